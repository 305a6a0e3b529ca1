/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../../types/api.ts'

import { showError, showSuccess } from '@nextcloud/dialogs'
import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import BevestigDialog from '../../../dialogs/BevestigDialog.vue'
import { pakOp } from '../../../api/taken.ts'
import { toApiError } from '../../../api/toApiError.ts'
import { useOpdracht } from '../../../composables/useOpdracht.ts'
import { useTaakstap } from '../../../composables/useTaakstap.ts'
import { useWijzigingenStore } from '../../../stores/objecten.ts'

/**
 * "Oppakken": asks, and makes the taak the user's alone. Where a colleague was first, the user reads who, and the pages show that.
 *
 * @param taak - The taak as the page shows it
 * @return asks and sends; settled when the answer is on the pages, or when the user said no
 */
export function useOppakken(taak: () => Detail<'taken'>): () => Promise<void> {
	const wijzigingen = useWijzigingenStore()
	const opdrachtFor = useOpdracht()
	const stap = useTaakstap(taak)

	/** Sends it */
	async function send(): Promise<void> {
		const { id, nummer = '' } = taak()
		try {
			wijzigingen.meld(await stap((revisie) => pakOp(id, { revisie, opdracht: opdrachtFor({ id, revisie }) })))
			showSuccess(t('klantcontact', 'Task {nummer} is yours now', { nummer }))
		} catch (error) {
			showError(toApiError(error).message)
		}
	}

	return async () => {
		const yes = await spawnDialog(BevestigDialog, {
			title: t('klantcontact', 'Take up this task?'),
			text: t('klantcontact', 'The task is yours alone then: your colleagues do not see it among the tasks of the team any more. Do you want to go on?'),
			yes: t('klantcontact', 'Yes'),
			no: t('klantcontact', 'No'),
		})
		if (yes) {
			await send()
		}
	}
}
