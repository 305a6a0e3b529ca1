/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { get, put, putOnLeave, remove } from './client.ts'

/** Where a draft stands on the server */
export interface Conceptversie {
	id: string
	revisie: number
	bijgewerktOp: string
}

/** A draft of the logged-in user */
export interface Concept extends Conceptversie {
	/** The conversation as JSON text: as an object it would not come back the same, because PHP knows no empty one */
	inhoud: { gesprek: string }
}

/**
 * The user's own drafts, newest first.
 *
 * @throws {ApiError}
 */
export async function leesConcepten(): Promise<Concept[]> {
	const { results } = await get<{ results: Concept[] }>(['concepten'])
	return results
}

/**
 * Stores a draft over the revision that this browser has.
 *
 * @param id - Draft
 * @param revisie - Its revision here; 0 for a new one
 * @param gesprek - The conversation as JSON text
 * @param vertrek - The page is being left: the request goes on without it
 * @throws {ApiError} that `isConflict` with the present draft when another browser stored a newer one; 404 when it was removed
 */
export function bewaarConcept(id: string, revisie: number, gesprek: string, vertrek = false): Promise<Conceptversie> {
	const send = vertrek ? putOnLeave : put
	return send<Conceptversie>(['concepten', id], { revisie, inhoud: { gesprek } })
}

/**
 * Removes a draft; one that is gone is gone.
 *
 * @param id - Draft
 * @throws {ApiError}
 */
export async function verwijderConcept(id: string): Promise<void> {
	await remove(['concepten', id])
}
