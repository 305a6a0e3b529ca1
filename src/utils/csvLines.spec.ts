/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { countLines } from './csvLines.ts'

test('counts lines over pieces, not line ends inside values', () => {
	const count = countLines()
	const feed = (text: string) => count(new TextEncoder().encode(text))
	expect(feed('a;b\n"x')).toBe(1)
	expect(feed('\ny ""z""";1\n')).toBe(2)
	expect(feed('')).toBe(2)
})
