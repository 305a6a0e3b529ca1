/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle } from '../../types/api.ts'
import type { Gesprek, Vraag } from '../../types/gesprek.ts'

import { describe, expect, test } from 'vitest'
import { klantRij, zaakRij } from '../../../tests/frontend/dialoog.ts'
import { beginTaak } from '../taak/taakWaarden.ts'
import { beginZaak } from '../zaak/zaakWaarden.ts'
import { beginGesprek, beginVraag } from './beginGesprek.ts'
import { beginContactgegevens, beginNieuweBeller } from './persoon.ts'
import { veldVan } from './plaatsen.ts'
import { registratieOf } from './registratie.ts'

const PHONE = '06 12345678'
const EMAIL = 'karel@example.org'

/**
 * The conversation of C9018: Karel van Deurne wants a product.
 *
 * @param vraag - What differs in its question
 */
function gesprek(vraag: Partial<Vraag> = {}): Gesprek {
	const begin = beginGesprek(new Date('2026-11-22T09:00:00Z'), { telefoon: PHONE })
	begin.beller.naam = 'Karel van Deurne'
	Object.assign(begin.vragen[0]!, { onderwerp: 'Productaanvraag', inhoud: 'Klant wil een vergunning', antwoord: '', ...vraag })
	return begin
}

/** A question that ends in a new zaak */
const zaak = (): Partial<Vraag> => ({ einde: 'zaak', nieuweZaak: beginZaak({ omschrijving: 'Vergunning', zaaktype: 'Vergunning' }) })
/** A question that ends in a taak */
const taak = (): Partial<Vraag> => ({ einde: 'taak', taak: beginTaak({ gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag', team: 'burgerzaken' }) })

/**
 * What "Afronden" stores, where it stores something.
 *
 * @param van - The conversation
 * @param anoniem - The switch of CALL-15
 */
function bundleOf(van: Gesprek, anoniem = false): Omit<Bundle, 'opdracht'> {
	const registratie = registratieOf(van, anoniem, (ding) => `id van ${ding.split(' ')[0]}`)
	if (registratie.soort === 'niet-registreren') {
		throw new Error('Nothing is registered')
	}
	return registratie.bundle
}

/** A known klant who gave an e-mail address for this request beside what is known */
function bekend(vraag: Partial<Vraag>): Gesprek {
	const van = gesprek(vraag)
	van.klant = klantRij()
	van.contactgegevens = beginContactgegevens(van)
	Object.assign(van.contactgegevens, { contactnaam: {} })
	van.contactgegevens.digitaleAdressen[0]!.adres = ''
	van.contactgegevens.digitaleAdressen[1]!.adres = EMAIL
	return van
}

/** An unknown klant whose data may be used in general */
function algemeen(vraag: Partial<Vraag>): Gesprek {
	const van = gesprek(vraag)
	van.bewaarkeuze = 'algemeen'
	van.nieuweKlant = { ...beginNieuweBeller(van), bsn: '999990019' }
	van.nieuweKlant.digitaleAdressen[1]!.adres = EMAIL
	return van
}

/** An unknown klant whose data are for this request only */
function ditVerzoek(vraag: Partial<Vraag>): Gesprek {
	const van = gesprek(vraag)
	van.bewaarkeuze = 'alleen-dit-verzoek'
	van.contactgegevens = beginContactgegevens(van)
	van.contactgegevens.digitaleAdressen[1]!.adres = EMAIL
	return van
}

describe('PROD-30 contact data end up in exactly one place', () => {
	test.each([
		['A-zaak', bekend(zaak()), 'zaken'],
		['A-taak', bekend(taak()), 'contactmomenten'],
		['Bi-zaak', algemeen(zaak()), 'klanten'],
		['Bi-taak', algemeen(taak()), 'klanten'],
		['Bii-zaak', ditVerzoek(zaak()), 'zaken'],
		['Bii-taak', ditVerzoek(taak()), 'contactmomenten'],
	] as const)('%s', (...[, van, place]) => {
		const holding = Object.entries(bundleOf(van)).filter(([, objects]) => JSON.stringify(objects).includes(EMAIL))
		expect(holding.map(([soort]) => soort)).toEqual([place])
	})
})

test('PROD-16 CALL-11 a known klant: the betrokkene only refers to her, as klant and initiator', () => {
	const van = gesprek({ antwoord: 'Ja' })
	van.klant = klantRij()
	const { contactmomenten, ...others } = bundleOf(van)
	expect(contactmomenten![0]!.betrokkenen).toEqual([{ id: 'id van klant', rol: 'klant', klant: van.klant.id, initiator: true, toestemming: { keuze: 'bekende-gegevens' } }])
	expect(others).toEqual({ concept: van.id })
})

test('PROD-22 deviating data of a known klant stand beside the reference, marked for this request only', () => {
	const van = bekend(taak())
	expect(bundleOf(van).contactmomenten![0]!.betrokkenen).toEqual([expect.objectContaining({
		klant: van.klant!.id,
		digitaleAdressen: [expect.objectContaining({ soort: 'email', adres: EMAIL })],
		toestemming: { keuze: 'alleen-dit-verzoek' },
	})])
})

test('PROD-23 PROD-24 a zaak has the klant as initiator and the data for this request only; the contactmoment shows the zaak', () => {
	const van = bekend(zaak())
	const { zaken, contactmomenten } = bundleOf(van)
	expect(zaken).toEqual([expect.objectContaining({ omschrijving: 'Vergunning', zaaktype: 'Vergunning', klant: van.klant!.id, contactgegevens: { digitaleAdressen: [expect.objectContaining({ adres: EMAIL })] } })])
	expect(contactmomenten![0]).toMatchObject({ zaak: zaken![0]!.id, betrokkenen: [{ klant: van.klant!.id }] })
	expect(contactmomenten![0]!.betrokkenen![0]).not.toHaveProperty('digitaleAdressen')
})

test('PROD-18 PROD-20 general use: a new klant with identificator and addresses, and a betrokkene that only refers to her', () => {
	const van = algemeen(taak())
	const { klanten, contactmomenten, taken } = bundleOf(van)
	expect(klanten).toEqual([expect.objectContaining({
		soort: 'persoon',
		voornaam: 'Karel',
		tussenvoegsel: 'van',
		achternaam: 'Deurne',
		bsn: '999990019',
		toestemmingHergebruik: { keuze: 'algemeen-gebruik' },
		digitaleAdressen: [expect.objectContaining({ adres: PHONE }), expect.objectContaining({ adres: EMAIL })],
	})])
	expect(contactmomenten![0]!.betrokkenen).toEqual([{ id: 'id van klant', rol: 'klant', klant: klanten![0]!.id, initiator: true }])
	expect(taken).toEqual([expect.objectContaining({ contactmoment: van.vragen[0]!.id, gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag', team: 'burgerzaken' })])
})

test('PROD-21 PROD-26 CALL-12 this request only: the data stand at the betrokkene, there is no partij', () => {
	const { klanten, contactmomenten } = bundleOf(ditVerzoek(taak()))
	expect(klanten).toBeUndefined()
	expect(contactmomenten![0]!.betrokkenen).toEqual([{
		id: 'id van klant',
		rol: 'klant',
		initiator: true,
		contactnaam: { voornaam: 'Karel', voorvoegselAchternaam: 'van', achternaam: 'Deurne' },
		digitaleAdressen: [expect.objectContaining({ adres: PHONE }), expect.objectContaining({ adres: EMAIL })],
		toestemming: { keuze: 'alleen-dit-verzoek' },
	}])
})

test('PROD-28 this request only, with a zaak: the betrokkene has her part in it and no data', () => {
	const { contactmomenten, zaken } = bundleOf(ditVerzoek(zaak()))
	expect(contactmomenten![0]!.betrokkenen).toEqual([{ id: 'id van klant', rol: 'klant', initiator: true, toestemming: { keuze: 'alleen-dit-verzoek' } }])
	expect(zaken![0]!.contactgegevens).toMatchObject({ contactnaam: { achternaam: 'Deurne' } })
})

test('V6898 never to be kept, identity established: an empty partij with name and how she was identified, nothing else', () => {
	const van = gesprek({ antwoord: 'Ja' })
	Object.assign(van, { bewaarkeuze: 'niet-bewaren', identiteit: { wijze: 'controlevragen' }, nieuweKlant: beginNieuweBeller(van) })
	const { klanten, contactmomenten } = bundleOf(van)
	expect(klanten).toEqual([{
		id: van.nieuweKlant!.id,
		soort: 'persoon',
		voornaam: 'Karel',
		tussenvoegsel: 'van',
		achternaam: 'Deurne',
		andersVastgesteld: { wijze: 'controlevragen' },
		toestemmingHergebruik: { keuze: 'alleen-identificatie' },
	}])
	expect(contactmomenten![0]).toMatchObject({ identiteitVastgesteld: { wijze: 'controlevragen' }, betrokkenen: [{ klant: van.nieuweKlant!.id }] })
})

test.each([
	['answered', {}],
	['handed over', { einde: 'doorverbonden', doorverbondenNaar: 'Petra' }],
	['answered, though data were typed', { einde: 'beantwoord' }],
] as [string, Partial<Vraag>][])('CALL-04 CALL-05 CALL-13 unknown and %s: only the counter goes up, by kanaal and category', (how, vraag) => {
	const van = how.includes('typed') ? ditVerzoek(vraag) : gesprek(vraag)
	van.categorie = 'Afval'
	expect(registratieOf(van, false, () => 'id')).toEqual({ soort: 'niet-registreren', telling: { kanaal: 'telefoon', categorie: 'Afval', concept: van.id } })
})

test('CALL-15 with the switch on it is registered, without a person', () => {
	const { contactmomenten, ...others } = bundleOf(ditVerzoek({ antwoord: 'Zaterdag' }), true)
	expect(contactmomenten![0]).toMatchObject({ onderwerp: 'Productaanvraag', antwoord: 'Zaterdag' })
	expect(JSON.stringify(contactmomenten)).not.toMatch(/betrokkenen|Deurne|123456/)
	expect(others).not.toHaveProperty('klanten')
})

test('D1 what comes in writing is registered whoever sent it', () => {
	const van = gesprek({ antwoord: 'Zaterdag' })
	van.kanaal = 'brief'
	expect(bundleOf(van).contactmomenten![0]).toMatchObject({ kanaal: 'brief', antwoord: 'Zaterdag' })
})

test('CALL-13 a known klant who is handed over: it is registered with who took over', () => {
	const van = gesprek({ einde: 'doorverbonden', doorverbondenNaar: 'Petra, burgerzaken' })
	van.klant = klantRij()
	expect(bundleOf(van).contactmomenten![0]).toMatchObject({ doorverbondenNaar: 'Petra, burgerzaken', betrokkenen: [{ klant: van.klant.id }] })
})

test('ALG-09 several questions become several contactmomenten of one gesprek', () => {
	const van = gesprek({ antwoord: 'Ja' })
	van.klant = klantRij()
	van.vragen.push({ ...beginVraag(van.begonnenOp), onderwerp: 'Tweede', einde: 'zaak', zaak: zaakRij() })
	expect(bundleOf(van).contactmomenten).toEqual([
		expect.objectContaining({ id: van.vragen[0]!.id, onderwerp: 'Productaanvraag', gesprek: van.id }),
		expect.objectContaining({ id: van.vragen[1]!.id, onderwerp: 'Tweede', gesprek: van.id, zaak: zaakRij().id }),
	])
})

test('CALL-04 of an unknown caller only the question with a follow-up is registered', () => {
	const van = ditVerzoek({ antwoord: 'Ja' })
	van.vragen.push({ ...beginVraag(van.begonnenOp), onderwerp: 'Tweede', ...taak() })
	expect(bundleOf(van).contactmomenten!.map(({ onderwerp }) => onderwerp)).toEqual(['Tweede'])
})

test('a vertegenwoordiger speaks for the klant and began the contact', () => {
	const van = gesprek({ antwoord: 'Ja' })
	van.klant = klantRij()
	van.vertegenwoordiger = klantRij({ id: '99999999-9999-4999-8999-999999999999' })
	expect(bundleOf(van).contactmomenten![0]!.betrokkenen).toMatchObject([
		{ rol: 'klant', klant: van.klant.id, initiator: false },
		{ rol: 'vertegenwoordiger', klant: van.vertegenwoordiger.id, initiator: true },
	])
})

test('what was left behind by another end is not stored', () => {
	const van = gesprek({ einde: 'beantwoord', antwoord: 'Ja', zaak: zaakRij(), doorverbondenNaar: 'Petra', ...{ nieuweZaak: zaak().nieuweZaak, taak: taak().taak } })
	van.klant = klantRij()
	expect(Object.keys(bundleOf(van)).sort()).toEqual(['concept', 'contactmomenten'])
	expect(JSON.stringify(bundleOf(van))).not.toMatch(/Petra|ZAAK|Vergunning"/)
})

test.each([
	['contactmomenten.0.onderwerp', 'vragen.1.onderwerp'],
	['contactmomenten.0.kanaal', 'kanaal'],
	['contactmomenten.0.klant', 'bewaarkeuze'],
	['contactmomenten.0.identiteitVastgesteld.wijze', 'identiteit.wijze'],
	['contactmomenten.0.betrokkenen.0.contactnaam.achternaam', 'contactgegevens.contactnaam.achternaam'],
	['contactmomenten.0.betrokkenen.0.bezoekadres.postcode', 'contactgegevens.adres.postcode'],
	['contactmomenten.1.inhoud', 'vragen.2.inhoud'],
	['taken.0.team', 'vragen.1.taak.team'],
	['zaken.0.omschrijving', 'vragen.2.nieuweZaak.omschrijving'],
	['zaken.0.contactgegevens.digitaleAdressen.1.adres', 'contactgegevens.digitaleAdressen.1.adres'],
	['klanten.0.bsn', 'nieuweKlant.bsn'],
	['opdracht', 'opdracht'],
])('what the server refuses at %s shows at %s', (path, field) => {
	const van = ditVerzoek({ antwoord: 'Ja' })
	van.vragen.push({ ...beginVraag(van.begonnenOp), ...taak() }, { ...beginVraag(van.begonnenOp), ...zaak() })
	const registratie = registratieOf(van, false, () => 'id')
	expect(veldVan(path, registratie.soort === 'registreren' ? registratie.plaatsen : {})).toBe(field)
})
