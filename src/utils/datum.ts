/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { accept, refuse } from './check.ts'

const marginInMs = 5 * 60 * 1000

/** The last day that a field takes: with it a browser knows that a year has four digits, and goes on after the fourth */
export const LAATSTE_DAG = new Date(9999, 11, 31, 23, 59)

/**
 * Checks that a text is a date of the calendar, as "2026-11-22".
 *
 * @param input - The date
 */
export function checkDatum(input: string): Check {
	const date = new Date(`${input}T00:00:00Z`)
	const real = /^\d{4}-\d{2}-\d{2}$/.test(input) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(input)
	return real ? accept(input) : refuse('datum')
}

/**
 * Checks a date of birth: a real date, today at the latest.
 *
 * @param input - The date
 * @param today - Today's date, as "2026-11-22"
 */
export function checkGeboortedatum(input: string, today: string): Check {
	const check = checkDatum(input)
	return check.ok && input > today ? refuse('datum-toekomst') : check
}

/**
 * Checks when a contact took place: not later than five minutes from now, the play that two clocks get.
 *
 * @param input - The moment, in any form that `Date` reads
 * @param now - The present moment
 */
export function checkPlaatsgevonden(input: string, now: Date): Check {
	const date = new Date(input)
	if (Number.isNaN(date.getTime())) {
		return refuse('datum')
	}
	return date.getTime() > now.getTime() + marginInMs ? refuse('moment-toekomst') : accept(toMoment(date))
}

/**
 * Writes a moment as it is stored: UTC, whole seconds.
 *
 * @param date - The moment
 */
export function toMoment(date: Date): string {
	return `${date.toISOString().slice(0, 19)}Z`
}

/**
 * Writes the day of a moment in the time zone of the browser, as it is stored: "2026-11-22".
 *
 * @param date - The moment
 */
export function toDay(date: Date): string {
	const pad = (part: number, length = 2) => String(part).padStart(length, '0')
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
