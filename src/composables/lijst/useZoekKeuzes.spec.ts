/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withSetup } from '../../../tests/frontend/withSetup.ts'
import { useZoekKeuzes } from './useZoekKeuzes.ts'

beforeEach(() => {
	vi.useFakeTimers()
	return () => vi.useRealTimers()
})

describe('useZoekKeuzes', () => {
	test('asks once, 300 ms after the last key, and not for one character', async () => {
		const zoek = vi.fn(async (q: string) => [q])
		const { result } = withSetup(() => useZoekKeuzes(zoek))
		result.zoekKeuzes('p')
		result.zoekKeuzes('pe')
		result.zoekKeuzes(' pet ')
		await vi.advanceTimersByTimeAsync(300)
		expect(zoek.mock.calls.map(([q]) => q)).toEqual(['pet'])
		expect(result.keuzes.value).toEqual(['pet'])
		expect(result.isBezig.value).toBe(false)
	})

	test('lets the newest question win', async () => {
		let answerFirst: (found: string[]) => void = () => {}
		const zoek = vi.fn<(q: string, signal: AbortSignal) => Promise<string[]>>().mockReturnValueOnce(new Promise((resolve) => {
			answerFirst = resolve
		})).mockResolvedValueOnce(['new'])
		const { result } = withSetup(() => useZoekKeuzes(zoek))
		result.zoekKeuzes('eerste')
		await vi.advanceTimersByTimeAsync(300)
		result.zoekKeuzes('tweede')
		await vi.advanceTimersByTimeAsync(300)
		answerFirst(['old'])
		await vi.advanceTimersByTimeAsync(0)
		expect(result.keuzes.value).toEqual(['new'])
		expect(zoek.mock.calls[0]?.[1].aborted).toBe(true)
	})

	test('offers nothing when asking fails', async () => {
		vi.spyOn(console, 'error').mockReturnValue()
		const { result } = withSetup(() => useZoekKeuzes(async () => {
			throw new Error('x')
		}))
		result.zoekKeuzes('pet')
		await vi.advanceTimersByTimeAsync(300)
		expect(result.keuzes.value).toEqual([])
		expect(result.isBezig.value).toBe(false)
	})
})
