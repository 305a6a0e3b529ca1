/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { HistorieRegel } from '../../types/api.ts'
import type { Names } from './fieldValues.ts'

import { expect, test } from 'vitest'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { copyText } from './copyText.ts'
import { addressLines, contactName, formatSize } from './format.ts'
import { changesOf } from './historie/changes.ts'
import { propertiesOf } from './property.ts'
import { withChange } from './withChange.ts'

const names: Names = { taal: (code) => code === 'nld' ? 'Nederlands' : code, team: (id) => id.toUpperCase(), gemeente: 'Gemeente Zuidwijk' }

test.each([
	['kanaal', 'telefoon', 'Phone'],
	['kanaal', 'WhatsApp', 'WhatsApp'],
	['soort', 'klacht', 'Complaint'],
	['initiatiefnemer', 'gemeente', 'Gemeente Zuidwijk'],
	['contactGelukt', false, 'No'],
	['taal', 'nld', 'Nederlands'],
	['plaatsgevondenOp', '2026-11-20T09:00:00Z', '20-11-2026 10:00'],
	['geboortedatum', '1980-02-29', '29-02-1980'],
	['bezoekadres', { straat: 'Dorpsstraat', huisnummer: 3, huisletter: 'a', postcode: '1234 AB', plaats: 'Zuidwijk' }, 'Dorpsstraat 3a\n1234 AB  Zuidwijk'],
	['identiteitVastgesteld', { wijze: 'DigiD', door: 'jan' }, 'DigiD, jan'],
	['ontvangers', ['a@example.org', 'b@example.org'], 'a@example.org\nb@example.org'],
])('%s %o reads as %s', (id, value, text) => {
	expect(propertiesOf('contactmomenten', [id], { [id]: value }, names)).toEqual([expect.objectContaining({ id, text })])
})

test('what is unknown takes no room, a reference is a link with its name, a signature has a name', () => {
	const object = { klant: 'kl-1', antwoord: '', zaak: undefined, identiteitVastgesteld: { wijze: 'DigiD', door: 'jan' } }
	const shown = propertiesOf('contactmomenten', ['klant', 'antwoord', 'zaak', 'identiteitVastgesteld'], object, names, { klant: 'A. Bos', 'identiteitVastgesteld.door': 'Jan Vos' })
	expect(shown).toEqual([
		{ id: 'klant', label: 'Customer', text: 'A. Bos', link: { soort: 'klanten', id: 'kl-1' } },
		{ id: 'identiteitVastgesteld', label: 'Identity established', text: 'DigiD, Jan Vos' },
	])
})

test('ALG-10 an old BSN stays masked, what was empty is said, what the server derives is left out', () => {
	const regel: HistorieRegel = {
		actie: 'gewijzigd',
		door: 'jan',
		doorNaam: 'Jan',
		op: '2026-11-20T09:00:00Z',
		velden: { bsn: { oud: '999990019' }, voornaam: { oud: null }, sorteernaam: { oud: 'x' } },
		namen: {},
	}
	expect(changesOf('klanten', regel, names).map(({ label, text }) => `${label}: ${text}`)).toEqual(['BSN, before: ******019', 'First name, before: Empty'])
	expect(changesOf('klanten', { ...regel, actie: 'aangevuld' }, names)).toEqual([])
	const relinked: HistorieRegel = { ...regel, velden: { klant: { oud: 'kl-1' } }, namen: { klant: 'A. Bos' } }
	expect(changesOf('zaken', relinked, names)).toEqual([{ id: 'klant', label: 'Applicant, before', text: 'A. Bos', link: { soort: 'klanten', id: 'kl-1' } }])
})

test('a newer version replaces the object, an older one does not, and the chain grows', () => {
	const shown = { ...maakContactmoment(7), revisie: 2, keten: [{ id: 'cm-3', nummer: '3', onderwerp: 'Eerste', plaatsgevondenOp: '2026-10-01T09:00:00Z', taken: [] }, { id: 'cm-7', nummer: '7', onderwerp: 'Onderwerp 7', plaatsgevondenOp: '2026-11-01T08:07:00Z', taken: [] }] }
	expect(withChange('contactmomenten', shown, { contactmomenten: [{ ...shown, keten: undefined, onderwerp: 'Oud', revisie: 1 }] }).onderwerp).toBe('Onderwerp 7')
	const changed = withChange('contactmomenten', shown, {
		contactmomenten: [
			{ ...shown, keten: undefined, onderwerp: 'Nieuw', revisie: 3 },
			{ ...maakContactmoment(9, { voorgaandContactmoment: 'cm-7' }), revisie: 1 },
			{ ...maakContactmoment(10), revisie: 1 },
		],
	})
	expect(changed.onderwerp).toBe('Nieuw')
	expect(changed.keten?.map(({ id }) => id)).toEqual(['cm-3', 'cm-7', 'cm-9'])
})

test('sizes, addresses and names read as people write them', () => {
	expect([0, 1, 1024, 1536, 52_428_800].map((size) => formatSize(size).replaceAll('\u00a0', ' '))).toEqual(['0 byte', '1 byte', '1 kB', '1,5 kB', '50 MB'])
	expect(addressLines({ adresregel1: 'Rue 1', land: 'FR' })).toEqual(['Rue 1', 'Frankrijk'])
	expect(contactName({ voorletters: 'A.', voorvoegselAchternaam: 'van', achternaam: 'Dam' })).toBe('A. van Dam')
})

test('copying says whether it worked, also where there is no clipboard', async () => {
	expect(await copyText('1', { writeText: async () => {} })).toBe(true)
	expect(await copyText('1', { writeText: () => Promise.reject(new Error('refused')) })).toBe(false)
})
