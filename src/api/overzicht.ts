/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Overzicht } from '../types/overzicht.ts'

import { toDay } from '../utils/datum.ts'
import { get } from './client.ts'

export interface Periode {
	/** First day */
	van: string
	/** Last day */
	tot: string
}

/**
 * The work of the teams that the user leads, of all teams for beheer.
 *
 * @param periode - Period of the contactmomenten
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export function leesOverzicht(periode: Periode, signal?: AbortSignal): Promise<Overzicht> {
	const [year, month, day] = periode.tot.split('-').map(Number) as [number, number, number]
	// The API ends a period before a day.
	return get(['overzicht'], { van: periode.van, tot: toDay(new Date(year, month - 1, day + 1)) }, signal)
}
