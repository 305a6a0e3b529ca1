/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, HistoriePage, ListFilters, ListParams, Objecten, Page, Soort } from '../types/api.ts'
import type { Versie } from './client.ts'

import { get, getVersie, patch } from './client.ts'

/** A change of an object: only what changes, null clears */
export type Wijziging<S extends Soort> = { opdracht: string, revisie: number } & { [P in keyof Objecten[S]]?: Objecten[S][P] | null }

/**
 * One page of a list.
 *
 * @param soort - Kind of object
 * @param params - Filters, order and place
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function lijst<S extends Soort>(soort: S, params: ListParams = {}, signal?: AbortSignal): Promise<Page<S>> {
	return get([soort], params, signal)
}

/**
 * The first page of a list; nothing when it did not change.
 *
 * @param soort - Kind of object
 * @param params - Filters, order and size
 * @param etag - Mark of the page that is known already
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function lijstVersie<S extends Soort>(soort: S, params: ListParams, etag?: string, signal?: AbortSignal): Promise<Versie<Page<S>> | undefined> {
	return getVersie([soort], params, etag, signal)
}

/**
 * How many objects the filters leave.
 *
 * @param soort - Kind of object
 * @param filters - The list's filters
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export async function aantal(soort: Soort, filters: ListFilters = {}, signal?: AbortSignal): Promise<number> {
	return (await get<{ aantal: number }>([soort, 'aantal'], filters, signal)).aantal
}

/**
 * One object, whole; the server writes in its history that the user saw it.
 *
 * @param soort - Kind of object
 * @param id - Its id
 * @param signal - Gives the request up
 * @throws {ApiError} with status 404 when there is none
 */
export function lees<S extends Soort>(soort: S, id: string, signal?: AbortSignal): Promise<Detail<S>> {
	return get([soort, id], {}, signal)
}

/**
 * Changes an object.
 *
 * @param soort - Kind of object; contactmomenten are corrected instead
 * @param id - Its id
 * @param wijziging - The revision it is based on, and what changes
 * @throws {ApiError} that `isConflict` when somebody changed it meanwhile
 */
export function wijzig<S extends 'berichten' | 'klanten' | 'zaken' | 'sjablonen'>(soort: S, id: string, wijziging: Wijziging<S>): Promise<Detail<S>> {
	return patch([soort, id], wijziging)
}

/**
 * Who made, changed and saw an object, newest first.
 *
 * @param soort - Kind of object
 * @param id - Its id
 * @param cursor - `next` of the page before
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function historie(soort: Soort, id: string, cursor?: string, signal?: AbortSignal): Promise<HistoriePage> {
	return get([soort, id, 'historie'], { cursor }, signal)
}
