/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { showInfo } from '@nextcloud/dialogs'
import { n } from '@nextcloud/l10n'
import { watch } from 'vue'
import { useGesprekkenStore } from '../stores/gesprekken.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'

/** Opens the drafts of a user who may register again as soon as the app is open, and says so (ALG-12) */
export function useHerstel(): void {
	const instellingen = useInstellingenStore()
	const gesprekken = useGesprekkenStore()

	watch(() => instellingen.mag('registreren'), async (mag) => {
		const aantal = mag ? await gesprekken.herstel() : 0
		if (aantal > 0) {
			showInfo(n('klantcontact', '%n conversation that was not finished is open again in the Workplace.', '%n conversations that were not finished are open again in the Workplace.', aantal))
		}
	}, { immediate: true })
}
