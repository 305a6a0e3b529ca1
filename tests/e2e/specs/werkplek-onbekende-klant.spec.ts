/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Stored } from '../fixtures/test.ts'

import { vrijeBsn, vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

test('PROD-17 no contact data of somebody unknown can be entered before the question is answered', async ({ werkplek, page }) => {
	const gesprek = new GesprekSection(page)
	await werkplek.nieuw()
	await expect(gesprek.veld('Telefoonnummer')).toHaveCount(0)
	await gesprek.kies('Niet bewaren')
	await expect(gesprek.veld('Telefoonnummer')).toHaveCount(0)
	await gesprek.kies('Alleen voor dit verzoek')
	await expect(gesprek.veld('Telefoonnummer')).toBeVisible()
})

test('PROD-18 PROD-19 C9018 general use: every field of the new partij is stored, and read back field by field', async ({ werkplek, page, api, uid }) => {
	const gesprek = new GesprekSection(page)
	const [telefoon, bsn, achternaam] = [await vrijeTelefoon(api), await vrijeBsn(api), uniek('Deurne')]
	await werkplek.nieuw()
	await gesprek.veld('Naam van de beller').fill(`K. van ${achternaam}`)
	await werkplek.veld('Onderwerp').fill('Productaanvraag')
	await werkplek.veld('Vraag').fill('Klant wil graag een vergunninaanvraag doen.')
	await gesprek.kies('Voor algemeen gebruik door de gemeente')
	await gesprek.gegevens({ Voornaam: 'Karel', Telefoonnummer: telefoon })
	await gesprek.veld('Opmerking').fill('Alleen na 18 uur')
	await werkplek.knop('Correspondentieadres').click()
	for (const [at, adres] of [['Van Puffelenstraat 23', '9823 SG Tietjerkstradeel'], ['Janssenstraat 12', '9821 ST Tietjerkstradeel']].entries()) {
		const groep = gesprek.klant.getByRole('group', { name: ['Bezoekadres', 'Correspondentieadres'][at], exact: true })
		await groep.getByRole('button', { name: 'Adres in het buitenland en BAG-nummer' }).click()
		await groep.getByRole('textbox', { name: 'Adresregel 1' }).fill(adres[0]!)
		await groep.getByRole('textbox', { name: 'Adresregel 2' }).fill(adres[1]!)
		await groep.getByRole('textbox', { name: 'Adresregel 3' }).fill('Derde regel')
		await groep.getByRole('textbox', { name: 'Land' }).fill('NL')
		await groep.getByRole('textbox', { name: 'BAG' }).fill(`000320000000000${at}`)
	}
	await werkplek.knop('Identificatie').click()
	await gesprek.veld('BSN').fill(bsn)
	await werkplek.knop('Voorkeuren en notitie').click()
	await gesprek.kiesUit('Voorkeur voor bereikbaarheid', telefoon)
	await gesprek.veld('Interne notitie').fill('Belt liever terug')
	await gesprek.taak('Zaak aanmaken voor productaanvraag')
	await expect(gesprek.vastgelegd).toContainText(`contactmoment bij de nieuwe klant K. van ${achternaam}; taak voor Klachten`)
	const { contactmomenten, klanten } = await gesprek.rondAf()

	const klant = await api.lees('klanten', klanten![0]!.id)
	const { digitaleAdressen } = klant as unknown as { digitaleAdressen: { id: string }[] }
	expect(klant).toMatchObject({
		nummer: expect.stringMatching(/^\d{1,10}$/),
		soort: 'persoon',
		initialen: 'K.',
		voornaam: 'Karel',
		tussenvoegsel: 'van',
		achternaam,
		bezoekadres: { nummeraanduidingId: '0003200000000000', adresregel1: 'Van Puffelenstraat 23', adresregel2: '9823 SG Tietjerkstradeel', adresregel3: 'Derde regel', land: 'NL' },
		correspondentieadres: { nummeraanduidingId: '0003200000000001', adresregel1: 'Janssenstraat 12', adresregel2: '9821 ST Tietjerkstradeel', adresregel3: 'Derde regel', land: 'NL' },
		interneNotitie: 'Belt liever terug',
		geheimhouding: false,
		voorkeurstaal: 'nld',
		actief: true,
		voorkeursDigitaalAdres: digitaleAdressen[0]!.id,
		toestemmingHergebruik: { keuze: 'algemeen-gebruik', door: uid, op: expect.any(String) },
	})
	expect(digitaleAdressen).toEqual([expect.objectContaining({ soort: 'telefoonnummer', adres: telefoon, omschrijving: 'Alleen na 18 uur' })])
	expect(contactmomenten![0]).toMatchObject({ onderwerp: 'Productaanvraag', inhoud: 'Klant wil graag een vergunninaanvraag doen.', klant: klant.id })
	expect(await api.post('zoek/klanten', { bsn })).toMatchObject({ results: [{ id: klant.id }] })
})

test('EMP-07 a new klant who may be known already: that is shown before anything is stored', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const telefoon = await vrijeTelefoon(api)
	const klant = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }] })
	await werkplek.nieuw()
	await werkplek.vraag('Dubbel')
	await gesprek.kies('Voor algemeen gebruik door de gemeente')
	await gesprek.gegevens({ Achternaam: uniek('Dubbel'), Telefoonnummer: telefoon })
	await gesprek.kiesUit('Identiteit vastgesteld', 'controlevragen')
	await werkplek.knop('Afronden').click()
	await page.getByRole('main').getByRole('button', { name: `Gebruik bestaande: ${klant.naam}` }).click()
	const { klanten, contactmomenten } = await gesprek.rondAf()
	expect(klanten ?? []).toEqual([])
	expect(contactmomenten![0]!.klant).toBe(klant.id)
})

test('V6898 identity established and never to be kept: an empty partij, nothing but name and identification', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const [bsn, achternaam] = [await vrijeBsn(api), uniek('Leeg')]
	await werkplek.nieuw()
	await werkplek.vraag('Leeg')
	await gesprek.kies('Niet bewaren')
	await gesprek.kiesUit('Identiteit vastgesteld', 'controlevragen')
	await expect(gesprek.veld('Telefoonnummer')).toHaveCount(0)
	await gesprek.gegevens({ Achternaam: achternaam })
	await werkplek.knop('Identificatie').click()
	await gesprek.veld('BSN').fill(bsn)
	const { klanten } = await gesprek.rondAf()
	const klant = await api.lees('klanten', klanten![0]!.id) as Stored
	expect(klant).toMatchObject({ achternaam, toestemmingHergebruik: { keuze: 'alleen-identificatie' } })
	expect(Object.keys(klant)).not.toEqual(expect.arrayContaining(['digitaleAdressen']))
})
