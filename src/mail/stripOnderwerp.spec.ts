/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { cutText } from '../utils/cutText.ts'
import { decode } from './iconv.ts'
import { stripOnderwerp } from './stripOnderwerp.ts'

test.each([
	['Re: Ophaalschema vuilnis', 'Ophaalschema vuilnis'],
	['RE: FW: Antw: Fwd: Ophaalschema', 'Ophaalschema'],
	['Re[2]: Ophaalschema', 'Ophaalschema'],
	['Betreft: uw brief', 'uw brief'],
	['AW: WG : uw brief', 'uw brief'],
	['Regen: overlast', 'Regen: overlast'],
	['Reiniging Re: straat', 'Reiniging Re: straat'],
	['Re:', ''],
])('MAIL-06 "%s" becomes "%s"', (subject, expected) => {
	expect(stripOnderwerp(subject)).toBe(expected)
})

test('MAIL-06 MAIL-07 a text that is too long is cut with a mark, counted in code points', () => {
	expect(cutText('kort', 4)).toBe('kort')
	expect(cutText('te lang', 5)).toBe('te l…')
	expect(cutText('🎉🎉🎉🎉', 3)).toBe('🎉🎉…')
	expect(cutText('een twee drie', 12, ' [meer]')).toBe('een t [meer]')
})

test('MAIL-01 the code pages of old Outlook messages are read with what the browser has', () => {
	expect(decode(new Uint8Array([0x80, 0x20, 0xe9]), 'windows-1252')).toBe('€ é')
	expect(decode(new Uint8Array([0xcf, 0xf0]), 'windows-1251')).toBe('Пр')
})
