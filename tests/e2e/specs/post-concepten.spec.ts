/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator } from '@playwright/test'
import type { AppSection } from '../sections/AppSection.ts'

import { Buffer } from 'node:buffer'
import { mail } from '../fixtures/mails.ts'
import { mailVoor } from '../fixtures/mailserver.ts'
import { concepten, expect, test, uniek } from '../fixtures/werkplek.ts'
import { PostSection } from '../sections/PostSection.ts'

/**
 * A page on which mails or letters are registered, opened by the navigation.
 *
 * @param app - The app
 * @param pagina - Its name
 */
async function open(app: AppSection, pagina = 'E-mail registreren'): Promise<PostSection> {
	await app.navigation.getByRole('link', { name: pagina }).click()
	return new PostSection(app.page)
}

/**
 * The notice of what was not finished.
 *
 * @param app - The app
 * @param onderwerp - Its subject
 */
function kaart(app: AppSection, onderwerp: string): Locator {
	return app.page.locator('[data-cy=open-concept]').filter({ hasText: `Niet afgerond: ${onderwerp}` })
}

test('ALG-12 MAIL-17 after a reload a half-written reply is whole, with the mail and its files, and is sent once', { tag: '@mailserver' }, async ({ app, api }) => {
	const onderwerp = uniek('Lantaarn ')
	const bestand = mail({ onderwerp, tekst: 'De lantaarn is kapot.', bijlagen: [{ naam: 'foto.txt', inhoud: 'kapot' }] })
	const post = await open(app)
	await post.neem(bestand)
	await post.knop('Beantwoorden').click()
	await post.veld('Antwoord').fill('Een collega belt u.')
	await post.knop('Taak of zaak maken').click()
	await post.veld('Gevraagde handeling').fill('Lantaarn bekijken')
	await app.page.reload()

	await expect(kaart(app, onderwerp)).toContainText('Laatst gewijzigd op')
	await kaart(app, onderwerp).getByRole('button', { name: 'Verder gaan' }).click()
	await expect(post.mail).toContainText('De lantaarn is kapot.')
	await expect(post.bestanden.getByRole('listitem')).toHaveText([/vraag\.eml/, /foto\.txt/])
	await expect(post.veld('Antwoord')).toHaveValue('Een collega belt u.')
	await expect(post.veld('Gevraagde handeling')).toHaveValue('Lantaarn bekijken')
	await post.keuze('Team').click()
	await app.page.getByRole('option', { name: 'Klachten' }).click()
	const { contactmomenten, berichten, taken } = await post.rondAf('Verzenden en registreren')
	expect([contactmomenten.length, berichten.length, taken.length]).toEqual([2, 2, 1])
	expect(await api.lees('berichten', berichten[0]!.id)).toMatchObject({ messageId: bestand.messageId, bestanden: [{ naam: 'vraag.eml' }, { naam: 'foto.txt' }] })
	expect(mailVoor(bestand.van)).toHaveLength(1)
	expect(JSON.stringify(await concepten(api, 'email'))).not.toContain(onderwerp)
	await expect(kaart(app, onderwerp)).toHaveCount(0)
})

test('MAIL-02 MAIL-03 ALG-12 who looks up something else keeps her draft, and nothing is registered; Annuleren asks and removes it', async ({ app, api }) => {
	const onderwerp = uniek('Half ')
	const post = await open(app)
	await post.neem(mail({ onderwerp, tekst: 'Vraag' }))
	await post.veld('Toelichting').fill('Veranderd')
	await app.navigation.getByRole('link', { name: 'Klanten', exact: true }).click()
	await expect(app.page.getByText('Bewaard als concept: je kunt ermee verder bij “E-mail registreren”.', { exact: true })).toBeVisible()
	expect(await api.post('zoek/berichten', { q: onderwerp })).toMatchObject({ results: [] })

	await open(app)
	await kaart(app, onderwerp).getByRole('button', { name: 'Verder gaan' }).click()
	await expect(post.veld('Toelichting')).toHaveValue('Veranderd')
	await post.knop('Annuleren').click()
	const vraag = app.page.getByRole('dialog', { name: 'Sluiten zonder opslaan?' })
	await vraag.getByRole('button', { name: 'Verder bewerken' }).click()
	await expect(post.veld('Toelichting')).toHaveValue('Veranderd')
	await post.knop('Annuleren').click()
	await vraag.getByRole('button', { name: 'Weggooien' }).click()
	await expect(post.inname).toBeVisible()
	expect(JSON.stringify(await concepten(api, 'email'))).not.toContain(onderwerp)
})

test('MAIL-02 a mail that was only looked at leaves no draft', async ({ app, api }) => {
	const onderwerp = uniek('Gezien ')
	const post = await open(app)
	await post.neem(mail({ onderwerp, tekst: 'Vraag' }))
	await app.navigation.getByRole('link', { name: 'Klanten', exact: true }).click()
	await expect(post.formulier).toHaveCount(0)
	expect(JSON.stringify(await concepten(api, 'email'))).not.toContain(onderwerp)
})

test('ALG-12 MAIL-09 a letter that was not finished comes back with its pages, and can be discarded', async ({ app, api }) => {
	const onderwerp = uniek('Bezwaar ')
	const post = await open(app, 'Brief registreren')
	await post.neem({ name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') })
	await post.veld('Onderwerp').fill(onderwerp)
	await app.page.reload()
	await kaart(app, onderwerp).getByRole('button', { name: 'Verder gaan' }).click()
	await expect(app.page.getByRole('img', { name: 'Voorbeeld van brief.png' })).toHaveJSProperty('naturalWidth', 1)
	await expect(post.veld('Onderwerp')).toHaveValue(onderwerp)

	await app.page.reload()
	await kaart(app, onderwerp).getByRole('button', { name: 'Weggooien' }).click()
	await app.page.getByRole('dialog', { name: 'Concept weggooien?' }).getByRole('button', { name: 'Weggooien' }).click()
	await expect(kaart(app, onderwerp)).toHaveCount(0)
	expect(JSON.stringify(await concepten(api, 'brief'))).not.toContain(onderwerp)
})

test('ALG-12 a draft whose mail is gone says what to do, and shows the answer that was written', async ({ app }) => {
	const onderwerp = uniek('Oud ')
	const post = await open(app)
	await post.neem(mail({ onderwerp, tekst: 'Vraag' }))
	await post.knop('Beantwoorden').click()
	await post.veld('Antwoord').fill('Dit schreef ik al.')
	await app.page.reload()
	await app.page.route('**/apps/klantcontact/bijlagen/*', (route) => route.fulfill({ status: 404, json: { code: 'not_found', message: 'Weg', fields: {} } }))
	await kaart(app, onderwerp).getByRole('button', { name: 'Verder gaan' }).click()
	await expect(post.inname).toContainText('Het bestand is er niet meer')
	await kaart(app, onderwerp).getByText('Je antwoord').click()
	await expect(kaart(app, onderwerp)).toContainText('Dit schreef ik al.')

	await kaart(app, onderwerp).getByRole('button', { name: 'Weggooien' }).click()
	await app.page.getByRole('dialog', { name: 'Concept weggooien?' }).getByRole('button', { name: 'Weggooien' }).click()
	await expect(kaart(app, onderwerp)).toHaveCount(0)
})
