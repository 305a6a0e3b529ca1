/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Dialog } from '@playwright/test'

import { expect, test, uniek } from '../fixtures/test.ts'

/**
 * A text that would run a script wherever it is taken for HTML.
 *
 * @param waar - Makes it findable
 */
function vijandig(waar: string): string {
	return `${uniek(waar)}"><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;{{ 7*7 }}`
}

test('HTML and script in every text field are shown as text, wherever they are shown', async ({ app, api }) => {
	const { page } = app
	const dialogs: string[] = []
	page.on('dialog', async (dialog: Dialog) => {
		dialogs.push(dialog.message())
		await dialog.dismiss()
	})
	const [onderwerp, toelichting, antwoord, omschrijving, zaakToelichting] = ['Onderwerp', 'Toelichting', 'Antwoord', 'Zaak', 'Bij de zaak'].map(vijandig) as [string, string, string, string, string]
	const [achternaam, voornaam, straat, plaats, notitie] = ['Naam', 'Voornaam', 'Straat', 'Plaats', 'Notitie'].map(vijandig) as [string, string, string, string, string]
	const [bericht, tekst, afzender] = ['Bericht', 'Tekst', 'Afzender'].map(vijandig) as [string, string, string]
	// a semicolon would end the first recipient
	const ontvanger = vijandig('Ontvanger').replaceAll(';', '')
	const bestand = `${uniek('bestand')}<img src=x onerror=alert(3)>.txt`

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp, toelichting })
	await dialoog.meer()
	await dialoog.veld('Antwoord').fill(antwoord)
	await dialoog.keuze('Klant').fill(achternaam)
	await page.getByRole('option', { name: 'Nieuwe klant' }).click()
	await dialoog.veld('Initialen').fill('')
	await dialoog.veld('Tussenvoegsel').fill('')
	await dialoog.veld('Achternaam').fill(achternaam)
	await dialoog.veld('Voornaam').fill(voornaam)
	await dialoog.veld('Straat').first().fill(straat)
	await dialoog.veld('Plaats').first().fill(plaats)
	await dialoog.knop('Deze klant gebruiken').click()
	await dialoog.keuze('Zaak').fill(omschrijving)
	await page.getByRole('option', { name: 'Nieuwe zaak' }).click()
	await dialoog.veld('Omschrijving').fill(omschrijving)
	await dialoog.veld('Toelichting').fill(zaakToelichting)
	await dialoog.knop('Deze zaak gebruiken').click()
	await dialoog.knop('Bericht toevoegen').click()
	await dialoog.veld('Onderwerp').fill(bericht)
	await dialoog.veld('Tekst').fill(tekst)
	await dialoog.veld('Afzender').fill(afzender)
	await dialoog.veld('Ontvangers').fill(ontvanger)
	const chooser = page.waitForEvent('filechooser')
	await dialoog.knop('Bestanden kiezen').click()
	await (await chooser).setFiles({ name: bestand, mimeType: 'text/html', buffer: Buffer.from('<script>alert(4)</script>') })
	await expect(dialoog.dialoog.getByText(bestand)).toBeVisible()
	// the step asks to wait as long as a file is on its way
	await expect(dialoog.dialoog.getByRole('progressbar')).toHaveCount(0)
	await dialoog.knop('Met het contactmoment opslaan').click()
	await expect(dialoog.dialoog.getByText(`Bericht: ${bericht}`)).toBeVisible()
	const stored = await dialoog.bewaar()
	const id = (soort: string) => String(stored[soort]?.[0]?.id)
	await api.wijzig('klanten', id('klanten'), { interneNotitie: notitie })

	const main = page.getByRole('main')
	const places: [string, string[]][] = [
		[`contactmomenten?zaak=${id('zaken')}`, [onderwerp, achternaam, omschrijving]],
		[`contactmomenten/${id('contactmomenten')}`, [onderwerp, toelichting, antwoord, achternaam, omschrijving, bericht]],
		[`berichten/${id('berichten')}`, [bericht, tekst, afzender, ontvanger, bestand.replaceAll(/[<>]/g, '')]],
		[`klanten/${id('klanten')}`, [achternaam, voornaam, straat, plaats, notitie]],
		[`klanten/${id('klanten')}/zaken`, [omschrijving]],
		[`zaken/${id('zaken')}`, [omschrijving, zaakToelichting]],
		[`zaken/${id('zaken')}/berichten`, [bericht]],
	]
	for (const [path, texts] of places) {
		await app.open(path)
		for (const text of texts) {
			await expect(main.getByText(text).filter({ visible: true }).first(), path).toBeVisible()
		}
		await expect(main.locator('img[src=x]')).toHaveCount(0)
	}
	await page.getByRole('navigation', { name: 'Klantcontact' }).getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	await dialoog.keuze('Klant').fill(achternaam.slice(0, 12))
	await expect(page.getByRole('option').filter({ hasText: achternaam })).toBeVisible()

	expect(dialogs).toEqual([])
})

test('HTML in a correction, its reason, an addition and a search is shown as text', async ({ app, api }) => {
	const { page } = app
	const dialogs: string[] = []
	page.on('dialog', async (dialog: Dialog) => {
		dialogs.push(dialog.message())
		await dialog.dismiss()
	})
	const [oud, nieuw, reden, aanvulling, woorden] = ['Oud', 'Nieuw', 'Reden', 'Aanvulling', 'Woorden'].map(vijandig) as [string, string, string, string, string]
	const { id, nummer } = await api.contactmoment({ onderwerp: oud })
	const detail = await app.opent(`contactmomenten/${id}`)
	await detail.actie('Aanvullen').click()
	const aanvullen = app.dialoog(`Contactmoment ${nummer} aanvullen`)
	await aanvullen.veld('Aanvulling').fill(aanvulling)
	await aanvullen.bewaar()
	await detail.actie('Corrigeren').click()
	const corrigeren = app.dialoog(`Contactmoment ${nummer} corrigeren`)
	await corrigeren.veld('Onderwerp').fill(nieuw)
	await corrigeren.veld('Reden').fill(reden)
	await corrigeren.bewaar()
	await expect(detail.kop).toHaveText(nieuw)
	await expect(detail.deel('Aanvullingen')).toContainText(aanvulling)
	await expect(detail.historie).toContainText(oud)
	await expect(detail.historie).toContainText(`Reden: ${reden}`)

	for (const path of ['contactmomenten', 'klanten', 'zaken', 'berichten']) {
		const lijst = await app.lijst(path)
		await lijst.zoek(woorden)
		await expect(page.getByText('Niets gevonden')).toBeVisible()
	}
	await expect(page.locator('img[src=x]')).toHaveCount(0)
	expect(dialogs).toEqual([])
})
