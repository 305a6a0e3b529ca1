/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { beforeEach, expect, test, vi } from 'vitest'
import { withSetup } from '../../tests/frontend/withSetup.ts'
import { useAltToets } from './useAltToets.ts'

const run = vi.fn()

/**
 * Presses a key in a field.
 *
 * @param init - The key
 */
function press(init: KeyboardEventInit): KeyboardEvent {
	const input = document.body.appendChild(document.createElement('input'))
	const event = new KeyboardEvent('keydown', { altKey: true, bubbles: true, cancelable: true, ...init })
	input.dispatchEvent(event)
	return event
}

beforeEach(() => {
	run.mockReset()
	withSetup(() => useAltToets({ n: () => run('n'), 1: () => run('1') }))
})

test.each([
	['a letter', { key: 'n', code: 'KeyN' }, 'n'],
	['what a Mac writes for it', { key: '˜', code: 'KeyN' }, 'n'],
	['a letter in its place on another keyboard', { key: 'n', code: 'KeyL' }, 'n'],
	['a digit', { key: '1', code: 'Digit1' }, '1'],
	['a digit of a French keyboard', { key: '&', code: 'Digit1' }, '1'],
])('Alt with %s runs, also in a field', (_, init, name) => {
	expect(press(init).defaultPrevented).toBe(true)
	expect(run).toHaveBeenCalledExactlyOnceWith(name)
})

test.each([
	['the number pad, with which Windows writes characters', { key: '1', code: 'Numpad1' }],
	['AltGr', { key: 'n', code: 'KeyN', ctrlKey: true }],
	['no Alt', { key: 'n', code: 'KeyN', altKey: false }],
	['a key that means nothing', { key: 'x', code: 'KeyX' }],
])('%s does not', (_, init) => {
	expect(press(init).defaultPrevented).toBe(false)
	expect(run).not.toHaveBeenCalled()
})

test('an open dialog keeps its keys', () => {
	const mask = document.body.appendChild(document.createElement('div'))
	mask.className = 'modal-mask'
	mask.checkVisibility = () => true
	press({ key: 'n', code: 'KeyN' })
	expect(run).not.toHaveBeenCalled()
})

test('who turned shortcuts off has none', () => {
	vi.spyOn(window.OCP!.Accessibility!, 'disableKeyboardShortcuts').mockReturnValue(true)
	const other = vi.fn()
	withSetup(() => useAltToets({ n: other }))
	press({ key: 'n', code: 'KeyN' })
	expect(other).not.toHaveBeenCalled()
})
