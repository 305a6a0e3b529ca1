/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../fixtures/test.ts'

test('ALG-03 PROD-01 PROD-11 who registers is the user who is logged in, whatever the request says', async ({ app, api, uid }) => {
	const { gebruiker } = await api.instellingen()
	const { id } = await api.contactmoment({ geregistreerdDoor: USERS.beheer, geregistreerdOp: '2001-01-01T00:00:00Z' })
	expect(await api.lees('contactmomenten', id)).toMatchObject({ geregistreerdDoor: uid })
	const detail = await app.opent(`contactmomenten/${id}`)
	await expect(detail.waarde('Geregistreerd door')).toHaveText(gebruiker.naam)
	await expect(detail.waarde('Geregistreerd op')).not.toContainText('2001')
})

test('ALG-07, ALG-08 a contactmoment shows no status and no fields to edit', async ({ app, api }) => {
	const { id } = await api.contactmoment({ inhoud: 'Vast', antwoord: 'Staat' })
	const detail = await app.opent(`contactmomenten/${id}`)
	await expect(detail.historie).toBeVisible()
	const main = app.page.getByRole('main')
	await expect(main.getByText('Status', { exact: true })).toHaveCount(0)
	await expect(main.locator('input, textarea, select, [contenteditable=true]')).toHaveCount(0)
	await expect(detail.actie('Wijzigen')).toHaveCount(0)
	await expect(detail.actie('Corrigeren')).toBeVisible()
})

test('ALG-08 Corrigeren asks a reason and keeps the old value in the history', async ({ app, api }) => {
	const { gebruiker } = await api.instellingen()
	const { id, nummer } = await api.contactmoment({ onderwerp: 'Verkeerd onderwerp', inhoud: 'Oude toelichting' })
	const onderwerp = uniek('Gecorrigeerd ')
	const detail = await app.opent(`contactmomenten/${id}`)
	await detail.actie('Corrigeren').click()

	const dialoog = app.dialoog(`Contactmoment ${nummer} corrigeren`)
	await dialoog.veld('Onderwerp').fill(onderwerp)
	await dialoog.opslaan()
	await expect(dialoog.veld('Reden')).toHaveAttribute('aria-invalid', 'true')
	await dialoog.veld('Reden').fill('Onderwerp klopte niet')
	await dialoog.bewaar()

	await expect(detail.kop).toHaveText(onderwerp)
	const regel = detail.historie.getByRole('listitem').filter({ hasText: 'Gecorrigeerd' })
	await expect(regel).toContainText(`door ${gebruiker.naam}`)
	await expect(regel).toContainText('Reden: Onderwerp klopte niet')
	await expect(regel).toContainText('Verkeerd onderwerp')
	expect(await api.lees('contactmomenten', id)).toMatchObject({ onderwerp, inhoud: 'Oude toelichting' })
})

test('ALG-08 a correction that a colleague was ahead of asks which value to keep', async ({ app, api, apiVan }) => {
	const collega = await apiVan(USERS.collega)
	const { gebruiker } = await collega.instellingen()
	const { id, nummer, revisie } = await api.contactmoment({ inhoud: 'Eerst' })
	const detail = await app.opent(`contactmomenten/${id}`)
	await detail.actie('Corrigeren').click()
	const dialoog = app.dialoog(`Contactmoment ${nummer} corrigeren`)
	await dialoog.veld('Toelichting').fill('Van mij')
	await dialoog.veld('Reden').fill('Nagekeken')
	await collega.post(`contactmomenten/${id}/correcties`, { opdracht: crypto.randomUUID(), revisie, reden: 'Eerder', wijzigingen: { inhoud: 'Van de collega' } })

	await dialoog.opslaan()
	const conflict = app.dialoog('Dit is intussen gewijzigd')
	await expect(conflict.dialoog).toContainText(gebruiker.naam)
	await expect(conflict.dialoog).toContainText('Van de collega')
	await conflict.optie('Die van jou').check({ force: true })
	await conflict.knop('Deze keuze opslaan').click()
	await expect(dialoog.dialoog).toBeHidden()
	await expect(app.page.getByRole('main').getByText('Van mij', { exact: true })).toBeVisible()
	expect(await api.lees('contactmomenten', id)).toMatchObject({ inhoud: 'Van mij' })
})

test('ALG-10 the history says who created and who viewed it, and when', async ({ app, api, appVan, apiVan }) => {
	const { gebruiker } = await api.instellingen()
	const { gebruiker: collega } = await (await apiVan(USERS.collega)).instellingen()
	const { id } = await api.contactmoment()
	await (await appVan(USERS.collega)).opent(`contactmomenten/${id}`)

	const { historie } = await app.opent(`contactmomenten/${id}`)
	await expect(historie.getByRole('listitem').filter({ hasText: 'Aangemaakt' })).toContainText(`door ${gebruiker.naam}`)
	await expect(historie.getByRole('listitem').filter({ hasText: `Bekeken door ${collega.naam}` })).toHaveCount(1)
	await expect(historie.getByRole('listitem').first().getByRole('time')).toHaveText(/^\d\d-\d\d-\d{4} \d\d:\d\d$/)
})

test('Aanvullen adds a text under your own name', async ({ app, api }) => {
	const { gebruiker } = await api.instellingen()
	const { id, nummer } = await api.contactmoment()
	const detail = await app.opent(`contactmomenten/${id}`)
	await detail.actie('Aanvullen').click()
	const dialoog = app.dialoog(`Contactmoment ${nummer} aanvullen`)
	await dialoog.veld('Aanvulling').fill('De klant is teruggebeld.')
	await dialoog.bewaar()
	await expect(detail.deel('Aanvullingen')).toContainText('De klant is teruggebeld.')
	await expect(detail.deel('Aanvullingen')).toContainText(gebruiker.naam)
})

test('earlier and later contactmomenten are linked both ways', async ({ app, api }) => {
	const eerder = await api.contactmoment()
	const later = await api.contactmoment({ voorgaandContactmoment: eerder.id })
	const detail = await app.opent(`contactmomenten/${later.id}`)
	const keten = detail.deel('Vraag en opvolging')
	await expect(keten).toContainText(`${later.nummer} ${later.onderwerp} (dit contactmoment)`)
	await keten.getByRole('link', { name: eerder.onderwerp }).click()
	await expect(detail.kop).toHaveText(eerder.onderwerp)
	await expect(keten.getByRole('link', { name: later.onderwerp })).toBeVisible()
})
