/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer } from '../types/api.ts'

import { showSuccess } from '@nextcloud/dialogs'
import { useWijzigingenStore } from '../stores/objecten.ts'

export interface Opslaan<A> {
	/** The objects of the answer */
	stored: (answer: A) => BundleAnswer
	/** What the user reads */
	said: (answer: A) => string
	/** Closes the dialog */
	close: (answer: A) => void
}

/**
 * The end of a form in a dialog: it is sent, what was stored is told to the open pages and said to the user, and the dialog closes
 *
 * @param form - The form
 * @param form.submit - Checks and sends it
 * @param options - What becomes of the answer
 * @return saves, and says whether anything was stored
 */
export function useOpslaan<A>(form: { submit: () => Promise<A | undefined> }, options: Opslaan<NonNullable<A>>): () => Promise<boolean> {
	const changes = useWijzigingenStore()

	return async () => {
		const answer = await form.submit()
		if (answer === undefined || answer === null) {
			return false
		}
		changes.meld(options.stored(answer))
		showSuccess(options.said(answer))
		options.close(answer)
		return true
	}
}
