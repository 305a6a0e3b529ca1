/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { ApiError } from '../api/ApiError.ts'
import { useLiveSearch } from './useLiveSearch.ts'

/** A search whose answers come when the test says so */
function slowSearch() {
	const asked: { question: string, signal: AbortSignal, answer: (found: string[]) => void, fail: (error: Error) => void }[] = []
	const search = (question: string, signal: AbortSignal) => new Promise<string[]>((resolve, reject) => {
		asked.push({ question, signal, answer: resolve, fail: reject })
	})
	return { asked, live: effectScope().run(() => useLiveSearch(search))! }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => vi.useRealTimers())

test('waits until the typing stops', async () => {
	const { asked, live } = slowSearch()
	live.ask('j')
	await vi.advanceTimersByTimeAsync(200)
	live.ask('ja')
	await vi.advanceTimersByTimeAsync(249)
	expect(asked).toHaveLength(0)
	await vi.advanceTimersByTimeAsync(1)
	expect(asked.map(({ question }) => question)).toEqual(['ja'])
})

test('the newest wins: an older request is given up and its late answer ignored', async () => {
	const { asked, live } = slowSearch()
	void live.askNow('jan')
	void live.askNow('jansen')
	expect(asked[0]!.signal.aborted).toBe(true)
	asked[1]!.answer(['Jansen'])
	asked[0]!.answer(['Jan'])
	await flushPromises()
	expect(live.results.value).toEqual(['Jansen'])
	expect(live.answered.value).toBe('jansen')
})

test('an answer that comes while the next question is being typed is ignored', async () => {
	const { asked, live } = slowSearch()
	void live.askNow('jan')
	live.ask('jans')
	asked[0]!.answer(['Jan'])
	await flushPromises()
	expect(live.results.value).toEqual([])
	expect(live.busy.value).toBe(true)
})

test('PROD-14 what the server says against the question is shown', async () => {
	const { asked, live } = slowSearch()
	void live.askNow('ja')
	asked[0]!.fail(new ApiError({ status: 422, code: 'too_little', message: 'Type at least three letters.' }))
	await flushPromises()
	expect(live.message.value).toBe('Type at least three letters.')
	expect(live.results.value).toEqual([])
})
