/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { listen } from '@nextcloud/notify_push'
import { onScopeDispose } from 'vue'

/** Who wants to know; the library cannot forget a listener, so it has one for all of them */
const listeners = new Set<() => void>()
let isListening = false

/**
 * Calls back when Nextcloud has a notification for this user, such as of a new taak for her team. Comes at once where the server has
 * notify_push, and never elsewhere (ADR 0015).
 *
 * @param onMelding - What to do then
 */
export function useMelding(onMelding: () => void): void {
	if (!isListening) {
		isListening = true
		listen('notify_notification', () => listeners.forEach((listener) => listener()))
	}
	listeners.add(onMelding)
	onScopeDispose(() => listeners.delete(onMelding))
}
