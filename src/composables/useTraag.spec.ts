/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { useTraag } from './useTraag.ts'

const scope = effectScope()

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

test('what is done at once is never slow', () => {
	const busy = ref(false)
	const isSlow = scope.run(() => useTraag(busy))
	busy.value = true
	vi.advanceTimersByTime(199)
	expect(isSlow?.value).toBe(false)
	busy.value = false
	vi.advanceTimersByTime(1000)
	expect(isSlow?.value).toBe(false)
})

test('what takes longer is slow until it is done', () => {
	const busy = ref(true)
	const isSlow = scope.run(() => useTraag(busy))
	vi.advanceTimersByTime(200)
	expect(isSlow?.value).toBe(true)
	busy.value = false
	expect(isSlow?.value).toBe(false)
})
