/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppSection } from '../sections/AppSection.ts'

import { Buffer } from 'node:buffer'
import { serious } from '../fixtures/axe.ts'
import { expect, test, uniek } from '../fixtures/test.ts'
import { PostSection } from '../sections/PostSection.ts'

/** A scan of one dot */
const SCAN = { name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }
/** What calls itself a PDF and is a page with a script */
const VALS = { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script></html>') }
const PDF = { name: 'bezwaar.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') }

/**
 * The page, opened by the navigation.
 *
 * @param app - The app
 */
async function open(app: AppSection): Promise<PostSection> {
	await app.navigation.getByRole('link', { name: 'Brief registreren' }).click()
	return new PostSection(app.page)
}

test('MAIL-09 ZAA-01 a scanned letter: preview, received date, klant, onderwerp, kanaal brief, with a taak in one save', async ({ app, api }) => {
	const klant = await api.klant()
	const onderwerp = uniek('Bezwaar ')
	const post = await open(app)
	await post.neem(SCAN, PDF)
	const weergave = app.page.locator('[data-cy=scan-weergave]')
	await expect(weergave.getByRole('img', { name: 'Voorbeeld van brief.png' })).toHaveJSProperty('naturalWidth', 1)
	await expect(weergave.locator('iframe')).toHaveAttribute('src', /^blob:/)

	await post.veld('Onderwerp').fill(onderwerp)
	await post.formulier.getByLabel('Ontvangen op').fill('2026-02-03T09:15')
	await post.zoek('Klant', klant.naam.replace(/^T\. /, ''))
	await post.knop('Taak of zaak maken').click()
	await post.veld('Gevraagde handeling').fill('Bezwaar behandelen')
	await post.keuze('Team').click()
	await app.page.getByRole('option', { name: 'Klachten' }).click()
	const { contactmomenten, berichten, taken } = await post.rondAf()
	expect(await api.lees('contactmomenten', contactmomenten[0]!.id)).toMatchObject({ kanaal: 'brief', onderwerp, klant: klant.id, initiatiefnemer: 'klant', plaatsgevondenOp: '2026-02-03T08:15:00Z' })
	expect(await api.lees('berichten', berichten[0]!.id)).toMatchObject({ kanaal: 'brief', richting: 'inkomend', datum: '2026-02-03T08:15:00Z', klant: klant.id, bestanden: [{ naam: 'brief.png', type: 'image/png' }, { naam: 'bezwaar.pdf' }] })
	expect(taken[0]).toMatchObject({ klant: klant.id, contactmoment: contactmomenten[0]!.id })

	await test.step('the stored scan is shown at its bericht', async () => {
		await app.opent(`berichten/${berichten[0]!.id}`)
		await app.page.getByText('Voorbeeld van brief.png').click()
		await expect(app.page.getByRole('img', { name: 'Voorbeeld van brief.png' })).toHaveJSProperty('naturalWidth', 1)
	})
})

test('ALG-05 a letter cannot be received in the future; the error stands at the field', async ({ app }) => {
	const post = await open(app)
	await post.neem(SCAN)
	await post.veld('Onderwerp').fill(uniek('Bezwaar '))
	await post.formulier.getByLabel('Ontvangen op').fill('2040-02-03T09:15')
	await post.knop('Geen antwoord nodig').click()
	await post.veld('Waarom is geen antwoord nodig').fill('Ter kennisname')
	await post.knop('Afronden').click()
	await expect(post.samenvatting).toContainText('Ontvangen op')
})

test('MAIL-13 MAIL-15 a letter that was answered by hand: both contactmomenten in one save, as a thread', async ({ app, api }) => {
	const onderwerp = uniek('Verzoek ')
	const post = await open(app)
	await post.neem(SCAN)
	await post.veld('Onderwerp').fill(onderwerp)
	await post.knop('Beantwoorden').click()
	await post.veld('Antwoord').fill('Wij hebben het besluit gestuurd.')
	const { contactmomenten } = await post.rondAf()
	expect(await api.lees('contactmomenten', contactmomenten[1]!.id)).toMatchObject({ kanaal: 'brief', initiatiefnemer: 'gemeente', onderwerp, voorgaandContactmoment: contactmomenten[0]!.id })
	const detail = await app.opent(`contactmomenten/${contactmomenten[1]!.id}`)
	await expect(detail.deel('Berichten').getByRole('link', { name: onderwerp })).toHaveText([onderwerp, `Re: ${onderwerp}`])
})

test('what is no PDF and no image is refused, whatever it calls itself', async ({ app }) => {
	const post = await open(app)
	await post.geef(VALS)
	await expect(post.inname).toContainText('brief.pdf is geen PDF en geen afbeelding.')
})

test('axe finds nothing serious on the page of a letter', async ({ app }) => {
	const post = await open(app)
	await post.neem(SCAN)
	expect(await serious(app.page)).toEqual([])
})
