/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Statistieken } from '../../types/api.ts'

import { toDay } from '../../utils/datum.ts'
import { startVanDag } from '../../utils/moment.ts'

/** One day of the chart */
export interface DayCount {
	/** Such as "2026-11-22" */
	dag: string
	aantal: number
}

/**
 * The days up to and including today, oldest first
 *
 * @param today - Present moment
 * @param count - How many days
 */
export function lastDays(today: Date, count: number): string[] {
	const dag = toDay(today)
	return Array.from({ length: count }, (_, index) => toDay(startVanDag(dag, index + 1 - count)))
}

/**
 * The count of every day; a day that the server left out had none
 *
 * @param days - The days to show
 * @param perPeriode - Counts as the server gives them
 */
export function countsOf(days: string[], perPeriode: Statistieken['perPeriode']): DayCount[] {
	const counts = new Map(perPeriode.map(({ periode, aantal }) => [periode, aantal]))
	return days.map((dag) => ({ dag, aantal: counts.get(dag) ?? 0 }))
}
