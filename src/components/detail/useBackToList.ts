/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { useRouter } from 'vue-router'

/**
 * The way back to a list: where the user came from it, it is the browser's own way back, so that filters and words are still there
 *
 * @param listRoute - Name of the list's route
 */
export function useBackToList(listRoute: () => string) {
	const router = useRouter()

	/** The page before this one in the browser's history, if it was one of the app */
	function previous(): string | undefined {
		const path: unknown = window.history.state?.back
		return typeof path === 'string' ? path : undefined
	}

	/** Whether the user came here from another page of the app */
	function hasPrevious(): boolean {
		return previous() !== undefined
	}

	/**
	 * Goes back when the list is the page before this one
	 *
	 * @param event - The click; one that opens a new tab is left alone
	 * @return Whether it went back
	 */
	function back(event: MouseEvent): boolean {
		const path = previous()
		const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
		if (path === undefined || !isPlain || router.resolve(path).name !== listRoute()) {
			return false
		}
		event.preventDefault()
		router.back()
		return true
	}

	return { hasPrevious, back }
}
