/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { useNaKlik } from './useNaKlik.ts'

const scope = effectScope()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
	scope.stop()
	vi.useRealTimers()
})

test('what comes while a button is down waits for the click, everything else does not', () => {
	const afterClick = scope.run(useNaKlik)!
	const work = vi.fn()
	afterClick(work)
	expect(work).toHaveBeenCalledTimes(1)

	document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
	afterClick(work)
	document.body.dispatchEvent(new Event('pointerup', { bubbles: true }))
	expect(work).toHaveBeenCalledTimes(1)
	vi.runAllTimers()
	expect(work).toHaveBeenCalledTimes(2)
})
