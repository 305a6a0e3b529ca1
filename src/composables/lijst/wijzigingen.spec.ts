/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, test } from 'vitest'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { past, voegIn } from './wijzigingen.ts'

/**
 * @param rows - Rows of a list
 */
function nummers(rows: { nummer?: string }[]): string {
	return rows.map(({ nummer }) => nummer).join(' ')
}

describe('voegIn', () => {
	const list = [5, 3, 1].map((nummer) => maakContactmoment(nummer))

	test('ZAA-15 puts the newest on top', () => {
		expect(nummers(voegIn(list, [maakContactmoment(6)], false))).toBe('6 5 3 1')
	})

	test('ZAA-08 puts one that took place earlier where it belongs', () => {
		expect(nummers(voegIn(list, [maakContactmoment(4), maakContactmoment(2)], false))).toBe('5 4 3 2 1')
	})

	test('leaves the last one to the page that is still to come', () => {
		expect(nummers(voegIn(list, [maakContactmoment(0)], false))).toBe('5 3 1')
		expect(nummers(voegIn(list, [maakContactmoment(0)], true))).toBe('5 3 1 0')
		expect(nummers(voegIn([], [maakContactmoment(0)], false))).toBe('0')
	})

	test('changes in place', () => {
		const changed = voegIn(list, [maakContactmoment(3, { onderwerp: 'Anders' })], false)
		expect(nummers(changed)).toBe('5 3 1')
		expect(changed[1]?.onderwerp).toBe('Anders')
	})

	test('moves one whose moment was corrected', () => {
		const { sorteersleutel } = maakContactmoment(6)
		expect(nummers(voegIn(list, [maakContactmoment(1, { sorteersleutel })], false))).toBe('1 5 3')
	})

	test('keeps its way around rows without a sort key', () => {
		const bare = [{ id: 'a', nummer: '2' }, { id: 'b', nummer: '1' }]
		expect(nummers(voegIn<{ id: string, nummer: string, sorteersleutel?: string }>(bare, [{ id: 'b', nummer: '1', sorteersleutel: 'x' }], true))).toBe('2 1')
		expect(nummers(voegIn<{ id: string, nummer: string, sorteersleutel?: string }>(bare, [{ id: 'c', nummer: '3', sorteersleutel: 'x' }], true))).toBe('3 2 1')
	})

	test('leaves the list that it got as it was', () => {
		voegIn(list, [maakContactmoment(6)], false)
		expect(nummers(list)).toBe('5 3 1')
	})
})

describe('past', () => {
	const row = maakContactmoment(1, { plaatsgevondenOp: '2026-11-21T23:30:00Z' })

	test.each([
		[{}, true],
		[{ kanaal: 'telefoon' }, true],
		[{ kanaal: ['balie', 'telefoon'] }, true],
		[{ kanaal: 'balie' }, false],
		[{ klant: 'kl-1', zaak: 'za-2' }, false],
		[{ team: 'x' }, false],
		[{ van: '2026-11-22', tot: '2026-11-22' }, true],
		[{ van: '2026-11-23' }, false],
		[{ tot: '2026-11-21' }, false],
		[{ van: '2026-11-21T23:00:00Z', tot: '2026-11-21T23:30:00Z' }, false],
		[{ van: '2026-11-21T23:30:00Z', tot: undefined }, true],
	])('ZAA-09 decides as the server does: %j', (filters, expected) => {
		expect(past('contactmomenten', row, filters)).toBe(expected)
	})

	test('takes days as they are', () => {
		const zaak = { id: '1', omschrijving: 'x', startdatum: '2026-11-22', namen: {} }
		expect(past('zaken', zaak, { van: '2026-11-22', tot: '2026-11-22' })).toBe(true)
		expect(past('zaken', { ...zaak, startdatum: undefined }, { van: '2026-11-22' })).toBe(false)
	})
})

test('EMP-17 what a member of a huishouden asked shows in the list of the huishouden too', () => {
	const row = maakContactmoment(1, { klant: 'kl-1', huishouden: 'hh-1' })
	expect(['kl-1', 'hh-1', 'kl-2'].map((klant) => past('contactmomenten', row, { klant }))).toEqual([true, true, false])
})

test('EMP-18 the filter "Huishouden / Bedrijf" lets both kinds through', () => {
	const soorten = (['persoon', 'huishouden', 'bedrijf'] as const).map((soort) => past('klanten', { id: 'kl-1', soort, namen: {} }, { soort: 'huishouden,bedrijf' }))
	expect(soorten).toEqual([false, true, true])
})
