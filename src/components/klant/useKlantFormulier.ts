/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../composables/useFormulier.ts'
import type { Invoer } from '../../types/api.ts'
import type { KlantWaarden } from './klantWaarden.ts'

import { useFormulier } from '../../composables/useFormulier.ts'
import { below } from '../../utils/pad.ts'
import { checkKlant } from './checkKlant.ts'
import { alongWith, klantOf } from './klantWaarden.ts'

/** A new klant, with the persons or the huishouden that come along with it */
export interface KlantVerzoek {
	/** First the klant itself */
	klanten: Invoer<'klanten'>[]
}

/**
 * The form of a klant.
 *
 * @param begin - Its values at the start
 * @param send - Sends them, or hands them to the form around
 */
export function useKlantFormulier<A>(begin: KlantWaarden, send: (verzoek: KlantVerzoek & { opdracht: string }) => Promise<A>): Formulier<KlantWaarden, A> {
	const known = begin.bsn

	return useFormulier({
		begin,
		check: (values) => checkKlant(values, known, new Date()),
		request: (values): KlantVerzoek => ({ klanten: [klantOf(values), ...alongWith(values)] }),
		send,
		toField: (path) => below(path, 'klanten.0') ?? path,
	})
}
