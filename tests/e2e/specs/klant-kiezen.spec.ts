/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { vrijeBsn, vrijeTelefoon, vrijKvkNummer } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/test.ts'

test('ZAA-25 typing a phone number in any notation finds the klant', async ({ app, api }) => {
	const telefoon = await vrijeTelefoon(api)
	const klant = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }] })
	const local = telefoon.slice('+31'.length)
	const notations = [
		telefoon,
		`0${local}`,
		`0031${local}`,
		`06-${local.slice(1).replace(/(\d\d)(?=\d)/g, '$1 ')}`,
		`+31 (0)6 ${local.slice(1)}`,
	]

	const dialoog = await app.nieuwContactmoment()
	for (const notation of notations) {
		await dialoog.keuze('Klant').fill(notation)
		await expect(app.page.getByRole('option').filter({ hasText: klant.naam })).toBeVisible()
		await dialoog.keuze('Klant').fill('')
		await expect(app.page.getByRole('option')).toHaveCount(0)
	}
})

test('the klant chooser finds by name in any order, e-mail, BSN, KvK, address and klantnummer', async ({ app, api }) => {
	const bsn = await vrijeBsn(api)
	const kvkNummer = await vrijKvkNummer(api)
	const achternaam = uniek('Égidë')
	const email = `${uniek('post')}@example.org`
	const persoon = await api.klant({
		voornaam: 'Anouk',
		tussenvoegsel: 'van der',
		achternaam,
		bsn,
		digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'email', adres: email }],
		bezoekadres: { postcode: '9999 XK', huisnummer: 4321, straat: 'Proefstraat', plaats: 'Stitswerd' },
	})
	const { klanten } = await api.registreer({ klanten: [{ soort: 'bedrijf', bedrijfsnaam: uniek('Bedrijf '), kvkNummer }] })
	const bedrijf = klanten[0] as { naam: string } & typeof persoon

	const dialoog = await app.nieuwContactmoment()
	const questions: [string, string][] = [
		[`${achternaam.toLowerCase()} anouk`, persoon.naam],
		[achternaam.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(), persoon.naam],
		[email, persoon.naam],
		[bsn, persoon.naam],
		['9999xk 4321', persoon.naam],
		[String(persoon.nummer), persoon.naam],
		[kvkNummer, bedrijf.naam],
	]
	for (const [question, naam] of questions) {
		await dialoog.keuze('Klant').fill(question)
		await expect(app.page.getByRole('option').filter({ hasText: naam }).first(), question).toBeVisible()
	}
})

test('options of the same name are told apart', async ({ app, api }) => {
	const achternaam = uniek('Gelijk')
	const jong = await api.klant({ achternaam, geboortedatum: '1990-02-01', bezoekadres: { straat: 'Dorpsstraat', huisnummer: 1, postcode: '1234 AB', plaats: 'Lutjebroek' } })
	const oud = await api.klant({ achternaam, geboortedatum: '1950-03-04' })
	const dialoog = await app.nieuwContactmoment()
	await dialoog.keuze('Klant').fill(achternaam)
	const options = app.page.getByRole('option')
	await expect(options.filter({ hasText: '01-02-1990' })).toContainText('Lutjebroek')
	await expect(options.filter({ hasText: '01-02-1990' })).toContainText(String(jong.nummer))
	await options.filter({ hasText: '04-03-1950' }).click()
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp: uniek('Welke ') })
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ klant: oud.id })
})

test('ZAA-04, ZAA-24 "Niet gevonden" offers "Nieuwe klant", which keeps the form and is stored with it', async ({ app, api }) => {
	const achternaam = uniek('Nieuw')
	const onderwerp = uniek('Van een nieuwe ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Balie', onderwerp, toelichting: 'Half ingevuld' })
	await dialoog.keuze('Klant').fill(`K. ${achternaam}`)
	await expect(dialoog.dialoog.getByRole('status').filter({ hasText: 'Niet gevonden' })).toBeVisible()
	await app.page.getByRole('option', { name: 'Nieuwe klant' }).click()

	await expect(dialoog.veld('Achternaam')).toHaveValue(achternaam)
	await expect(dialoog.veld('Initialen')).toHaveValue('K.')
	await dialoog.knop('Deze klant gebruiken').click()
	await expect(dialoog.keuze('Klant')).toHaveValue(`K. ${achternaam}`)
	await expect(dialoog.keuze('Klant')).toBeFocused()
	await expect(dialoog.veld('Onderwerp')).toHaveValue(onderwerp)
	await expect(dialoog.veld('Toelichting')).toHaveValue('Half ingevuld')

	const stored = await dialoog.bewaar()
	const [klant] = stored.klanten ?? []
	expect(klant).toMatchObject({ achternaam, initialen: 'K.' })
	expect(stored.contactmomenten?.[0]).toMatchObject({ klant: klant?.id, onderwerp, kanaal: 'balie' })
	expect(await api.lees('klanten', klant?.id ?? '')).toMatchObject({ naam: `K. ${achternaam}` })
})

test('ZAA-04 "Terug" from a new klant keeps the form and the klant that was begun', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ onderwerp: 'Blijft' })
	await dialoog.keuze('Klant').fill(uniek('Onbekend'))
	await app.page.getByRole('option', { name: 'Nieuwe klant' }).click()
	await dialoog.veld('Voornaam').fill('Saskia')
	await dialoog.knop('Terug').click()
	await expect(dialoog.veld('Onderwerp')).toHaveValue('Blijft')

	await app.page.keyboard.press('Escape')
	await expect(app.dialoog('Sluiten zonder opslaan?').dialoog).toBeVisible()
})

test('a new klant that is likely known already is shown first, and can be used instead', async ({ app, api }) => {
	const telefoon = await vrijeTelefoon(api)
	const bekend = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }] })
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp: uniek('Dubbel ') })
	await dialoog.keuze('Klant').fill(uniek('Andersgespeld'))
	await app.page.getByRole('option', { name: 'Nieuwe klant' }).click()
	await dialoog.veld('Telefoonnummer').fill(telefoon)
	await dialoog.knop('Deze klant gebruiken').click()

	await expect(dialoog.dialoog).toContainText('Zelfde telefoonnummer')
	await dialoog.knop(`Gebruik bestaande: ${bekend.naam}`).click()
	await expect(dialoog.keuze('Klant')).toHaveValue(bekend.naam)
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ klant: bekend.id })
})
