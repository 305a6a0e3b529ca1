/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept } from '../api/concepten.ts'
import type { Conceptstaat } from './conceptbewaker.ts'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '../api/ApiError.ts'
import { bewaarConcept, verwijderConcept } from '../api/concepten.ts'
import { bewaakConcept } from './conceptbewaker.ts'

vi.mock('../api/concepten.ts')

/** The server's drafts: revision and text, and what it answers to */
let server: { revisie: number, tekst: string }
/** While set, requests wait for it */
let gate: Promise<void> | undefined

const draft = (): Concept => ({ id: 'g', revisie: server.revisie, bijgewerktOp: '2026-11-22T09:00:00Z', inhoud: { gesprek: server.tekst } })
const offline = () => new ApiError({ status: 0, code: 'offline', message: 'No connection' })

/**
 * The server's rule: a draft is stored over the present revision only.
 *
 * @param revisie - Revision that the browser has
 * @param tekst - The conversation
 */
function store(revisie: number, tekst: string) {
	if (revisie !== server.revisie) {
		throw new ApiError({ status: 409, code: 'conflict', message: 'Changed elsewhere', huidig: draft() })
	}
	server = { revisie: revisie + 1, tekst }
	return draft()
}

/**
 * A conversation that is kept, with what was typed in it.
 *
 * @param begin - What the server has of it
 */
function conversation(begin: { tekst: string, revisie: number } = { tekst: '', revisie: 0 }) {
	const now = { tekst: begin.tekst }
	const staat: Conceptstaat = { stand: begin.revisie > 0 ? 'bewaard' : 'leeg', melding: '' }
	const bewaker = bewaakConcept({ id: 'g', soort: 'gesprek', lees: () => now.tekst, bewaard: begin.tekst, revisie: begin.revisie, staat })
	const type = (tekst: string) => {
		now.tekst = tekst
		bewaker.gewijzigd()
	}
	return { now, staat, bewaker, type }
}

const elapse = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const sent = () => vi.mocked(bewaarConcept).mock.calls.map(([, revisie, tekst]) => [revisie, tekst])

beforeEach(() => {
	vi.useFakeTimers()
	server = { revisie: 0, tekst: '' }
	gate = undefined
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (_id, revisie, tekst) => {
		await gate
		return store(revisie, tekst)
	})
	vi.mocked(verwijderConcept).mockReset().mockResolvedValue()
})
afterEach(() => vi.useRealTimers())

describe('ALG-12 a draft', () => {
	test('ALG-13 is empty until the first key, and not while that is on its way', async () => {
		const { bewaker, type } = conversation()
		expect(bewaker.isLeeg()).toBe(true)
		let pass = () => {}
		gate = new Promise((resolve) => {
			pass = resolve
		})
		type('a')
		expect(bewaker.isLeeg()).toBe(false)
		type('')
		expect(bewaker.isLeeg()).toBe(false)
		pass()
		await elapse(0)
		expect(bewaker.isLeeg()).toBe(false)
	})

	test('is kept from the first key on, then a second after the last', async () => {
		const { staat, type } = conversation()
		type('a')
		await elapse(0)
		expect(sent()).toEqual([[0, 'a']])
		expect(staat.stand).toBe('bewaard')
		type('ab')
		await elapse(999)
		type('abc')
		await elapse(999)
		expect(sent()).toHaveLength(1)
		await elapse(1)
		expect(sent()).toEqual([[0, 'a'], [1, 'abc']])
	})

	test('is kept every five seconds while the typing goes on', async () => {
		const { type } = conversation({ tekst: 'x', revisie: 3 })
		server = { revisie: 3, tekst: 'x' }
		for (let key = 1; key <= 24; key++) {
			type(`x${key}`)
			await elapse(500)
		}
		expect(sent().map(([revisie]) => revisie)).toEqual([3, 4])
	})

	test('that did not change is not sent', async () => {
		const { bewaker, type } = conversation({ tekst: 'x', revisie: 1 })
		type('x')
		await elapse(10_000)
		await bewaker.bewaarNu()
		bewaker.vertrek()
		expect(sent()).toEqual([])
	})

	test('is sent one request at a time, each over the revision of the one before', async () => {
		let open = () => {}
		gate = new Promise((resolve) => {
			open = resolve
		})
		const { bewaker, type } = conversation()
		type('a')
		type('ab')
		void bewaker.bewaarNu()
		await elapse(5000)
		expect(sent()).toEqual([[0, 'a']])
		open()
		await elapse(0)
		expect(sent()).toEqual([[0, 'a'], [1, 'ab']])
		expect(server).toEqual({ revisie: 2, tekst: 'ab' })
	})

	test('is sent at once when the page is left, without waiting for what is under way', async () => {
		let open = () => {}
		gate = new Promise((resolve) => {
			open = resolve
		})
		const { staat, bewaker, type } = conversation()
		type('a')
		await elapse(0)
		type('ab')
		bewaker.vertrek()
		bewaker.vertrek()
		expect(vi.mocked(bewaarConcept).mock.calls).toEqual([['g', 0, 'a', false, 'gesprek'], ['g', 1, 'ab', true, 'gesprek']])
		open()
		await elapse(10_000)
		expect(server).toEqual({ revisie: 2, tekst: 'ab' })
		type('abc')
		await elapse(1000)
		expect(staat.stand).toBe('bewaard')
		expect(server).toEqual({ revisie: 3, tekst: 'abc' })
	})

	test('that could not be kept says so and is tried again, later each time, until it succeeds', async () => {
		vi.mocked(bewaarConcept).mockRejectedValueOnce(offline()).mockRejectedValueOnce(offline())
		const { staat, type } = conversation()
		type('a')
		await elapse(0)
		expect(staat).toMatchObject({ stand: 'mislukt', melding: 'No connection' })
		await elapse(5000)
		expect(staat.stand).toBe('mislukt')
		await elapse(9999)
		expect(sent()).toHaveLength(2)
		await elapse(1)
		expect(staat).toMatchObject({ stand: 'bewaard', melding: '' })
		expect(server.tekst).toBe('a')
	})

	test('whose answer was lost is its own, not another browser\'s', async () => {
		vi.mocked(bewaarConcept).mockImplementationOnce(async (_id, revisie, tekst) => {
			store(revisie, tekst)
			throw offline()
		})
		const { staat, type } = conversation()
		type('a')
		await elapse(0)
		type('ab')
		await elapse(2000)
		expect(staat.stand).toBe('bewaard')
		expect(server).toEqual({ revisie: 2, tekst: 'ab' })
	})
})

describe('ALG-12 a draft that another browser changed', () => {
	async function clash() {
		const made = conversation({ tekst: 'x', revisie: 1 })
		server = { revisie: 2, tekst: 'theirs' }
		made.type('mine')
		await elapse(1000)
		return made
	}

	test('is not overwritten', async () => {
		const { staat, bewaker, type } = await clash()
		expect(staat).toMatchObject({ stand: 'botsing', ander: { revisie: 2, inhoud: { gesprek: 'theirs' } } })
		type('mine too')
		await bewaker.bewaarNu()
		bewaker.vertrek()
		await elapse(60_000)
		expect(server.tekst).toBe('theirs')
	})

	test('is overwritten when the user keeps this version', async () => {
		const { staat, bewaker } = await clash()
		await bewaker.houdEigen()
		expect(staat.stand).toBe('bewaard')
		expect(server).toEqual({ revisie: 3, tekst: 'mine' })
	})

	test('goes on over the other version when she takes that', async () => {
		const { now, staat, bewaker, type } = await clash()
		now.tekst = 'theirs'
		bewaker.nam(staat.ander!)
		type('theirs, longer')
		await elapse(1000)
		expect(staat.stand).toBe('bewaard')
		expect(server).toEqual({ revisie: 3, tekst: 'theirs, longer' })
	})

	test('or removed is made anew only when the user goes on with it', async () => {
		vi.mocked(bewaarConcept).mockRejectedValueOnce(new ApiError({ status: 404, code: 'not_found', message: 'Gone' }))
		const { staat, bewaker, type } = conversation({ tekst: 'x', revisie: 4 })
		type('mine')
		await elapse(60_000)
		expect(staat).toMatchObject({ stand: 'botsing', ander: undefined })
		expect(sent()).toHaveLength(1)
		await bewaker.houdEigen()
		expect(server).toEqual({ revisie: 1, tekst: 'mine' })
	})
})

describe('ALG-12 the end of a draft', () => {
	test('waits for what is under way, and nothing is kept after it', async () => {
		let open = () => {}
		gate = new Promise((resolve) => {
			open = resolve
		})
		const { bewaker, type } = conversation()
		type('a')
		await elapse(0)
		const paused = vi.fn()
		void bewaker.pauzeer().then(paused)
		await elapse(0)
		expect(paused).not.toHaveBeenCalled()
		open()
		await elapse(0)
		expect(paused).toHaveBeenCalled()
		type('ab')
		bewaker.vertrek()
		await elapse(10_000)
		expect(sent()).toHaveLength(1)
		bewaker.hervat()
		await elapse(1000)
		expect(server.tekst).toBe('ab')
	})

	test('removes what the server may have, and asks nothing where it has nothing', async () => {
		await conversation().bewaker.verwijder()
		expect(verwijderConcept).not.toHaveBeenCalled()
		const { bewaker, type } = conversation()
		type('a')
		await elapse(0)
		await bewaker.verwijder()
		expect(verwijderConcept).toHaveBeenCalledExactlyOnceWith('g')
	})

	test('that failed keeps it as before', async () => {
		vi.mocked(verwijderConcept).mockRejectedValueOnce(offline())
		const { now, bewaker, type } = conversation()
		type('a')
		await elapse(0)
		now.tekst = 'ab'
		await expect(bewaker.verwijder()).rejects.toThrow('No connection')
		await elapse(1000)
		expect(server.tekst).toBe('ab')
	})
})
