/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { splitNaam } from './splitNaam.ts'

test.each([
	['J. van der Berg', 'J.|-|van der|Berg'],
	['Karel van Deurne', '-|Karel|van|Deurne'],
	['k v d Berg', 'K.V.D.|-|-|Berg'],
	['mevr. A. de Wit-Jansen', 'A.|-|de|Wit-Jansen'],
	['Mevrouw De Wit', '-|-|de|Wit'],
	['mw Yılmaz', '-|-|-|Yılmaz'],
	['dhr. Jan Jansen', '-|Jan|-|Jansen'],
	['de heer P. van \'t Hof', 'P.|-|van \'t|Hof'],
	['De Heer', '-|-|de|Heer'],
	['J. de Heer', 'J.|-|de|Heer'],
	['Meneer', '-|-|-|Meneer'],
	['', '-|-|-|-'],
])('PROD-03 "%s", as it was noted, in parts: %s', (text, expected) => {
	const { initialen, voornaam, tussenvoegsel, achternaam } = splitNaam(text)
	expect([initialen, voornaam, tussenvoegsel, achternaam].map((part) => part || '-').join('|')).toBe(expected)
})
