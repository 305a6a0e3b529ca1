/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import namen from '../../tests/fixtures/namen.json' with { type: 'json' }
import { computeNaam } from './naam.ts'

test.each(namen)('EMP-10 EMP-16 naam $naam', ({ klant, naam }) => {
	expect(computeNaam(klant)).toBe(naam)
})

test('EMP-10 at least forty names', () => {
	expect(namen.length).toBeGreaterThan(40)
})
