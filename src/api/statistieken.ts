/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Statistieken } from '../types/api.ts'

import { get, post } from './client.ts'

export interface StatistiekenVraag {
	van?: string
	tot?: string
	per?: 'dag' | 'week'
}

/**
 * Counts of a period.
 *
 * @param vraag - Period and step
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function leesStatistieken(vraag: StatistiekenVraag = {}, signal?: AbortSignal): Promise<Statistieken> {
	return get(['statistieken'], vraag, signal)
}

export interface Telling {
	opdracht: string
	kanaal: string
	categorie?: string
}

/**
 * Counts a contact that is not registered; nothing else of it is kept.
 *
 * @param telling - What it was
 * @throws {ApiError}
 */
export function telNietGeregistreerd(telling: Telling): Promise<void> {
	return post(['niet-geregistreerd'], telling)
}
