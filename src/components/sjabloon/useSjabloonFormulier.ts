/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier, FormulierOptions } from '../../composables/useFormulier.ts'
import type { Detail } from '../../types/api.ts'
import type { SjabloonWaarden } from './sjabloonWaarden.ts'

import { t } from '@nextcloud/l10n'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useOpslaan } from '../../composables/useOpslaan.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { useSjablonenStore } from '../../stores/sjablonen.ts'
import { checkSjabloon } from './sjabloonWaarden.ts'

export interface SjabloonFormulierOptions<V extends object> extends Omit<FormulierOptions<SjabloonWaarden, V, Detail<'sjablonen'> | undefined>, 'check'> {
	/** Closes the dialog */
	close: (sjabloon: Detail<'sjablonen'>) => void
}

/**
 * The form of a sjabloon in a dialog (EMP-20): checked, stored, put into the list and closed.
 *
 * @param options - Its start, what is sent, and its end
 * @return the form, and what saves it and says whether anything was stored
 */
export function useSjabloonFormulier<V extends object>(options: SjabloonFormulierOptions<V>): { form: Formulier<SjabloonWaarden, Detail<'sjablonen'> | undefined>, save: () => Promise<boolean> } {
	const { close, ...rest } = options
	const settings = useInstellingenStore()
	const sjablonen = useSjablonenStore()
	const form = useFormulier<SjabloonWaarden, V, Detail<'sjablonen'> | undefined>({
		...rest,
		check: (values) => checkSjabloon(values, settings.instellingen?.limieten ?? {}),
	})
	const save = useOpslaan(form, {
		stored: () => ({}),
		said: ({ naam }) => t('klantcontact', 'Template {name} saved', { name: naam }, { escape: false, sanitize: false }),
		close: (sjabloon) => {
			sjablonen.zet(sjabloon)
			close(sjabloon)
		},
	})
	return { form, save }
}
