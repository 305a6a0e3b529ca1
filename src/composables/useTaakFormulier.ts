/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Taakstap } from '../api/taken.ts'
import type { BundleAnswer, Detail } from '../types/api.ts'
import type { Formulier, FormulierOptions } from './useFormulier.ts'

import { useFormulier } from './useFormulier.ts'
import { useOpslaan } from './useOpslaan.ts'
import { useTaakstap } from './useTaakstap.ts'

export interface TaakFormulierOptions<W extends object, V extends object> extends Omit<FormulierOptions<W, V, BundleAnswer>, 'send'> {
	/** The call that takes the step */
	stap: (id: string, data: V & Taakstap) => Promise<BundleAnswer>
	/** What the user reads when it is done */
	said: (answer: BundleAnswer) => string
	/** Closes the dialog */
	close: (answer: BundleAnswer) => void
}

/**
 * A form in a dialog that takes one step in the life of a taak (EMP-30 to EMP-37): based on the version that is known, told to the open pages,
 * and closed when it is stored.
 *
 * @param taak - The taak as the user sees it
 * @param options - The form, the step and its end
 * @return the form, and what saves it and says whether anything was stored
 */
export function useTaakFormulier<W extends object, V extends object>(taak: () => Detail<'taken'>, options: TaakFormulierOptions<W, V>): { form: Formulier<W, BundleAnswer>, save: () => Promise<boolean> } {
	const { stap, said, close, ...rest } = options
	const neem = useTaakstap(taak)
	const form = useFormulier<W, V, BundleAnswer>({
		...rest,
		send: (data) => neem((revisie) => stap(taak().id, { ...data, revisie })),
	})
	return { form, save: useOpslaan(form, { stored: (answer) => answer, said, close }) }
}
