/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Ketenlid } from '../../../types/api.ts'

import { expect, test } from 'vitest'
import { maakContactmoment, maakTaak } from '../../../../tests/frontend/factories.ts'
import { grownChain, grownChains } from './grownChain.ts'
import { isFollowedUp } from './isFollowedUp.ts'

/**
 * A stored contactmoment.
 *
 * @param nummer - Its number; a higher one took place later
 * @param parts - What differs
 */
function stored(nummer: number, parts: Partial<Detail<'contactmomenten'>> = {}): Detail<'contactmomenten'> {
	return { ...maakContactmoment(nummer), revisie: 1, ...parts }
}

const asked: Ketenlid = { id: 'cm-7', nummer: '7', onderwerp: 'Onderwerp 7', plaatsgevondenOp: '2026-11-01T08:07:00Z', taken: [] }

/**
 * The ids of a story: each contactmoment with its taken.
 *
 * @param chain - The story
 */
const ids = (chain: Ketenlid[]) => chain.map(({ id, taken }) => [id, ...taken.map((taak) => taak.id)])

test('EMP-04 a taak comes below its contactmoment, a change of it takes its place, the feedback comes after', () => {
	const withTask = grownChain([asked], { taken: [maakTaak(), maakTaak({ id: 'ta-x', contactmoment: 'cm-1' })] })
	expect(ids(withTask)).toEqual([['cm-7', 'ta-1']])
	const finished = grownChain(withTask, {
		taken: [maakTaak({ status: 'afgerond', notities: [{ id: 'n', tekst: 'Klaar' }] })],
		contactmomenten: [stored(9, { voorgaandContactmoment: 'cm-7' }), stored(8)],
	})
	expect(ids(finished)).toEqual([['cm-7', 'ta-1'], ['cm-9']])
	expect(finished[0]!.taken[0]).toMatchObject({ status: 'afgerond', notities: [{ tekst: 'Klaar' }] })
})

test('EMP-37 the taak of a team that it was forwarded to comes below the closed one', () => {
	const chain = grownChain([{ ...asked, taken: [maakTaak()] }], { taken: [maakTaak({ status: 'afgerond' }), maakTaak({ id: 'ta-2', team: 'wonen' })] })
	expect(ids(chain)).toEqual([['cm-7', 'ta-1', 'ta-2']])
})

test('a correction shows in the story and keeps its taken', () => {
	const [lid] = grownChain([{ ...asked, taken: [maakTaak()] }], { contactmomenten: [stored(7, { onderwerp: 'Beter', revisie: 2 })] })
	expect(lid).toMatchObject({ onderwerp: 'Beter', taken: [{ id: 'ta-1' }] })
})

test('EMP-04 at the klant a new story begins where a contactmoment of hers is stored with a taak', () => {
	const known = [[{ ...asked, taken: [maakTaak()] }]]
	const answer = { contactmomenten: [stored(9), stored(10), stored(11, { klant: 'kl-2' })], taken: [maakTaak({ id: 'ta-9', contactmoment: 'cm-9' }), maakTaak({ id: 'ta-11', contactmoment: 'cm-11' })] }
	expect(grownChains(known, 'kl-1', answer).map(ids)).toEqual([[['cm-9', 'ta-9']], [['cm-7', 'ta-1']]])
})

test.each([
	[undefined, false],
	[[asked], false],
	[[asked, asked], true],
	[[{ ...asked, taken: [maakTaak()] }], true],
])('there is a story only where something followed: %#', (chain, expected) => {
	expect(isFollowedUp(chain)).toBe(expected)
})
