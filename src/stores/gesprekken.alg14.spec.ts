/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../types/api.ts'

import * as fc from 'fast-check'
import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { klantRij } from '../../tests/frontend/dialoog.ts'
import { bewaarConcept, verwijderConcept } from '../api/concepten.ts'
import { beginTaak } from '../components/taak/taakWaarden.ts'
import { nieuweVraag, verwijderVraag } from '../components/werkplek/vragen.ts'
import { useGesprekkenStore } from './gesprekken.ts'

vi.mock('../api/concepten.ts')

const TABS = 5

/** What a test does in one step; `tab` and `late` choose among those that are there */
type Step
	= | { do: 'open' | 'note' | 'question' | 'task' | 'addQuestion' | 'removeQuestion' | 'askKlant' | 'refreshKlant' | 'finish' | 'cancel' | 'close' | 'time' }
		| { do: 'switch', tab: number }
		| { do: 'answer', late: number }

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ do: fc.constantFrom('note' as const, 'question' as const, 'task' as const, 'addQuestion' as const, 'removeQuestion' as const) }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom('askKlant' as const, 'refreshKlant' as const, 'open' as const) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('switch' as const), tab: fc.nat(TABS - 1) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), late: fc.nat(9) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('finish' as const, 'cancel' as const, 'close' as const, 'time' as const) }) },
)

/** Marks data as those of one conversation */
const mark = (id: string, what: string | number) => `⟦${id}⟧${what}`
/** The conversations whose data stand in something */
const ownersIn = (data: unknown) => new Set([...(JSON.stringify(data) ?? '').matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => id))

/**
 * Runs the steps against the real store, and looks at every tab after each of them.
 *
 * @param steps - What is done
 */
async function run(steps: Step[]): Promise<void> {
	const pinia = createPinia()
	setActivePinia(pinia)
	const store = useGesprekkenStore()
	/** Answers that have not come yet; each was asked for by one tab */
	const waiting: (() => unknown)[] = []
	/** Id → what must stand in its note */
	const notes = new Map<string, string>()
	/** Id → klant that its last answer linked */
	const klanten = new Map<string, string | undefined>()
	let count = 0

	for (let at = 0; at < TABS; at++) {
		notes.set(store.open(), '')
	}

	/** Whether the conversation goes on */
	const goesOn = (id: string) => store.tab(id) !== undefined && store.tab(id)?.resultaat === undefined

	function act(one: Step): unknown {
		const id = store.actief
		const shown = id ? store.tab(id) : undefined
		const gesprek = shown?.resultaat ? undefined : shown?.gesprek
		switch (one.do) {
			case 'open': return store.tabs.length < TABS && notes.set(store.open(), '')
			case 'switch': return store.kies(store.tabs[one.tab]?.gesprek.id ?? '')
			case 'answer': return waiting.splice(one.late % Math.max(1, waiting.length), 1)[0]?.()
			case 'time': return vi.advanceTimersByTimeAsync(1500)
		}
		if (!id || !gesprek) {
			return one.do === 'close' && id ? store.sluit(id) : undefined
		}
		const vraag = gesprek.vragen.find((other) => other.id === gesprek.actieveVraag)!
		const text = mark(id, ++count)
		switch (one.do) {
			case 'note': return [gesprek.notitie = text, notes.set(id, text)]
			case 'question': return Object.assign(vraag, { onderwerp: text, inhoud: text, antwoord: text })
			case 'task': return vraag.taak = beginTaak({ gevraagdeHandeling: text })
			case 'addQuestion': return nieuweVraag(gesprek)
			case 'removeQuestion': return verwijderVraag(gesprek, vraag.id)
			case 'askKlant': return waiting.push(() => {
				const klant = klantRij({ id: text, naam: text })
				if (goesOn(id)) {
					klanten.set(id, klant.id)
				}
				store.koppelKlant(id, klant)
			})
			case 'refreshKlant': {
				const klant = gesprek.klant
				return klant && waiting.push(() => store.vernieuwKlant(id, { ...klant, naam: text }))
			}
			case 'finish': {
				void store.rondAf(id, () => new Promise((resolve) => {
					const moment = { id: vraag.id, nummer: text, kanaal: 'telefoon', onderwerp: text, gesprek: id, revisie: 1, namen: {} } as Detail<'contactmomenten'>
					waiting.push(() => resolve({ contactmomenten: [moment] }))
				}))
				return undefined
			}
			case 'cancel': return store.annuleer(id)
			case 'close': return store.sluit(id)
		}
	}

	for (const one of steps) {
		await act(one)
		await vi.advanceTimersByTimeAsync(0)
		for (const tab of store.tabs) {
			const { id } = tab.gesprek
			expect([...ownersIn(tab)].filter((owner) => owner !== id)).toEqual([])
			expect(tab.gesprek.notitie).toBe(notes.get(id))
			expect(tab.gesprek.klant?.id).toBe(klanten.get(id))
		}
		expect(store.tabs.length === 0 ? store.actief : store.tab(store.actief ?? '')?.gesprek.id).toBe(store.actief)
	}
	disposePinia(pinia)
}

beforeEach(() => {
	vi.useFakeTimers()
	vi.mocked(verwijderConcept).mockReset().mockResolvedValue()
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (id, revisie, gesprek) => {
		expect([...ownersIn(gesprek)].filter((owner) => owner !== id)).toEqual([])
		return { id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }
	})
})
afterEach(() => vi.useRealTimers())

test('ALG-14 in 1,000 random sequences over 5 tabs each tab shows its own data only, late answers included', async () => {
	await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), run), { numRuns: 1000 })
	expect(bewaarConcept).toHaveBeenCalled()
}, 120_000)
