/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Stored } from '../fixtures/test.ts'

import { serious } from '../fixtures/axe.ts'
import { outOfReach } from '../fixtures/bereik.ts'
import { vrijeBsn, vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

/**
 * A Dutch number as people write it.
 *
 * @param e164 - As it is stored
 */
function geschreven(e164: string): string {
	return `06-${e164.slice(4).replace(/(\d\d)(?=\d)/g, '$1 ')}`
}

test('PROD-13 ZAA-25 one field finds a klant by phone in any notation, e-mail, BSN, number, name or address', async ({ werkplek, page, api }) => {
	const [telefoon, bsn] = [await vrijeTelefoon(api), await vrijeBsn(api)]
	const email = `${uniek('post')}@example.org`
	const huisnummer = 10_000 + Math.floor(Math.random() * 80_000)
	const klant = await api.klant({
		bsn,
		bezoekadres: { postcode: '9823 SG', huisnummer, plaats: 'Tietjerkstradeel' },
		digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }, { id: crypto.randomUUID(), soort: 'email', adres: email }],
	})
	await werkplek.nieuw()
	const zoek = page.getByRole('combobox', { name: 'Klant zoeken' })
	for (const vraag of [geschreven(telefoon), email, bsn, String(klant.nummer), klant.naam, `9823SG${huisnummer}`]) {
		await zoek.fill(vraag)
		await expect(page.getByRole('option').filter({ hasText: klant.naam }), vraag).toHaveCount(1)
	}
	await zoek.fill('ab')
	await expect(page.getByRole('listbox').or(page.getByRole('status')).filter({ hasText: /minstens|meer|letters/i }).first()).toBeVisible()
	await zoek.fill(bsn)
	await expect(page.getByRole('option').filter({ hasText: klant.naam })).toBeVisible()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('complementary', { name: 'Klant' }).getByRole('heading', { name: klant.naam })).toBeVisible()
})

test('ZAA-25 the number of a screen pop suggests the klant and links nobody by itself', async ({ werkplek, page, api }) => {
	const telefoon = await vrijeTelefoon(api)
	const klant = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }] })
	await werkplek.open(`#tel=${encodeURIComponent(geschreven(telefoon))}`)
	const gesprek = new GesprekSection(page)
	await expect(gesprek.klant.getByRole('region', { name: 'Klanten met dit nummer' })).toContainText(klant.naam)
	await expect(gesprek.klant.getByRole('heading', { name: klant.naam })).toHaveCount(0)
	await gesprek.klant.getByRole('button', { name: `${klant.naam} koppelen` }).click()
	await expect(gesprek.klant.getByRole('heading', { name: klant.naam })).toBeVisible()
})

test('PROD-15 the klant beside the conversation: data, warnings, latest contacts, open zaken and taken; at most four requests at a time', async ({ werkplek, page, api }) => {
	const telefoon = await vrijeTelefoon(api)
	const adres = crypto.randomUUID()
	const klant = await api.klant({
		geheimhouding: true,
		interneNotitie: 'Eerst terugbellen',
		voorkeurstaal: 'eng',
		voorkeursDigitaalAdres: adres,
		digitaleAdressen: [{ id: adres, soort: 'telefoonnummer', adres: telefoon }],
		bezoekadres: { straat: 'Van Puffelenstraat', huisnummer: 23, postcode: '9823 SG', plaats: 'Tietjerkstradeel' },
	})
	const zaak = await api.zaak({ klant: klant.id })
	const dicht = await api.zaak({ klant: klant.id, startdatum: '2026-01-01', einddatum: '2026-01-02' })
	const onderwerp = uniek('Eerder ')
	const moment = await api.contactmoment({ klant: klant.id, onderwerp, inhoud: 'De hele vraag', antwoord: 'Het hele antwoord' })
	await api.registreer({ taken: [{ contactmoment: moment.id, gevraagdeHandeling: 'Uitzoeken', team: 'klachten' }] })

	const gesprek = new GesprekSection(page)
	await werkplek.nieuw()
	let [running, most] = [0, 0]
	page.on('request', (request) => {
		running += /api\/v1/.test(request.url()) ? 1 : 0
		most = Math.max(most, running)
	})
	page.on('requestfinished', (request) => {
		running -= /api\/v1/.test(request.url()) ? 1 : 0
	})
	await werkplek.koppel(klant.naam)
	await expect(gesprek.klant).toContainText('Eerst terugbellen')
	await expect(gesprek.klant).toContainText('De gegevens van deze klant mogen niet aan anderen worden gegeven')
	await expect(gesprek.klant).toContainText('Van Puffelenstraat 23')
	await expect(gesprek.klant).toContainText('Engels')
	await expect(gesprek.klant).toContainText('Deze gegevens zijn nog nooit gecontroleerd.')
	await expect(gesprek.klant.getByRole('region', { name: 'Lopende zaken' })).toContainText(zaak.identificatie)
	await expect(gesprek.klant.getByRole('region', { name: 'Lopende zaken' })).not.toContainText(dicht.identificatie)
	await expect(gesprek.klant.getByRole('region', { name: 'Openstaande taken' })).toContainText('Klachten')
	await gesprek.klant.getByRole('button', { name: onderwerp }).click()
	await expect(gesprek.klant).toContainText('De hele vraag')
	await expect(gesprek.klant).toContainText('Het hele antwoord')
	expect(most).toBeLessThanOrEqual(5)

	await werkplek.knop('Gegevens gecontroleerd').click()
	await expect(gesprek.klant).not.toContainText('nog nooit gecontroleerd')
	expect(await api.lees('klanten', klant.id)).toMatchObject({ gegevensGecontroleerd: { op: expect.any(String), door: expect.any(String) } })

	await werkplek.knop('Andere klant').click()
	await expect(page.getByRole('combobox', { name: 'Klant zoeken' })).toBeFocused()
	await expect(gesprek.klant).not.toContainText('Eerst terugbellen')
})

test('PROD-15 changing the klant in place shows at once, and the conversation stays', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	const nieuw = uniek('Anders')
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill('Blijft staan')
	await werkplek.knop('Klant wijzigen').click()
	const dialoog = page.getByRole('dialog', { name: 'Klant wijzigen' })
	await dialoog.getByRole('textbox', { name: 'Achternaam' }).fill(nieuw)
	await dialoog.getByRole('button', { name: 'Opslaan' }).click()
	await expect(gesprek.klant.getByRole('heading', { name: nieuw })).toBeVisible()
	await expect(werkplek.tabs.first()).toContainText(nieuw)
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Blijft staan')
})

test('PROD-12 identity established and on behalf of: how, by whom and when; who spoke began the contact', async ({ werkplek, page, api, uid }) => {
	const gesprek = new GesprekSection(page)
	const [klant, vertegenwoordiger] = [await api.klant(), await api.klant()]
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag('Namens')
	await expect(gesprek.klant).toContainText('Schrijf de antwoorden op controlevragen nooit op.')
	await gesprek.kiesUit('Identiteit vastgesteld', 'controlevragen')
	await werkplek.knop('Namens de klant').click()
	await page.getByRole('combobox', { name: 'Vertegenwoordiger' }).fill(vertegenwoordiger.naam)
	await page.getByRole('option').filter({ hasText: vertegenwoordiger.naam }).click()
	const { contactmomenten } = await gesprek.rondAf()
	expect(await api.lees('contactmomenten', contactmomenten![0]!.id)).toMatchObject({
		klant: klant.id,
		vertegenwoordiger: vertegenwoordiger.id,
		identiteitVastgesteld: { wijze: 'controlevragen', door: uid, op: expect.any(String) },
		betrokkenen: [{ rol: 'klant', initiator: false }, { rol: 'vertegenwoordiger', initiator: true }],
	})
})

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
	await gesprek.veld('Opmerking bij telefoonnummer').fill('Alleen na 18 uur')
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

for (const [wat, open] of Object.entries({
	'somebody unknown, for this request only, with a taak': async (gesprek: GesprekSection) => {
		await gesprek.kies('Alleen voor dit verzoek')
		await gesprek.kies('Taak voor een collega')
	},
	'a new klant, with a new zaak': async (gesprek: GesprekSection) => {
		await gesprek.kies('Voor algemeen gebruik door de gemeente')
		await gesprek.nieuweZaak('Vergunning')
	},
})) {
	test(`axe finds nothing serious and 400 px is wide enough: ${wat}`, async ({ werkplek, page }) => {
		await werkplek.nieuw()
		await open(new GesprekSection(page))
		expect(await serious(page)).toEqual([])
		await page.setViewportSize({ width: 400, height: 900 })
		await expect.poll(() => outOfReach(page)).toEqual([])
	})
}

test('axe finds nothing serious and 400 px is wide enough: a known klant with everything', async ({ werkplek, page, api }) => {
	const klant = await api.klant({ geheimhouding: true, interneNotitie: 'Let op' })
	await api.zaak({ klant: klant.id })
	const moment = await api.contactmoment({ klant: klant.id, inhoud: 'Vraag' })
	await api.registreer({ taken: [{ contactmoment: moment.id, gevraagdeHandeling: 'Uitzoeken', team: 'klachten' }] })
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await page.getByRole('main').getByRole('button', { name: moment.onderwerp }).click()
	await werkplek.knop('Andere contactgegevens voor dit verzoek').click()
	await expect(page.getByRole('complementary', { name: 'Klant' }).locator('.loading-icon')).toHaveCount(0)
	expect(await serious(page)).toEqual([])
	await page.setViewportSize({ width: 400, height: 900 })
	await expect.poll(() => outOfReach(page)).toEqual([])
})
