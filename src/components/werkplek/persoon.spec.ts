/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek } from '../../types/gesprek.ts'

import { expect, test } from 'vitest'
import { beginGesprek } from './beginGesprek.ts'
import { openBeschrijving } from './persoon.ts'

/**
 * Chooses what may be kept, as the radio buttons do.
 *
 * @param gesprek - The conversation
 * @param bewaarkeuze - The choice
 */
function choose(gesprek: Gesprek, bewaarkeuze: Gesprek['bewaarkeuze']): void {
	gesprek.bewaarkeuze = bewaarkeuze
	openBeschrijving(gesprek)
}

/** A conversation in which the caller gave name and number before anybody was searched for */
function begin(): Gesprek {
	return { ...beginGesprek(new Date()), beller: { naam: 'K. van Deurne', telefoon: '06 12345678' } }
}

test('PROD-03 what was noted of the caller flows into contactnaam and phone number', () => {
	const gesprek = begin()
	choose(gesprek, 'alleen-dit-verzoek')
	expect(gesprek.contactgegevens).toMatchObject({
		contactnaam: { voorletters: 'K.', voorvoegselAchternaam: 'van', achternaam: 'Deurne' },
		digitaleAdressen: [{ soort: 'telefoonnummer', adres: '06 12345678' }, { soort: 'email', adres: '' }],
	})
})

test('PROD-03 and into a new klant', () => {
	const gesprek = begin()
	choose(gesprek, 'algemeen')
	expect(gesprek.nieuweKlant).toMatchObject({ soort: 'persoon', initialen: 'K.', tussenvoegsel: 'van', achternaam: 'Deurne', voorkeurstaal: 'nld', geheimhouding: false, actief: true })
	expect(gesprek.nieuweKlant!.digitaleAdressen[0]).toMatchObject({ adres: '06 12345678' })
})

test('PROD-17 when the customer changes her mind, what was typed moves along and stands in one place', () => {
	const gesprek = begin()
	choose(gesprek, 'alleen-dit-verzoek')
	gesprek.contactgegevens!.contactnaam.voornaam = 'Karel'
	gesprek.contactgegevens!.digitaleAdressen[1]!.adres = 'karel@example.org'
	gesprek.contactgegevens!.adres.straat = 'Janssenstraat'
	choose(gesprek, 'algemeen')
	expect(gesprek.contactgegevens).toBeUndefined()
	expect(gesprek.nieuweKlant).toMatchObject({ voornaam: 'Karel', achternaam: 'Deurne', bezoekadres: { straat: 'Janssenstraat' } })
	gesprek.nieuweKlant!.achternaam = 'Deurnen'
	choose(gesprek, 'alleen-dit-verzoek')
	expect(gesprek.contactgegevens).toMatchObject({ contactnaam: { voornaam: 'Karel', achternaam: 'Deurnen' }, digitaleAdressen: [{}, { adres: 'karel@example.org' }], adres: { straat: 'Janssenstraat' } })
})

test('"niet bewaren" opens nothing, unless the identity was established', () => {
	const gesprek = begin()
	choose(gesprek, 'niet-bewaren')
	expect(gesprek).not.toHaveProperty('nieuweKlant')
	gesprek.identiteit.wijze = 'controlevragen'
	choose(gesprek, 'niet-bewaren')
	expect(gesprek.nieuweKlant).toMatchObject({ achternaam: 'Deurne' })
})
