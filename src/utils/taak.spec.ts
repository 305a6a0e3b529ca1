/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { formatLeeftijd, isTeLaat } from './taak.ts'

const now = new Date(2026, 10, 22, 10)

test.each([
	[new Date(2026, 10, 22, 0, 1), 'Today'],
	[new Date(2026, 10, 22, 10, 1), 'Today'],
	[new Date(2026, 10, 21, 23, 59), '1 day ago'],
	[new Date(2026, 9, 22, 3), '31 days ago'],
])('EMP-38 of %s the age is %s', (made, age) => {
	expect(formatLeeftijd(made.toISOString(), now)).toBe(age)
})

test.each([
	['2026-11-21', 'open', true],
	['2026-11-21', 'in_uitvoering', true],
	['2026-11-22', 'open', false],
	['2026-11-21', 'afgerond', false],
	[undefined, 'open', false],
] as const)('EMP-38 due on %s and %s: overdue is %s', (uiterlijkOp, status, isLate) => {
	expect(isTeLaat({ uiterlijkOp, status }, now)).toBe(isLate)
})
