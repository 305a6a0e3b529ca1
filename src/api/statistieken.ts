/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Statistieken } from '../types/api.ts'

import { get } from './client.ts'

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
