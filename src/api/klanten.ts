/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, Invoer } from '../types/api.ts'
import type { Klant } from '../types/register.ts'

import { post } from './client.ts'

/**
 * The whole BSN of a klant; the server writes in the history that the user saw it.
 *
 * @param id - Id of the klant
 * @throws {ApiError}
 */
export async function leesBsn(id: string): Promise<string> {
	return (await post<{ bsn: string }>(['klanten', id, 'bsn'])).bsn
}

/** A change of a huishouden or bedrijf that brings persons who are new */
export interface PersonenErbij {
	opdracht: string
	revisie: number
	/** Changed property → its new value, null where it was cleared; the leden name the new persons */
	wijzigingen: { [P in keyof Klant]?: Klant[P] | null }
	/** The new persons */
	klanten: Invoer<'klanten'>[]
}

/**
 * Changes a huishouden or bedrijf and stores its new persons, all or nothing.
 *
 * @param id - Its id
 * @param erbij - What changes, and who is new
 * @return the changed klant first, then the persons
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function voegPersonenToe(id: string, erbij: PersonenErbij): Promise<BundleAnswer> {
	return post(['klanten', id, 'personen'], erbij)
}
