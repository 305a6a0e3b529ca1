/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { useEventListener } from '@vueuse/core'

/**
 * Lets something wait until the mouse button is up again. A field loses the focus when the button goes down elsewhere; an error that
 * appeared then would move the button that is being pressed away, and the click would be lost.
 *
 * @return runs what it is given: at once, or right after the click that has begun
 */
export function useNaKlik(): (work: () => void) => void {
	const waiting: (() => void)[] = []
	let isDown = false

	useEventListener(document, 'pointerdown', () => {
		isDown = true
	}, { capture: true })
	useEventListener(document, ['pointerup', 'pointercancel'], () => {
		isDown = false
		// the click comes in the same task as pointerup, after it
		setTimeout(() => waiting.splice(0).forEach((work) => work()))
	}, { capture: true })

	return (work) => {
		if (isDown) {
			waiting.push(work)
		} else {
			work()
		}
	}
}
