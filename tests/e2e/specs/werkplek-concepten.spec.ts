/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { concepten, expect, test, uniek } from '../fixtures/werkplek.ts'
import { WerkplekSection } from '../sections/WerkplekSection.ts'

test('ALG-12 CALL-02 after a reload the conversation is open again with all that was typed', async ({ werkplek, page }) => {
	const onderwerp = uniek('Afval ')
	await werkplek.nieuw()
	await werkplek.notitie.fill('Belt over de feestdagen')
	await werkplek.typ(werkplek.veld('Onderwerp'), onderwerp)
	await page.reload()
	await expect(page.getByText('1 gesprek dat niet was afgerond, staat weer open in de Werkplek.', { exact: true })).toBeVisible()
	await expect(werkplek.tabs).toHaveText([`1. ${onderwerp}`])
	await expect(werkplek.veld('Onderwerp')).toHaveValue(onderwerp)
	await expect(werkplek.notitie).toHaveValue('Belt over de feestdagen')
})

test('ALG-12 what was typed just before the page was left is there too', async ({ werkplek, page }) => {
	await werkplek.nieuw()
	await werkplek.typ(werkplek.notitie, 'eerste toets')
	await werkplek.notitie.fill('tot de laatste toets')
	await page.reload()
	await expect(werkplek.notitie).toHaveValue('tot de laatste toets')
})

test('ALG-12 after the browser was killed it is offered in another one, and gone after Annuleren', async ({ werkplek, page, playwright, launchOptions, login, baseURL, locale, uid, api }) => {
	const notitie = uniek('Belt ')
	const server = await playwright.chromium.launchServer(launchOptions)
	try {
		const browser = await playwright.chromium.connect(server.wsEndpoint())
		const eerste = new WerkplekSection(await browser.newPage({ baseURL, locale, storageState: await login(uid) }))
		await eerste.open()
		await eerste.nieuw()
		await eerste.typ(eerste.notitie, notitie)
	} finally {
		await server.kill()
	}
	await page.reload()
	await expect(werkplek.notitie).toHaveValue(notitie)
	await werkplek.annuleer()
	expect(await concepten(api)).toEqual([])
	await page.reload()
	await expect(page.getByText('Er is geen gesprek open')).toBeVisible()
})

test('ALG-12 in a second browser of the same user: what the other changed is never overwritten without asking', async ({ werkplek, appVan, uid }) => {
	await werkplek.nieuw()
	await werkplek.typ(werkplek.notitie, 'hier begonnen')
	const tweede = new WerkplekSection((await appVan(uid)).page)
	await tweede.open()
	await expect(tweede.notitie).toHaveValue('hier begonnen')
	await tweede.typ(tweede.notitie, 'daar verder')

	await werkplek.notitie.fill('hier ook')
	const melding = werkplek.page.getByRole('status').filter({ hasText: 'Veranderd in een ander venster' })
	await expect(melding).toBeVisible()
	await melding.getByRole('button', { name: /^De versie van .* gebruiken$/ }).click()
	await expect(werkplek.notitie).toHaveValue('daar verder')
	await werkplek.typ(werkplek.notitie, 'hier het laatst')

	await tweede.notitie.fill('daar het allerlaatst')
	await tweede.knop('Deze versie houden').click()
	await expect(tweede.page.getByText('Veranderd in een ander venster')).toBeHidden()
	await werkplek.page.reload()
	await expect(werkplek.notitie).toHaveValue('daar het allerlaatst')
})

test('ALG-12 a conversation that was finished in another browser is not kept on by itself', async ({ werkplek, appVan, uid, api }) => {
	await werkplek.nieuw()
	await werkplek.typ(werkplek.notitie, 'tweemaal open')
	const tweede = new WerkplekSection((await appVan(uid)).page)
	await tweede.open()
	await tweede.annuleer()
	await werkplek.notitie.fill('toch nog iets')
	await expect(werkplek.page.getByText('Beëindigd in een ander venster')).toBeVisible()
	expect(await concepten(api)).toEqual([])
	await werkplek.knop('Dit tabblad sluiten').click()
	await expect(werkplek.tabs).toHaveCount(0)
})

test('ALG-12 another user gets nothing of it', async ({ werkplek, appVan, apiVan, api }) => {
	const notitie = uniek('Geheim ')
	await werkplek.nieuw()
	await werkplek.typ(werkplek.notitie, notitie)
	const [concept] = await concepten(api)
	const ander = await apiVan('beheer')
	expect(JSON.stringify(await concepten(ander))).not.toContain(notitie)
	await expect(ander.verwijder(`concepten/${concept!.id}`)).rejects.toThrow('answered 404')
	const app = await appVan('beheer')
	await app.open('contactmomenten')
	await expect(app.page.getByText('staat weer open in de Werkplek')).toHaveCount(0)
	expect(await concepten(api)).toHaveLength(1)
})

test('ALG-12 after Afronden the draft is gone', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.vraag(uniek('Afval '))
	await werkplek.rondAf()
	expect(await concepten(api)).toEqual([])
	await page.reload()
	await expect(page.getByText('Er is geen gesprek open')).toBeVisible()
})

test('ALG-12 without a connection the user sees that the draft is not saved, until it is', async ({ werkplek, page, api }) => {
	await werkplek.nieuw()
	await werkplek.typ(werkplek.notitie, 'met verbinding')
	await page.context().setOffline(true)
	await werkplek.notitie.fill('zonder verbinding')
	await expect(page.getByText('Niet opgeslagen concept')).toBeVisible()
	await page.context().setOffline(false)
	await expect(page.getByText('Niet opgeslagen concept')).toBeHidden()
	const [concept] = await concepten(api)
	expect(concept?.inhoud.gesprek).toContain('zonder verbinding')
})
