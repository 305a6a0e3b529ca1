/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, Detail } from '../types/api.ts'

import { toApiError } from '../api/toApiError.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

/**
 * Sends a step in the life of a taak, based on the version that is known. Where a colleague was first, the open pages show
 * the taak as it is now, and the next attempt is based on that.
 *
 * @param taak - The taak as the user sees it
 * @return sends the step; throws what it throws
 */
export function useTaakstap(taak: () => Detail<'taken'>): (send: (revisie: number) => Promise<BundleAnswer>) => Promise<BundleAnswer> {
	const wijzigingen = useWijzigingenStore()
	let newest = 0

	return async (send) => {
		try {
			return await send(Math.max(newest, taak().revisie))
		} catch (cause) {
			const error = toApiError(cause)
			if (error.isConflict) {
				const huidig = error.huidig as Detail<'taken'>
				newest = huidig.revisie
				wijzigingen.meld({ taken: [huidig] })
			}
			throw error
		}
	}
}
