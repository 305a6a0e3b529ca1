/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../types/api.ts'
import type { Contactmoment } from '../types/register.ts'

import { post } from './client.ts'

export interface Correctie {
	opdracht: string
	revisie: number
	/** Why; stays in the history with the old values */
	reden: string
	/** Only what changes, null clears */
	wijzigingen: { [P in keyof Contactmoment]?: Contactmoment[P] | null }
}

export interface NieuweAanvulling {
	opdracht: string
	revisie: number
	tekst: string
}

/**
 * Corrects a contactmoment; the old values stay in its history.
 *
 * @param id - Its id
 * @param correctie - Revision, reason and what changes
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function corrigeer(id: string, correctie: Correctie): Promise<Detail<'contactmomenten'>> {
	return post(['contactmomenten', id, 'correcties'], correctie)
}

/**
 * Appends a text under the user's own name.
 *
 * @param id - Its id
 * @param aanvulling - Revision and text
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function vulAan(id: string, aanvulling: NieuweAanvulling): Promise<Detail<'contactmomenten'>> {
	return post(['contactmomenten', id, 'aanvullingen'], aanvulling)
}
