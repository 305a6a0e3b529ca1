/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../types/api.ts'

import { expect, test } from 'vitest'
import { changedFields } from '../../utils/compact.ts'
import { checkKlant } from './checkKlant.ts'
import { alongWith, beginKlant, beginNieuweKlant, eigenschappen, klantOf } from './klantWaarden.ts'

const now = new Date('2026-11-22T10:00:00Z')

/** A person as the server gives her, with her BSN hidden */
function person(): Detail<'klanten'> {
	return {
		id: '11111111-1111-4111-8111-111111111111',
		soort: 'persoon',
		nummer: '101',
		revisie: 4,
		namen: {},
		initialen: 'J.',
		tussenvoegsel: 'van der',
		achternaam: 'Berg',
		bsn: '******019',
		andersVastgesteld: { wijze: 'controlevragen', op: '2026-01-01T10:00:00Z', door: 'petra' },
		bezoekadres: { straat: 'Dorpsstraat', huisnummer: 12, postcode: '1234 AB', plaats: 'Waterhoven' },
		digitaleAdressen: [{ id: '44444444-4444-4444-8444-444444444444', soort: 'telefoonnummer', adres: '+31612345678', standaard: true }],
	}
}

test.each([
	['a.jansen@voorbeeld.nl', { digitaleAdressen: [{ soort: 'email', adres: 'a.jansen@voorbeeld.nl' }] }],
	['06-12 34 56 78', { digitaleAdressen: [{ soort: 'telefoonnummer', adres: '06-12 34 56 78' }] }],
	['3552RA35a', { bezoekadres: { postcode: '3552 RA', huisnummer: 35, huisletter: 'a' } }],
	['999990019', { bsn: '999990019' }],
	['J. van der Berg', { initialen: 'J.', tussenvoegsel: 'van der', achternaam: 'Berg' }],
	['Karel van Deurne', { voornaam: 'Karel', tussenvoegsel: 'van', achternaam: 'Deurne' }],
	['de Vries', { tussenvoegsel: 'de', achternaam: 'Vries' }],
	['Jansen', { achternaam: 'Jansen' }],
])('ZAA-24 "%s" typed into the chooser goes into the right field of a new klant', (typed, expected) => {
	expect(klantOf(beginNieuweKlant(typed))).toMatchObject(expected)
})

test('a stored klant that was not touched has no changed fields', () => {
	const [before, after] = [klantOf(beginKlant(person())), klantOf(beginKlant(person()))]
	expect(changedFields(before, after, eigenschappen.persoon)).toEqual({})
})

test('only what changed is sent, and null where it was cleared', () => {
	const values = beginKlant(person())
	values.achternaam = 'Bergen'
	values.tussenvoegsel = ''
	values.bezoekadres.huisnummer = '14'
	expect(changedFields(klantOf(beginKlant(person())), klantOf(values), eigenschappen.persoon)).toEqual({
		achternaam: 'Bergen',
		tussenvoegsel: null,
		bezoekadres: { straat: 'Dorpsstraat', huisnummer: 14, postcode: '1234 AB', plaats: 'Waterhoven' },
	})
})

test('EMP-16 a bedrijf has one name and no date of birth', () => {
	const values = { ...beginKlant(), soort: 'bedrijf' as const, bedrijfsnaam: 'Bakkerij', achternaam: 'Vorige', geboortedatum: '1980-01-01', aanhef: 'BLANCO' }
	expect(klantOf(values)).toEqual({ id: values.id, soort: 'bedrijf', bedrijfsnaam: 'Bakkerij', aanhef: 'BLANCO', voorkeurstaal: 'nld', geheimhouding: false, actief: true })
})

test('EMP-09 a new person and her huishouden are made in one flow', () => {
	const values = { ...beginKlant(), initialen: 'j', tussenvoegsel: 'van der', achternaam: 'Berg', nieuwHuishouden: true, nieuwHuishoudenRol: 'partner' }
	expect(alongWith(values)).toEqual([{
		id: values.huishoudenId,
		soort: 'huishouden',
		initialen: 'J.',
		tussenvoegsel: 'van der',
		achternaam: 'Berg',
		leden: [{ klant: values.id, rol: 'partner' }],
	}])
})

test('EMP-14 EMP-15 a new person is made under the huishouden, with her rol', () => {
	const values = beginKlant({ soort: 'huishouden', achternaam: 'Berg' })
	values.leden = [{ id: '55555555-5555-4555-8555-555555555555', klant: null, klantGetypt: '', rol: 'kind', nieuw: { initialen: 's', achternaam: 'Berg', geboortedatum: '2015-05-01', aanhef: 'Mevrouw' } }]
	expect(klantOf(values).leden).toEqual([{ klant: '55555555-5555-4555-8555-555555555555', rol: 'kind' }])
	expect(alongWith(values)).toEqual([{ id: '55555555-5555-4555-8555-555555555555', soort: 'persoon', initialen: 'S.', achternaam: 'Berg', geboortedatum: '2015-05-01', aanhef: 'Mevrouw' }])
})

test('the form says what is wrong, by field', async () => {
	const values = beginKlant()
	Object.assign(values, { geboortedatum: '2027-01-01', bsn: '123456789' })
	values.digitaleAdressen[0]!.adres = '0800-1234'
	values.digitaleAdressen[1]!.adres = 'abc@bar'
	Object.assign(values.bezoekadres, { postcode: '1234 SS', huisnummer: '0', samen: 'Dorpsstraat 1' })
	expect(Object.keys(await checkKlant(values, undefined, now)).sort()).toEqual([
		'achternaam',
		'bezoekadres.huisnummer',
		'bezoekadres.postcode',
		'bezoekadres.samen',
		'bsn',
		'digitaleAdressen.0.adres',
		'digitaleAdressen.1.adres',
		'geboortedatum',
	])
})

test('a BSN that came hidden from the server is no error', async () => {
	expect(await checkKlant(beginKlant(person()), '******019', now)).toEqual({})
})
