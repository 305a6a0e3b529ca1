/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { afterEach, expect, test, vi } from 'vitest'
import { oplopend, vulling } from './tonen.ts'

/** Colours of Nextcloud 31, which has no "element" colours */
const theme = { '--color-success': 'green', '--color-primary-element': 'blue', '--color-warning': 'orange', '--color-error': 'red', '--color-main-background': 'white' }
const style = { getPropertyValue: (naam: string) => Reflect.get(theme, naam) ?? '' } as CSSStyleDeclaration

afterEach(() => vi.restoreAllMocks())

test.each([
	[4, ['rustig', 'gewoon', 'opletten', 'dringend']],
	[3, ['gewoon', 'opletten', 'dringend']],
	[5, ['rustig', 'rustig', 'gewoon', 'opletten', 'dringend']],
	[0, []],
])('EMP-38 of a scale of %i steps the last one always warns most', (steps, tones) => {
	expect(oplopend(steps)).toEqual(tones)
})

test.each([
	['rustig', 'green', 0],
	['gewoon', 'blue', 0],
	['opletten', 'orange', 1],
	['dringend', 'red', 2],
] as const)('1.4.1 %s is %s, and %i directions of stripes tell it from the others without any colour', (toon, kleur, directions) => {
	const pen = { fillRect: vi.fn(), beginPath: vi.fn(), moveTo: vi.fn(), lineTo: vi.fn(), stroke: vi.fn(), createPattern: vi.fn(() => 'pattern'), fillStyle: '' }
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never)
	expect(vulling(toon, style)).toBe(directions === 0 ? kleur : 'pattern')
	expect(pen.fillStyle).toBe(directions === 0 ? '' : kleur)
	expect(new Set(pen.lineTo.mock.calls.map(String)).size).toBe(directions)
})

test('where the browser cannot draw stripes the colour is there', () => {
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
	expect(vulling('dringend', style)).toBe('red')
})
