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

/** What a draft is of: a conversation of the Werkplek, or the form of an email or a letter */
export type Conceptsoort = 'gesprek' | 'email' | 'brief'

/** A draft of the logged-in user */
export interface Concept extends Conceptversie {
	/** What it is of, as JSON text: as an object it would not come back the same, because PHP knows no empty one */
	inhoud: Partial<Record<Conceptsoort, string>>
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
 * @param tekst - What it is of, as JSON text
 * @param vertrek - The page is being left: the request goes on without it
 * @param soort - What it is the draft of
 * @throws {ApiError} that `isConflict` with the present draft when another browser stored a newer one; 404 when it was removed
 */
export function bewaarConcept(id: string, revisie: number, tekst: string, vertrek = false, soort: Conceptsoort = 'gesprek'): Promise<Conceptversie> {
	const send = vertrek ? putOnLeave : put
	return send<Conceptversie>(['concepten', id], { revisie, inhoud: { [soort]: tekst } })
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
