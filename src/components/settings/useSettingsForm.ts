/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier, Fouten } from '../../composables/useFormulier.ts'
import type { Instellingen } from '../../types/api.ts'

import { showSuccess } from '@nextcloud/dialogs'
import { t } from '@nextcloud/l10n'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'

export interface SettingsFormOptions<W extends object, V extends object> {
	/** The values at the start */
	begin: W
	/** What is wrong with the values */
	check?: (values: W) => Fouten
	/** The settings that the values stand for */
	request: (values: W) => V
	/** Saves them */
	send: (wijziging: V & { opdracht: string }) => Promise<Instellingen>
	/** The field that a path of the server means */
	toField?: (path: string) => string
}

/**
 * One form of the settings page, saved by itself
 *
 * @param options - Start, rules and what is sent
 */
export function useSettingsForm<W extends object, V extends object>(options: SettingsFormOptions<W, V>): { form: Formulier<W, Instellingen>, save: () => Promise<boolean> } {
	const store = useInstellingenStore()
	const form = useFormulier({
		begin: options.begin,
		check: options.check ?? (() => ({})),
		request: options.request,
		send: options.send,
		toField: options.toField,
	})

	/**
	 * Saves, and says so
	 *
	 * @return Whether it was saved
	 */
	async function save(): Promise<boolean> {
		const stored = await form.submit()
		if (stored === undefined) {
			return false
		}
		store.zet(stored)
		showSuccess(t('klantcontact', 'Settings saved'))
		return true
	}

	return { form, save }
}
