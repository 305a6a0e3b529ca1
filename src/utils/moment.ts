/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getCanonicalLocale } from '@nextcloud/l10n'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * @param name - Name of the format
 * @param options - What it shows
 */
function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const locale = getCanonicalLocale()
	const key = `${locale}:${name}`
	const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
	formats.set(key, known)
	return known
}

const DAY: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' }
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }

/**
 * A moment in the user's locale and time zone, such as "22-11-2026 10:05".
 *
 * @param moment - ISO 8601 with "Z"; anything else gives an empty text
 */
export function formatMoment(moment: string | undefined): string {
	const date = new Date(moment ?? NaN)
	return Number.isNaN(date.getTime()) ? '' : `${format('day', DAY).format(date)} ${format('time', TIME).format(date)}`
}

/**
 * The time of a moment in the user's locale and time zone, such as "10:05".
 *
 * @param moment - ISO 8601 with "Z"; anything else gives an empty text
 */
export function formatTijd(moment: string | undefined): string {
	const date = new Date(moment ?? NaN)
	return Number.isNaN(date.getTime()) ? '' : format('time', TIME).format(date)
}

/**
 * How long something takes, as a clock shows it: "3:07", "1:02:33".
 *
 * @param ms - Milliseconds; less than none counts as none
 */
export function formatDuur(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000))
	const pad = (part: number) => String(part).padStart(2, '0')
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
	return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`
}

/**
 * A date in the user's locale, such as "22-11-2026".
 *
 * @param datum - "2026-11-22"; anything else gives an empty text
 */
export function formatDatum(datum: string | undefined): string {
	const date = new Date(`${datum}T00:00:00Z`)
	return Number.isNaN(date.getTime()) ? '' : format('date', { ...DAY, timeZone: 'UTC' }).format(date)
}

/**
 * The first moment of a day in the user's time zone.
 *
 * @param dag - "2026-11-22"; while a year is typed it is one such as "0002"
 */
export function startVanDag(dag: string): Date {
	const [year = 0, month = 1, day = 1] = dag.split('-').map(Number)
	const start = new Date(2000, 0)
	// the constructor takes the years 0 to 99 for those of the last century
	start.setFullYear(year, month - 1, day)
	return start
}
