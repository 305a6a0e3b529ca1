/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../types/api.ts'

import { expect, test } from 'vitest'
import { changedFields } from '../../utils/compact.ts'
import { beginZaak, checkZaak, zaakEigenschappen, zaakOf } from './zaakWaarden.ts'

const stored: Detail<'zaken'> = {
	id: '22222222-2222-4222-8222-222222222222',
	identificatie: 'Z-2026-000007',
	omschrijving: 'Omgevallen boom',
	startdatum: '2026-11-01',
	klant: '11111111-1111-4111-8111-111111111111',
	contactgegevens: { digitaleAdressen: [{ id: '44444444-4444-4444-8444-444444444444', soort: 'telefoonnummer', adres: '+31612345678' }] },
	revisie: 2,
	namen: { klant: 'J. van der Berg' },
}

test('a stored zaak that was not touched has no changed fields', () => {
	expect(changedFields(zaakOf(beginZaak(stored)), zaakOf(beginZaak(stored)), zaakEigenschappen)).toEqual({})
})

test('only what changed is sent, and null where it was cleared', () => {
	const values = { ...beginZaak(stored), status: 'In behandeling', klant: null }
	values.contactgegevens.digitaleAdressen = []
	expect(changedFields(zaakOf(beginZaak(stored)), zaakOf(values), zaakEigenschappen)).toEqual({
		status: 'In behandeling',
		klant: null,
		contactgegevens: null,
	})
})

test('PROD-24 contact details known for this zaak only go into the zaak', () => {
	const values = beginZaak({ omschrijving: 'Boom' })
	values.contactgegevens.contactnaam.achternaam = 'Berg'
	values.contactgegevens.adres.huisnummer = '12'
	expect(zaakOf(values).contactgegevens).toEqual({ contactnaam: { achternaam: 'Berg' }, adres: { huisnummer: 12 } })
})

test('the form says what is wrong, by field', async () => {
	const values = { ...beginZaak(stored), omschrijving: ' ', einddatum: '2026-10-01', klant: null, klantGetypt: 'jan' }
	values.contactgegevens.digitaleAdressen[0]!.adres = '112'
	expect(Object.keys(await checkZaak(values)).sort()).toEqual(['contactgegevens.digitaleAdressen.0.adres', 'einddatum', 'klant', 'omschrijving'])
})
