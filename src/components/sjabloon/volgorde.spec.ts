/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { achteraan, opVolgorde, RUIMTE, verplaatst } from './volgorde.ts'

const lijst = (...places: (number | undefined)[]) => places.map((volgorde, at) => ({ id: `s${at}`, naam: `Sjabloon ${at}`, volgorde }))

test('EMP-20 sjablonen stand in their order, those without a place last and by name', () => {
	const sjablonen = [{ id: '1', naam: 'Zuid' }, { id: '2', naam: 'Berg', volgorde: 20 }, { id: '3', naam: 'Aa' }, { id: '4', naam: 'Eerst', volgorde: 10 }]
	expect(opVolgorde(sjablonen).map(({ naam }) => naam)).toEqual(['Eerst', 'Berg', 'Aa', 'Zuid'])
})

test('a new sjabloon comes last', () => {
	expect([achteraan([]), achteraan(lijst(1000, undefined, 3000))]).toEqual([RUIMTE, 4000])
})

test('a sjabloon that finds room between its neighbours is the only one that is stored', () => {
	expect([...verplaatst(lijst(1000, 2000, 3000), 2, 1)]).toEqual([['s2', 1500]])
	expect([...verplaatst(lijst(1000, 2000, 3000), 2, 0)]).toEqual([['s2', 0]])
})

test('a move to where it stands, or past the end, stores nothing', () => {
	expect([verplaatst(lijst(1, 2), 1, 1).size, verplaatst(lijst(1, 2), 1, 2).size, verplaatst(lijst(1, 2), 0, -1).size]).toEqual([0, 0, 0])
})

test('after any move each stands where it was put, however crowded the places are', () => {
	fc.assert(fc.property(
		fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), { minLength: 2, maxLength: 8 }),
		fc.nat(7),
		fc.nat(7),
		(places, a, b) => {
			const before = opVolgorde(lijst(...places))
			const [from, to] = [a % before.length, b % before.length]
			const stored = verplaatst(before, from, to)
			const after = opVolgorde(before.map((one) => ({ ...one, volgorde: stored.get(one.id) ?? one.volgorde })))
			expect(after.map(({ id }) => id)).toEqual(from === to ? before.map(({ id }) => id) : before.toSpliced(from, 1).toSpliced(to, 0, before[from]!).map(({ id }) => id))
		},
	))
})
