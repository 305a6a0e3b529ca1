/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'
import type { OpenVerzending } from '../../api/verzendingen.ts'

import { showError, showSuccess } from '@nextcloud/dialogs'
import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { onMounted, ref, shallowRef } from 'vue'
import BevestigDialog from '../../dialogs/BevestigDialog.vue'
import { toApiError } from '../../api/toApiError.ts'
import { openVerzendingen, registreerVerzending, vergeetVerzending } from '../../api/verzendingen.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { logger } from '../../utils/logger.ts'

export interface OpenVerzendingen {
	lijst: ShallowRef<OpenVerzending[]>
	/** Id of the one that a button is at work on */
	busy: Ref<string>
	/** Registers one without sending it */
	registreer: (verzending: OpenVerzending) => Promise<void>
	/** Forgets one that was not sent, after asking */
	vergeet: (verzending: OpenVerzending) => Promise<void>
}

/**
 * The mails that were or may have been sent and are not registered, also those of another day: nobody but the user can say what became of them (MAIL-16).
 */
export function useOpenVerzendingen(): OpenVerzendingen {
	const wijzigingen = useWijzigingenStore()
	const lijst = shallowRef<OpenVerzending[]>([])
	const busy = ref('')

	/** Reads them anew; what cannot be read now is read the next time */
	async function lees(): Promise<void> {
		try {
			lijst.value = await openVerzendingen()
		} catch (error) {
			logger.warn('The mails that wait could not be read', { error: toApiError(error).code })
		}
	}

	/**
	 * @param id - Of the mail
	 * @param work - What is done with it
	 */
	async function doe(id: string, work: () => Promise<void>): Promise<void> {
		busy.value = id
		try {
			await work()
		} catch (error) {
			showError(toApiError(error).message)
		}
		await lees()
		busy.value = ''
	}

	onMounted(lees)

	return {
		lijst,
		busy,
		registreer: ({ id }) => doe(id, async () => {
			wijzigingen.meld(await registreerVerzending(id))
			showSuccess(t('klantcontact', 'The email has been registered.'))
		}),
		async vergeet({ id }) {
			const yes = await spawnDialog(BevestigDialog, {
				title: t('klantcontact', 'Not sent?'),
				text: t('klantcontact', 'The question and the answer are not registered then, and their text is not kept. Go on only when you are sure that the recipient has not received it.'),
				yes: t('klantcontact', 'It was not sent'),
				no: t('klantcontact', 'Cancel'),
				destructive: true,
			})
			if (yes) {
				await doe(id, async () => {
					await vergeetVerzending(id)
				})
			}
		},
	}
}
