/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, BundleAnswer } from '../types/api.ts'

import { post } from './client.ts'

/**
 * Stores everything of one "Opslaan" together, or nothing of it.
 *
 * @param bundle - The objects, with client-made ids
 * @return the stored objects with their numbers and names
 * @throws {ApiError} with `fields` by path such as "contactmomenten.0.onderwerp"
 */
export function registreer(bundle: Bundle): Promise<BundleAnswer> {
	return post(['registraties'], bundle)
}

/** A contact that is not registered, as it is counted: nothing of a person */
export interface NietGeregistreerd {
	opdracht: string
	kanaal: string
	categorie?: string
	/** Id of the user's draft that goes with it */
	concept?: string
}

/**
 * Ends a conversation of which nothing is registered; only the anonymous counter goes up (CALL-05).
 *
 * @param telling - Day and kanaal are counted, and the category where one was chosen
 * @throws {ApiError}
 */
export async function telNietGeregistreerd(telling: NietGeregistreerd): Promise<void> {
	await post(['niet-geregistreerd'], telling)
}
