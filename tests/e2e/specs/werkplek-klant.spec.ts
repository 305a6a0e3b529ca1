/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

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
