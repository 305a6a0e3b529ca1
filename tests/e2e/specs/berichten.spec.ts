/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFile } from 'node:fs/promises'
import { expect, test, uniek } from '../fixtures/test.ts'

const TEKST = 'Geachte heer, mevrouw,\n\n  Hierbij mijn bezwaar.\n\tMet dank,\nK.'

test('ZAA-18 Berichten has a list of its own, newest first', async ({ app, api }) => {
	const klant = await api.klant()
	const oud = await api.bericht({ klant: klant.id, datum: '2026-01-02T10:00:00Z' })
	const nieuw = await api.bericht({ klant: klant.id })
	const lijst = await app.ga('Berichten')
	await expect(lijst.rij(nieuw.onderwerp)).toContainText(klant.naam)

	await (await app.opent(`klanten/${klant.id}`)).tab('Berichten')
	await expect(app.page.getByRole('tabpanel').getByRole('link')).toHaveText([nieuw.onderwerp, oud.onderwerp])
})

test('ZAA-19 a bericht keeps its text to the last space, with richting, kanaal, date, files and links', async ({ app, api }) => {
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const contactmoment = await api.contactmoment({ kanaal: 'brief', klant: klant.id, zaak: zaak.id })
	const onderwerp = uniek('Bezwaar ')
	const detail = await app.opent(`contactmomenten/${contactmoment.id}`)
	await detail.actie('Bericht toevoegen').click()
	const dialoog = app.dialoog('Bericht toevoegen')
	await dialoog.veld('Onderwerp').fill(onderwerp)
	await dialoog.veld('Tekst').fill(TEKST)
	await dialoog.veld('Datum').fill('2026-02-03T09:15')
	await dialoog.veld('Afzender').fill('K. Proef')

	const chooser = app.page.waitForEvent('filechooser')
	await dialoog.knop('Bestanden kiezen').click()
	await (await chooser).setFiles([
		{ name: 'brief één.txt', mimeType: 'text/plain', buffer: Buffer.from('Ingescand: é') },
		{ name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
	])
	await expect(dialoog.dialoog.getByText('Dit bestand is leeg.')).toBeVisible()
	await dialoog.knop('leeg.txt verwijderen').click()
	await expect(dialoog.knop('brief één.txt verwijderen')).toBeVisible()
	const { berichten } = await dialoog.bewaar()
	const bericht = berichten?.[0]
	expect(bericht).toMatchObject({ onderwerp, inhoud: TEKST, richting: 'inkomend', kanaal: 'brief', datum: '2026-02-03T08:15:00Z', contactmoment: contactmoment.id, klant: klant.id, zaak: zaak.id })

	await app.opent(`berichten/${bericht?.id}`)
	await expect(detail.waarde('Richting')).toHaveText('Inkomend')
	await expect(detail.waarde('Kanaal')).toHaveText('Brief')
	await expect(detail.waarde('Datum')).toHaveText('03-02-2026 09:15')
	await expect(detail.waarde('Klant')).toHaveText(klant.naam)
	await expect(detail.waarde('Zaak')).toContainText(zaak.identificatie)
	expect(await detail.deel('Tekst').getByText('Hierbij mijn bezwaar.').innerText()).toBe(TEKST)

	const downloaded = app.page.waitForEvent('download')
	await detail.bestanden.getByRole('link', { name: 'brief één.txt' }).click()
	const download = await downloaded
	expect(download.suggestedFilename()).toBe('brief één.txt')
	expect(await readFile(await download.path(), 'utf8')).toBe('Ingescand: é')
})

test('ZAA-19 a file that is too large is refused with its size and the limit', async ({ app, api }) => {
	const { limieten } = await api.instellingen()
	await app.page.route('**/api/v1/instellingen*', async (route) => {
		const response = await route.fetch()
		const body = await response.json()
		body.ocs.data.limieten.bestand = 1024
		await route.fulfill({ response, json: body })
	})
	expect(limieten.bestand).toBeGreaterThan(1024)
	await app.open('berichten')
	await app.page.getByRole('main').getByRole('button', { name: 'Bericht toevoegen' }).click()
	const dialoog = app.dialoog('Bericht toevoegen')
	const chooser = app.page.waitForEvent('filechooser')
	await dialoog.knop('Bestanden kiezen').click()
	await (await chooser).setFiles({ name: 'groot.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(2048) })
	await expect(dialoog.dialoog.getByText(/Dit bestand is te groot: 2.*1 /)).toBeVisible()
})

test('ZAA-20 from contactmoment to bericht and back', async ({ app, api }) => {
	const contactmoment = await api.contactmoment({ kanaal: 'e-mail' })
	const bericht = await api.bericht({ contactmoment: contactmoment.id })
	const detail = await app.opent(`contactmomenten/${contactmoment.id}`)
	await detail.deel('Berichten').getByRole('link', { name: bericht.onderwerp }).click()
	await expect(detail.kop).toHaveText(bericht.onderwerp)
	await detail.waarde('Contactmoment').getByRole('link').click()
	await expect(detail.kop).toHaveText(contactmoment.onderwerp)
})

test('ZAA-27 the dialog says that Toelichting is not a bericht, and stores a bericht along', async ({ app }) => {
	const onderwerp = uniek('Met bericht ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	await expect(dialoog.dialoog.getByText('De toelichting is een notitie, geen bericht.')).toBeVisible()
	await dialoog.knop('Bericht toevoegen').click()
	await expect(dialoog.veld('Onderwerp')).toHaveValue(onderwerp)
	await dialoog.veld('Tekst').fill(TEKST)
	await dialoog.knop('Met het contactmoment opslaan').click()
	await expect(dialoog.dialoog.getByText(`Bericht: ${onderwerp}`)).toBeVisible()

	const stored = await dialoog.bewaar()
	expect(stored.berichten?.[0]).toMatchObject({ inhoud: TEKST, contactmoment: stored.contactmomenten?.[0]?.id })
})

test('ZAA-27 a bericht has its own save, and closing it with unsaved text warns', async ({ app, api }) => {
	await app.ga('Berichten')
	await app.page.getByRole('main').getByRole('button', { name: 'Bericht toevoegen' }).click()
	const dialoog = app.dialoog('Bericht toevoegen')
	const onderwerp = uniek('Los bericht ')
	await dialoog.veld('Onderwerp').fill(onderwerp)
	await dialoog.veld('Tekst').fill(TEKST)
	await dialoog.knop('Sluiten').click()
	const vraag = app.dialoog('Sluiten zonder opslaan?')
	await expect(vraag.dialoog).toContainText('Wat je hebt ingevuld, is niet opgeslagen.')
	await vraag.knop('Verder bewerken').click()
	await expect(dialoog.veld('Tekst')).toHaveValue(TEKST)

	await dialoog.kies('Kanaal', 'E-mail', 'E-mail')
	const { berichten } = await dialoog.bewaar()
	expect(await api.lees('berichten', berichten?.[0]?.id ?? '')).toMatchObject({ onderwerp, inhoud: TEKST })
})

test('the links of a bericht can be changed, its text cannot', async ({ app, api }) => {
	const klant = await api.klant()
	const bericht = await api.bericht({ inhoud: TEKST })
	const detail = await app.opent(`berichten/${bericht.id}`)
	await detail.actie('Wijzigen').click()
	const dialoog = app.dialoog('Onderwerp en koppelingen wijzigen')
	await expect(dialoog.veld('Onderwerp')).toHaveValue(bericht.onderwerp)
	await expect(dialoog.veld('Tekst')).toHaveCount(0)
	await dialoog.kies('Klant', klant.naam, klant.naam)
	await dialoog.bewaar()
	await expect(detail.waarde('Klant')).toHaveText(klant.naam)
	expect(await api.lees('berichten', bericht.id)).toMatchObject({ klant: klant.id, inhoud: TEKST })
})
