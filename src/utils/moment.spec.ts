/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { toDay } from './datum.ts'
import { formatGetal } from './getal.ts'
import { formatDatum, formatDuur, formatMoment, formatTijd, startVanDag } from './moment.ts'

test('shows a moment in the user\'s locale and time zone', () => {
	expect(formatMoment('2026-11-22T09:05:00Z')).toBe('22-11-2026 10:05')
	expect(formatMoment('2026-07-01T22:30:00Z')).toBe('02-07-2026 00:30')
})

test('shows a date as it is, whatever the time zone', () => {
	expect(formatDatum('2026-11-22')).toBe('22-11-2026')
})

test.each([undefined, '', 'x'])('shows nothing for %s', (text) => {
	expect(formatMoment(text)).toBe('')
	expect(formatTijd(text)).toBe('')
	expect(formatDatum(text)).toBe('')
})

test('begins days in the user\'s time zone, also when the clock changes', () => {
	expect(startVanDag('2026-11-22').toISOString()).toBe('2026-11-21T23:00:00.000Z')
	expect(startVanDag('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z')
	expect(startVanDag('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z')
})

test.each(['0002', '0020', '0202', '2026'])('ZAA-09 leaves a year as it is while it is typed: %s', (year) => {
	expect(toDay(startVanDag(`${year}-11-22`))).toBe(`${year}-11-22`)
})

test('shows the time of a moment, and how long something takes', () => {
	expect(formatTijd('2026-11-22T09:05:00Z')).toBe('10:05')
	expect([-5, 0, 59_999, 187_000, 3_753_000].map(formatDuur)).toEqual(['0:00', '0:00', '0:59', '3:07', '1:02:33'])
})

test('groups the digits of a number', () => {
	expect(formatGetal(5000)).toBe('5.000')
})
