/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Detail } from '../../types/api.ts'

import { showError, showSuccess } from '@nextcloud/dialogs'
import { t } from '@nextcloud/l10n'
import { ref } from 'vue'
import { toApiError } from '../../api/toApiError.ts'
import { useWijziging } from '../../composables/useConflict.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { toMoment } from '../../utils/datum.ts'

export interface Gecontroleerd {
	/** Whether it is being stored */
	busy: Ref<boolean>
	/** Stores that the details of the klant are right now */
	confirm: (klant: Detail<'klanten'>) => Promise<void>
}

/**
 * "Gegevens gecontroleerd": the klant said that her details are still right (PROD-15); who heard it is the server's.
 */
export function useGecontroleerd(): Gecontroleerd {
	const changes = useWijzigingenStore()
	const busy = ref(false)

	/**
	 * @param klant - The klant as she was shown
	 */
	async function confirm(klant: Detail<'klanten'>): Promise<void> {
		if (busy.value) {
			return
		}
		busy.value = true
		try {
			const now = await useWijziging('klanten', klant)({ gegevensGecontroleerd: { op: toMoment(new Date()) } })
			if (now) {
				changes.meld({ klanten: [now] })
				showSuccess(t('klantcontact', 'The details have been marked as checked.'))
			}
		} catch (error) {
			showError(toApiError(error).message)
		} finally {
			busy.value = false
		}
	}

	return { busy, confirm }
}
