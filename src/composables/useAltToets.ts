/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { useEventListener } from '@vueuse/core'

/**
 * The letter or digit of a key. With Alt a Mac writes other characters, so the place on the keyboard counts then; the digits of the
 * number pad never do, because Windows writes characters with them.
 *
 * @param event - What was pressed
 */
function keyOf(event: KeyboardEvent): string | undefined {
	const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
	const letter = /^[a-z]$/i.test(event.key) ? event.key : /^Key([A-Z])$/.exec(event.code)?.[1]
	return digit ?? letter?.toLowerCase()
}

/**
 * Alt with a letter or digit, also while the user types; not while a dialog is open, and not for who turned shortcuts off.
 *
 * @param toetsen - Letter or digit → what it does
 */
export function useAltToets(toetsen: Record<string, () => unknown>): void {
	if (window.OCP?.Accessibility?.disableKeyboardShortcuts?.()) {
		return
	}

	useEventListener(window, 'keydown', (event: KeyboardEvent) => {
		const run = toetsen[keyOf(event) ?? '']
		const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
		if (!run || !isPlainAlt || [...document.querySelectorAll('.modal-mask')].some((mask) => mask.checkVisibility())) {
			return
		}
		event.preventDefault()
		run()
	})
}
