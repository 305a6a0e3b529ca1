/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bewaarkeuze } from '../../types/gesprek.ts'
import type { Besluit, Klantstand, Situatie, Slot, Vereiste } from './beslistabel.ts'

import { describe, expect, test } from 'vitest'
import { beslis } from './beslistabel.ts'

const klantstanden: Klantstand[] = ['bekend', 'vastgesteld', 'onbekend']
const slots: Slot[] = ['beantwoord', 'doorverbonden', 'taak', 'bestaande-zaak', 'nieuwe-zaak']
const keuzes: (Bewaarkeuze | undefined)[] = ['algemeen', 'alleen-dit-verzoek', 'niet-bewaren', undefined]
const jaNee = [true, false]

/** Every situation there is */
const situaties: Situatie[] = klantstanden.flatMap((klant) => slots.flatMap((slot) => keuzes.flatMap((bewaarkeuze) => jaNee.flatMap((afwijkend) => jaNee
	.map((anoniemRegistreren) => ({ klant, slot, bewaarkeuze, afwijkend, anoniemRegistreren }))))))

/** What a line of the table is about; what is absent does not matter */
type Voorwaarde = { [P in keyof Situatie]?: Situatie[P][] }
/** What comes out: contactmoment and tellen follow from the betrokkene unless they are named */
type Uitkomst = Pick<Besluit, 'partij' | 'betrokkene'> & Partial<Besluit> & { persoon?: Vereiste[] }

const direct: Slot[] = ['beantwoord', 'doorverbonden']
const vervolg: Slot[] = ['taak', 'bestaande-zaak', 'nieuwe-zaak']
const geenNieuweZaak: Slot[] = ['beantwoord', 'doorverbonden', 'taak', 'bestaande-zaak']
const onbekend: Klantstand[] = ['vastgesteld', 'onbekend']
const open = [undefined]

/** The table: check → when → what. Each situation is in one line, and in one only */
const tabel: [check: string, wanneer: Voorwaarde, uitkomst: Uitkomst][] = [
	['CALL-06 PROD-16 CALL-11 known, known data may be used', { klant: ['bekend'], afwijkend: [false] }, { partij: 'bestaand', betrokkene: 'verwijzing' }],
	['PROD-22 PROD-26 known, deviating data', { klant: ['bekend'], afwijkend: [true], slot: geenNieuweZaak }, { partij: 'bestaand', betrokkene: 'verwijzing+gegevens' }],
	['PROD-24 known, deviating data, a new zaak', { klant: ['bekend'], afwijkend: [true], slot: ['nieuwe-zaak'] }, { partij: 'bestaand', betrokkene: 'verwijzing', zaakgegevens: true }],

	['PROD-18 PROD-20 general use', { klant: onbekend, bewaarkeuze: ['algemeen'], afwijkend: [false] }, { partij: 'nieuw', betrokkene: 'verwijzing', persoon: ['identificatie'] }],
	['PROD-21 general use with deviating data beside', { klant: onbekend, bewaarkeuze: ['algemeen'], afwijkend: [true], slot: geenNieuweZaak }, { partij: 'nieuw', betrokkene: 'verwijzing+gegevens', persoon: ['identificatie'] }],
	['PROD-24 general use with deviating data, a new zaak', { klant: onbekend, bewaarkeuze: ['algemeen'], afwijkend: [true], slot: ['nieuwe-zaak'] }, { partij: 'nieuw', betrokkene: 'verwijzing', zaakgegevens: true, persoon: ['identificatie'] }],

	['PROD-21 CALL-12 only this request, a follow-up', { klant: onbekend, bewaarkeuze: ['alleen-dit-verzoek'], slot: ['taak', 'bestaande-zaak'] }, { partij: 'geen', betrokkene: 'gegevens', persoon: ['contactnaam', 'bereikbaar'] }],
	['PROD-24 only this request, a new zaak', { klant: onbekend, bewaarkeuze: ['alleen-dit-verzoek'], slot: ['nieuwe-zaak'] }, { partij: 'geen', betrokkene: 'rol', zaakgegevens: true, persoon: ['contactnaam', 'bereikbaar'] }],
	['CALL-06 identity established, only this request, no follow-up', { klant: ['vastgesteld'], bewaarkeuze: ['alleen-dit-verzoek'], slot: direct }, { partij: 'geen', betrokkene: 'gegevens', persoon: ['contactnaam'] }],

	['V6898 identity established, never to be kept', { klant: ['vastgesteld'], bewaarkeuze: ['niet-bewaren'] }, { partij: 'leeg', betrokkene: 'verwijzing', persoon: ['identificatie'] }],
	['PROD-17 identity established: the question must be asked', { klant: ['vastgesteld'], bewaarkeuze: open }, { partij: 'geen', betrokkene: 'rol', persoon: ['bewaarkeuze'] }],
	['PROD-17 CALL-12 unknown, a follow-up: it needs contact data', { klant: ['onbekend'], bewaarkeuze: ['niet-bewaren', undefined], slot: vervolg }, { partij: 'geen', betrokkene: 'rol', persoon: ['bewaarkeuze'] }],

	['CALL-04 CALL-05 CALL-13 unknown, no follow-up', { klant: ['onbekend'], bewaarkeuze: ['alleen-dit-verzoek', 'niet-bewaren', undefined], slot: direct, anoniemRegistreren: [false] }, { contactmoment: false, partij: 'geen', betrokkene: 'geen', tellen: true, vereist: [] }],
	['CALL-15 unknown, no follow-up, registered all the same', { klant: ['onbekend'], bewaarkeuze: ['alleen-dit-verzoek', 'niet-bewaren', undefined], slot: direct, anoniemRegistreren: [true] }, { partij: 'geen', betrokkene: 'geen' }],
]

/** What an end itself needs */
const perSlot: Record<Slot, Vereiste[]> = {
	beantwoord: ['vraag', 'antwoord'],
	doorverbonden: ['doorverbondenNaar'],
	taak: ['taak'],
	'bestaande-zaak': ['zaak'],
	'nieuwe-zaak': ['zaak'],
}

/**
 * Whether a line of the table is about a situation.
 *
 * @param wanneer - When the line holds
 * @param situatie - The situation
 */
function holds(wanneer: Voorwaarde, situatie: Situatie): boolean {
	return Object.entries(wanneer).every(([name, values]) => (values as unknown[]).includes(situatie[name as keyof Situatie]))
}

/**
 * The whole decision that a line stands for.
 *
 * @param uitkomst - What the line says
 * @param slot - How the question ends
 */
function whole({ persoon = [], ...uitkomst }: Uitkomst, slot: Slot): Besluit {
	return { contactmoment: true, zaakgegevens: false, tellen: false, vereist: [...perSlot[slot], ...persoon], ...uitkomst }
}

test('V6898 the table has exactly one line for every situation', () => {
	const counts = situaties.map((situatie) => tabel.filter(([, wanneer]) => holds(wanneer, situatie)).length)
	expect(situaties).toHaveLength(240)
	expect(new Set(counts)).toEqual(new Set([1]))
})

describe.each(tabel)('%s', (...[, wanneer, uitkomst]) => {
	test.each(situaties.filter((situatie) => holds(wanneer, situatie)))('$klant, $slot, $bewaarkeuze, afwijkend $afwijkend, anoniem $anoniemRegistreren', (situatie) => {
		expect(beslis(situatie)).toEqual(whole(uitkomst, situatie.slot))
	})
})

test.each(situaties)('PROD-30 contact data for one request stand in one place at most: $klant, $slot, $bewaarkeuze', (situatie) => {
	const { betrokkene, zaakgegevens } = beslis(situatie)
	expect([betrokkene.includes('gegevens'), zaakgegevens].filter(Boolean).length).toBeLessThan(2)
})
