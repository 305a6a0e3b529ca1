/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef, Ref } from 'vue'

import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { useEventListener } from '@vueuse/core'
import BevestigDialog from '../dialogs/BevestigDialog.vue'

/**
 * Asks whether what was typed may be lost.
 *
 * @return whether to go on
 */
export async function vraagWeggooien(): Promise<boolean> {
	return Boolean(await spawnDialog(BevestigDialog, {
		title: t('klantcontact', 'Close without saving?'),
		text: t('klantcontact', 'What you typed has not been saved. If you close, it is lost.'),
		yes: t('klantcontact', 'Discard'),
		no: t('klantcontact', 'Keep editing'),
		destructive: true,
	}))
}

/**
 * Guards what was typed: asks before a form is closed, and lets the browser ask before the page is left.
 *
 * @param dirty - Whether something was typed
 * @param close - Closes the form
 */
export function useSluiten(dirty: Ref<boolean> | ComputedRef<boolean>, close: () => void): () => Promise<void> {
	let asking = false

	useEventListener(window, 'beforeunload', (event: BeforeUnloadEvent) => {
		if (dirty.value) {
			event.preventDefault()
		}
	})

	return async () => {
		if (asking) {
			return
		}
		if (dirty.value) {
			asking = true
			const goOn = await vraagWeggooien().finally(() => {
				asking = false
			})
			if (!goOn) {
				return
			}
		}
		close()
	}
}
