/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept } from '../api/concepten.ts'
import type { Gesprek } from '../types/gesprek.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contactmomentDetail } from '../../tests/frontend/dialoog.ts'
import { maakInstellingen } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { bewaarConcept, leesConcepten, verwijderConcept } from '../api/concepten.ts'
import { beginGesprek } from '../components/werkplek/beginGesprek.ts'
import { useConceptenStore } from './concepten.ts'
import { useGesprekkenStore } from './gesprekken.ts'
import { useInstellingenStore } from './instellingen.ts'
import { useWijzigingenStore } from './objecten.ts'

vi.mock('../api/concepten.ts')

/**
 * A draft as the server gives it.
 *
 * @param begonnenOp - When its conversation began
 * @param notitie - What was noted in it
 * @param parts - What differs in the conversation
 */
function draft(begonnenOp: string, notitie: string, parts: Partial<Gesprek> = {}): Concept {
	const gesprek = { ...beginGesprek(new Date(begonnenOp)), notitie, ...parts }
	return { id: gesprek.id, revisie: 4, bijgewerktOp: begonnenOp, inhoud: { gesprek: JSON.stringify(gesprek) } }
}

const saved = () => vi.mocked(bewaarConcept).mock.calls.map((call) => call.slice(0, 4))
const answer = (gesprek: string) => ({ contactmomenten: [contactmomentDetail({ gesprek, nummer: '12' })] })

beforeEach(() => {
	vi.mocked(leesConcepten).mockReset().mockResolvedValue([])
	vi.mocked(verwijderConcept).mockReset().mockResolvedValue()
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (id, revisie) => ({ id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }))
})

describe('a new conversation', () => {
	test('PROD-06 PROD-10 CALL-09 begins as a phone call that starts now, prefilled', () => {
		const store = useGesprekkenStore()
		const { gesprek } = store.tab(store.open())!
		expect(gesprek).toMatchObject({ kanaal: 'telefoon', klant: null })
		expect(Date.now() - Date.parse(gesprek.begonnenOp)).toBeLessThan(60_000)
		expect(gesprek.vragen).toMatchObject([{ contactGelukt: 'ja', taal: 'nld', vertrouwelijk: false, initiatiefnemer: 'klant', plaatsgevondenOp: gesprek.begonnenOp }])
	})

	test('EMP-11 begins with the kanaal that the user prefers, but a screen pop is a phone call', () => {
		const { gebruiker } = maakInstellingen()
		useInstellingenStore().zet(maakInstellingen({ gebruiker: { ...gebruiker, standaardKanaal: 'balie' } }))
		const store = useGesprekkenStore()
		expect(store.tab(store.open())?.gesprek.kanaal).toBe('balie')
		expect(store.tab(store.open({ telefoon: '0612345678' }))?.gesprek).toMatchObject({ kanaal: 'telefoon', beller: { telefoon: '0612345678' } })
	})

	test('CALL-02 is no draft before anything is in it; the number of a caller is something', async () => {
		const store = useGesprekkenStore()
		const id = store.open()
		await flushPromises()
		expect(saved()).toEqual([])
		store.tab(id)!.gesprek.notitie = 'M'
		await flushPromises()
		expect(saved()).toEqual([[id, 0, expect.stringContaining('"notitie":"M"'), false]])
		const called = store.open({ telefoon: '06 12345678' })
		await flushPromises()
		expect(saved()[1]).toEqual([called, 0, expect.stringContaining('06 12345678'), false])
	})

	test('takes the place of a shown conversation that has ended, and of no other', async () => {
		const store = useGesprekkenStore()
		const [first, second] = [store.open(), store.open()]
		await store.rondAf(first, async () => answer(first))
		await store.rondAf(second, async () => answer(second))
		store.open()
		expect(store.tabs.map(({ gesprek }) => gesprek.id)).not.toContain(second)
		expect(store.tab(first)?.resultaat).toEqual(answer(first))
		expect(store.aantalOpen).toBe(1)
	})
})

describe('ALG-12 drafts', () => {
	test('open again in the order of their beginning, the newest draft shown', async () => {
		const [old, young] = [draft('2026-11-22T09:00:00Z', 'A'), draft('2026-11-22T10:00:00Z', 'B')]
		vi.mocked(leesConcepten).mockResolvedValue([old, young])
		const store = useGesprekkenStore()
		expect(await store.herstel()).toBe(2)
		expect(store.tabs.map(({ gesprek }) => gesprek.notitie)).toEqual(['A', 'B'])
		expect(store.actief).toBe(old.id)
		await flushPromises()
		expect(saved()).toEqual([])
		store.tab(young.id)!.gesprek.notitie = 'B2'
		await useConceptenStore().bewaker(young.id)!.bewaarNu()
		expect(saved()).toEqual([[young.id, 4, expect.stringContaining('B2'), false]])
	})

	test('do not disturb a conversation that was opened meanwhile, nor come twice', async () => {
		const one = draft('2026-11-22T09:00:00Z', 'A')
		vi.mocked(leesConcepten).mockResolvedValue([one])
		const store = useGesprekkenStore()
		const id = store.open()
		await store.herstel()
		expect(await store.herstel()).toBe(0)
		expect(store.actief).toBe(id)
		expect(store.tabs).toHaveLength(2)
	})

	test('of an older version of the app, or that are none, hurt nothing', async () => {
		const { id, inhoud, ...rest } = draft('2026-11-22T09:00:00Z', 'A')
		const { identiteit, vragen, ...old } = JSON.parse(inhoud.gesprek!) as Gesprek
		const text = JSON.stringify({ ...old, vragen: [{ id: vragen[0]!.id, onderwerp: 'X' }], actieveVraag: 'gone' })
		vi.mocked(leesConcepten).mockResolvedValue([{ ...rest, id, inhoud: { gesprek: text } }, { ...rest, id: 'bad', inhoud: { gesprek: '[' } }])
		const store = useGesprekkenStore()
		expect(await store.herstel()).toBe(1)
		expect(store.tab(id)?.gesprek).toMatchObject({ identiteit, actieveVraag: vragen[0]!.id, vragen: [{ onderwerp: 'X', taal: 'nld' }] })
	})

	test('that cannot be read are said to be so', async () => {
		vi.mocked(leesConcepten).mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'Later' }))
		const store = useGesprekkenStore()
		expect(await store.herstel()).toBe(0)
		expect(store.herstelFout?.message).toBe('Later')
		await store.herstel()
		expect(store.herstelFout).toBeUndefined()
	})

	test('take over what another browser made of them, whole', async () => {
		const mine = draft('2026-11-22T09:00:00Z', 'mine', { bewaarkeuze: 'algemeen' })
		const theirs = draft('2026-11-22T09:00:00Z', 'theirs', { id: mine.id })
		vi.mocked(leesConcepten).mockResolvedValue([mine])
		vi.mocked(bewaarConcept).mockRejectedValueOnce(new ApiError({ status: 409, code: 'x', message: 'Changed', huidig: { ...theirs, id: mine.id, revisie: 9 } }))
		const store = useGesprekkenStore()
		await store.herstel()
		store.tab(mine.id)!.gesprek.notitie = 'mine too'
		await useConceptenStore().bewaker(mine.id)!.bewaarNu()
		expect(useConceptenStore().isVeilig).toBe(false)
		store.neemAndere(mine.id)
		await flushPromises()
		expect(store.tab(mine.id)!.gesprek).toEqual(JSON.parse(theirs.inhoud.gesprek!))
		expect(useConceptenStore().isVeilig).toBe(true)
	})

	test('are not kept while they are registered, and not after it', async () => {
		const store = useGesprekkenStore()
		const id = store.open()
		const told = useWijzigingenStore()
		await store.rondAf(id, async () => {
			store.tab(id)!.gesprek.notitie = 'late key'
			await flushPromises()
			return answer(id)
		})
		await flushPromises()
		expect(saved()).toEqual([])
		expect(store.tab(id)?.resultaat).toEqual(answer(id))
		expect(told.laatste?.objecten).toEqual(answer(id))
	})

	test.each([
		['failed', () => Promise.reject(new Error('no'))],
		['waits for a decision of the user', async () => undefined],
	])('are kept again when registering %s', async (_, send) => {
		const store = useGesprekkenStore()
		const id = store.open()
		await store.rondAf(id, send).catch(() => undefined)
		store.tab(id)!.gesprek.notitie = 'A'
		await flushPromises()
		expect(saved()).toHaveLength(1)
		expect(store.tab(id)?.resultaat).toBeUndefined()
	})

	test('ALG-13 are removed by Annuleren, and the tab closes; not when that failed', async () => {
		const store = useGesprekkenStore()
		const [first, second] = [store.open(), store.open()]
		store.tab(second)!.gesprek.notitie = 'A'
		await flushPromises()
		vi.mocked(verwijderConcept).mockRejectedValueOnce(new Error('no'))
		await expect(store.annuleer(second)).rejects.toThrow('no')
		expect(store.actief).toBe(second)
		await store.annuleer(second)
		expect(verwijderConcept).toHaveBeenLastCalledWith(second)
		expect(store.actief).toBe(first)
	})

	test('of a conversation that was ended in another window end here too', async () => {
		const store = useGesprekkenStore()
		const [first, second] = [store.open(), store.open()]
		useWijzigingenStore().meld(answer(first))
		await flushPromises()
		expect(store.tab(first)?.resultaat).toEqual(answer(first))
		expect(store.tab(second)?.resultaat).toBeUndefined()
	})
})
