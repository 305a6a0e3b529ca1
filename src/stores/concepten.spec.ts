/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '../api/ApiError.ts'
import { bewaarConcept } from '../api/concepten.ts'
import { useGesprekkenStore } from './gesprekken.ts'

vi.mock('../api/concepten.ts')

const saved = () => vi.mocked(bewaarConcept).mock.calls.map(([, revisie, tekst, isLeaving]) => [revisie, (JSON.parse(tekst) as { notitie: string }).notitie, isLeaving])
const offline = () => new ApiError({ status: 0, code: 'offline', message: 'No connection' })

/**
 * A conversation that is kept already, in which something more was typed just now.
 */
async function typing() {
	const store = useGesprekkenStore()
	const { gesprek } = store.tab(store.open())!
	gesprek.notitie = 'a'
	await flushPromises()
	gesprek.notitie = 'ab'
	return gesprek
}

/** Leaves the page, and says whether the browser asks first */
function leave(): boolean {
	return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

beforeEach(() => {
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (id, revisie) => ({ id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }))
})

describe('ALG-12 nothing is lost', () => {
	test('when the page is hidden', async () => {
		await typing()
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
		document.dispatchEvent(new Event('visibilitychange'))
		expect(saved()).toEqual([[0, 'a', false], [1, 'ab', false]])
	})

	test.each(['beforeunload', 'pagehide'])('at %s, such as before a logout', async (event) => {
		await typing()
		window.dispatchEvent(new Event(event, { cancelable: true }))
		expect(saved()).toEqual([[0, 'a', false], [1, 'ab', true]])
	})

	test('when the connection comes back', async () => {
		const gesprek = await typing()
		vi.mocked(bewaarConcept).mockRejectedValueOnce(offline())
		window.dispatchEvent(new Event('online'))
		await flushPromises()
		expect(leave()).toBe(true)
		await flushPromises()
		gesprek.notitie = 'abc'
		window.dispatchEvent(new Event('online'))
		await flushPromises()
		expect(saved().at(-1)).toEqual([2, 'abc', false])
		expect(leave()).toBe(false)
	})

	test('and the browser asks nothing when everything is kept', async () => {
		const store = useGesprekkenStore()
		store.open()
		expect(leave()).toBe(false)
		await typing()
		expect(leave()).toBe(false)
	})
})

test('a closed conversation is kept no longer', async () => {
	const gesprek = await typing()
	useGesprekkenStore().sluit(gesprek.id)
	gesprek.notitie = 'abc'
	await flushPromises()
	leave()
	expect(saved()).toHaveLength(1)
})
