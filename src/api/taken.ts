/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, BundleAnswer, Invoer, Taaktelling } from '../types/api.ts'
import type { Taak } from '../types/register.ts'
import type { Versie } from './client.ts'

import { getVersie, post } from './client.ts'

/** What every step in the life of a taak carries: its command and the version that it is based on */
export interface Taakstap {
	opdracht: string
	revisie: number
}

/** Who gets a taak: a team or one colleague */
export type Bestemming = Pick<Taak, 'team' | 'medewerker'>

/**
 * How many taken wait; nothing when that did not change.
 *
 * @param etag - Mark of the version that is known already
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function leesTelling(etag?: string, signal?: AbortSignal): Promise<Versie<Taaktelling> | undefined> {
	return getVersie(['taken', 'telling'], {}, etag, signal)
}

/**
 * One step in the life of a taak.
 *
 * @param id - Id of the taak
 * @param stap - Name of the step
 * @param data - What it needs
 */
function zet(id: string, stap: string, data: Taakstap): Promise<BundleAnswer> {
	return post(['taken', id, stap], data)
}

/**
 * "Oppakken": the taak is the user's alone.
 *
 * @param id - Id of the taak
 * @param data - Command and version
 * @throws {ApiError} with status 409 and `door` when a colleague was first
 */
export function pakOp(id: string, data: Taakstap): Promise<BundleAnswer> {
	return zet(id, 'oppakken', data)
}

/**
 * "Teruggeven": the same taak is open again.
 *
 * @param id - Id of the taak
 * @param data - Why
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function geefTerug(id: string, data: Taakstap & { reden: string }): Promise<BundleAnswer> {
	return zet(id, 'teruggeven', data)
}

/**
 * "Doorsturen": closes the taak and makes a new one on the same contactmoment.
 *
 * @param id - Id of the taak
 * @param data - To whom and why
 * @return the old taak and the new one
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function stuurDoor(id: string, data: Taakstap & Bestemming & { reden: string }): Promise<BundleAnswer> {
	return zet(id, 'doorsturen', data)
}

/**
 * Adds a note or a call attempt, under the user's own name.
 *
 * @param id - Id of the taak
 * @param data - Kind and text; an attempt may have none
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function noteer(id: string, data: Taakstap & { soort: 'notitie' | 'belpoging', tekst: string }): Promise<BundleAnswer> {
	return zet(id, 'notities', data)
}

/**
 * "Zaak aanmaken": its number comes on the taak and on the contactmoment.
 *
 * @param id - Id of the taak
 * @param data - The new zaak
 * @return the zaak, the taak and the contactmoment
 * @throws {ApiError} that `isConflict` when somebody changed the taak meanwhile
 */
export function maakZaak(id: string, data: Taakstap & { zaak: Invoer<'zaken'> }): Promise<BundleAnswer> {
	return zet(id, 'zaak', data)
}

/**
 * "Afronden", together with what is stored along with it, or not at all.
 *
 * @param id - Id of the taak
 * @param data - The outcome, and the contactmoment of the feedback if there was any
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function rondAf(id: string, data: Taakstap & { notitie?: string, registratie?: Omit<Bundle, 'opdracht'> }): Promise<BundleAnswer> {
	return zet(id, 'afronden', data)
}
