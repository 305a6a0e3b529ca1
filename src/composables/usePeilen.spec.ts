/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MockInstance } from 'vitest'

import { listen } from '@nextcloud/notify_push'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, KeepAlive, ref } from 'vue'
import { ApiError } from '../api/ApiError.ts'
import { usePeilen } from './usePeilen.ts'

vi.mock('@nextcloud/notify_push')

const vraag = vi.fn<(signal: AbortSignal) => Promise<void>>()
let visibility: MockInstance<() => DocumentVisibilityState>

/**
 * @param state - Whether the tab of the browser is in view
 */
async function turn(state: DocumentVisibilityState): Promise<void> {
	visibility.mockReturnValue(state)
	document.dispatchEvent(new Event('visibilitychange'))
	await flushPromises()
}

/** A kept page that asks */
async function open() {
	const isShown = ref(true)
	const Page = defineComponent(() => {
		usePeilen(vraag)
		return () => h('p')
	})
	mount(defineComponent(() => () => h(KeepAlive, () => isShown.value ? h(Page) : undefined)))
	await flushPromises()
	return { isShown }
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
	visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
	vraag.mockReset().mockResolvedValue()
})

afterEach(() => vi.useRealTimers())

test('EMP-29 asks at once and again and again, one question at a time', async () => {
	await open()
	expect(vraag).toHaveBeenCalledTimes(1)
	let answer: () => void = () => {}
	vraag.mockReturnValueOnce(new Promise((resolve) => {
		answer = resolve
	}))
	await vi.advanceTimersByTimeAsync(60_000)
	expect(vraag).toHaveBeenCalledTimes(2)
	answer()
	await vi.advanceTimersByTimeAsync(15_000)
	expect(vraag).toHaveBeenCalledTimes(3)
})

test('EMP-26 asks at once when a notification comes, where the server pushes them, and not for a page that is away', async () => {
	const { isShown } = await open()
	expect(listen).toHaveBeenCalledExactlyOnceWith('notify_notification', expect.any(Function))
	const [, push] = vi.mocked(listen).mock.lastCall!
	push('notify_notification', undefined)
	await flushPromises()
	expect(vraag).toHaveBeenCalledTimes(2)
	isShown.value = false
	await flushPromises()
	push('notify_notification', undefined)
	expect(vraag).toHaveBeenCalledTimes(2)
})

test('EMP-29 asks nothing while the tab is hidden or the page is away, and at once when it is back', async () => {
	const { isShown } = await open()
	await turn('hidden')
	await vi.advanceTimersByTimeAsync(60_000)
	expect(vraag).toHaveBeenCalledTimes(1)
	await turn('visible')
	expect(vraag).toHaveBeenCalledTimes(2)
	isShown.value = false
	await vi.advanceTimersByTimeAsync(60_000)
	expect(vraag).toHaveBeenCalledTimes(2)
	isShown.value = true
	await flushPromises()
	expect(vraag).toHaveBeenCalledTimes(3)
})

test('goes on after a failure, but not after a refusal', async () => {
	vraag.mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'Later' }))
	await open()
	vraag.mockRejectedValueOnce(new ApiError({ status: 403, code: 'forbidden', message: 'Not for you' }))
	await vi.advanceTimersByTimeAsync(15_000)
	expect(vraag).toHaveBeenCalledTimes(2)
	await vi.advanceTimersByTimeAsync(60_000)
	expect(vraag).toHaveBeenCalledTimes(2)
})
