/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Dubbele, Medewerker, Page, Soort, Zoekvraag } from '../types/api.ts'
import type { Klant } from '../types/register.ts'

import { post } from './client.ts'

/**
 * Searches by words or identifiers; what is searched for travels in the body.
 *
 * @param soort - Kind of object
 * @param vraag - Words, identifiers and filters
 * @param signal - Gives the request up
 * @throws {ApiError} with status 422 when it asks for too little (a name of fewer than three letters)
 */
export function zoek<S extends Soort>(soort: S, vraag: Zoekvraag, signal?: AbortSignal): Promise<Page<S>> {
	return post(['zoek', soort], vraag, signal)
}

/**
 * Klanten that may be the same as the one being entered, likeliest first.
 *
 * @param klant - What has been entered so far
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export async function dubbelen(klant: Partial<Klant>, signal?: AbortSignal): Promise<Dubbele[]> {
	return (await post<{ results: Dubbele[] }>(['zoek', 'dubbelen'], klant, signal)).results
}

/**
 * Colleagues by name or user id.
 *
 * @param q - Part of the name
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export async function medewerkers(q: string, signal?: AbortSignal): Promise<Medewerker[]> {
	return (await post<{ results: Medewerker[] }>(['zoek', 'medewerkers'], { q }, signal)).results
}
