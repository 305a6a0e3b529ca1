/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../fixtures/test.ts'

test('ZAA-10 the dialog opens with its first field in focus', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	await expect(dialoog.dialoog.getByRole('heading', { name: 'Contactmoment toevoegen' })).toBeVisible()
	await expect(dialoog.keuze('Klant')).toBeFocused()
})

test('ZAA-10 the key "n" opens the dialog, Escape closes it when nothing was typed', async ({ app }) => {
	await app.page.keyboard.press('n')
	const dialoog = app.contactmomentDialoog()
	await expect(dialoog.keuze('Klant')).toBeFocused()
	await app.page.keyboard.press('Escape')
	await expect(dialoog.dialoog).toBeHidden()
})

test('ZAA-10, ALG-13 Escape and Annuleren ask first when something was typed', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	const vraag = app.dialoog('Sluiten zonder opslaan?')
	await dialoog.vul({ onderwerp: 'Nog niet klaar' })

	await app.page.keyboard.press('Escape')
	await expect(vraag.knop('Verder bewerken')).toBeFocused()
	await vraag.knop('Verder bewerken').click()
	await expect(dialoog.veld('Onderwerp')).toHaveValue('Nog niet klaar')

	await dialoog.annuleren()
	await vraag.knop('Weggooien').click()
	await expect(dialoog.dialoog).toBeHidden()
})

test('ZAA-11 the dialog asks exactly six things, the rest stands behind "Meer"', async ({ app }) => {
	const { dialoog } = await app.nieuwContactmoment()
	await expect(dialoog.locator('label:visible')).toHaveText(['Klant', 'Zaak', 'Kanaal', 'Onderwerp', 'Toelichting', 'Medewerker'])
	await expect(dialoog.locator('input:visible, textarea:visible, select:visible')).toHaveCount(6)

	await dialoog.getByRole('button', { name: 'Meer' }).click()
	await expect(dialoog.getByRole('textbox', { name: 'Plaatsgevonden op' })).toBeVisible()
	await expect(dialoog.getByRole('textbox', { name: 'Antwoord' })).toBeVisible()
})

test('ZAA-12 Kanaal offers the values of the enum in their order', async ({ app, api }) => {
	const names: Record<string, string> = { telefoon: 'Telefoon', 'e-mail': 'E-mail', balie: 'Balie', brief: 'Brief' }
	const { kanalen } = await api.instellingen()
	const offered = kanalen.filter(({ ingetrokken }) => !ingetrokken).map(({ waarde }) => names[waarde] ?? waarde)

	const dialoog = await app.nieuwContactmoment()
	await dialoog.keuze('Kanaal').click()
	await expect(app.page.getByRole('option')).toHaveText(offered)
	expect(offered).toEqual(expect.arrayContaining(['Telefoon', 'E-mail', 'Balie', 'Brief']))
})

test('ZAA-13 Medewerker is you; a colleague can be chosen, and who registered is stored too', async ({ app, api, apiVan, uid }) => {
	const { gebruiker } = await api.instellingen()
	const { gebruiker: collega } = await (await apiVan(USERS.collega)).instellingen()

	const dialoog = await app.nieuwContactmoment()
	await expect(dialoog.keuze('Medewerker')).toHaveValue(gebruiker.naam)
	await dialoog.vul({ kanaal: 'Brief', onderwerp: uniek('Namens ') })
	await dialoog.kies('Medewerker', collega.naam, collega.naam)
	const { id } = await dialoog.bewaarContactmoment()

	const detail = await app.opent(`contactmomenten/${id}`)
	await expect(detail.waarde('Medewerker')).toHaveText(collega.naam)
	await expect(detail.waarde('Geregistreerd door')).toHaveText(gebruiker.naam)
	expect(await api.lees('contactmomenten', id)).toMatchObject({ medewerker: USERS.collega, geregistreerdDoor: uid })
})

test('ALG-05 Plaatsgevonden op is prefilled, refuses the future at the field, and is stored apart', async ({ app, api }) => {
	const dialoog = await app.nieuwContactmoment()
	const onderwerp = uniek('Moment ')
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	await dialoog.meer()
	const moment = dialoog.veld('Plaatsgevonden op')
	const ageInMinutes = (Date.now() - new Date(`${await moment.inputValue()}:00+01:00`).getTime()) / 60_000 % 60
	expect(ageInMinutes).toBeLessThan(5)

	await moment.fill('2099-01-01T10:00')
	await dialoog.opslaan()
	await expect(moment).toHaveAttribute('aria-invalid', 'true')
	await expect(moment).toHaveAccessibleDescription(/Het contact kan niet in de toekomst liggen\./)
	await expect(dialoog.samenvatting).toContainText('Plaatsgevonden op: Het contact kan niet in de toekomst liggen.')
	await dialoog.samenvatting.getByRole('link').click()
	await expect(moment).toBeFocused()

	await moment.fill('2026-01-15T10:30')
	const { id } = await dialoog.bewaarContactmoment()
	const stored = await api.lees('contactmomenten', id)
	expect(stored).toMatchObject({ onderwerp, plaatsgevondenOp: '2026-01-15T09:30:00Z' })
	const detail = await app.opent(`contactmomenten/${id}`)
	await expect(detail.waarde('Plaatsgevonden op')).toHaveText('15-01-2026 10:30')
	await expect(detail.waarde('Geregistreerd op')).not.toHaveText('15-01-2026 10:30')
})

test('ALG-04 the number is shown after saving, has at most ten digits, and finds the contactmoment', async ({ app }) => {
	const onderwerp = uniek('Nummer ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	const { nummer } = await dialoog.bewaarContactmoment()
	expect(nummer).toMatch(/^\d{1,10}$/)
	await expect(app.melding(`Contactmoment ${nummer} opgeslagen`)).toBeVisible()

	const lijst = await app.lijst('contactmomenten')
	await lijst.zoek(nummer)
	await expect(lijst.rij(onderwerp)).toBeVisible()
	await lijst.open(onderwerp)
	await expect(app.detail().kop).toHaveText(onderwerp)
	await expect(app.page.getByRole('button', { name: `Nummer ${nummer} kopiëren` })).toBeVisible()
})

test('ALG-11 a counter runs while typing; what is too long says by how much', async ({ app, api }) => {
	const { limieten } = await api.instellingen()
	const [onderwerp = 0, inhoud = 0] = [limieten.onderwerp, limieten.inhoud]
	const dialoog = await app.nieuwContactmoment()
	await dialoog.veld('Onderwerp').fill('Één 🎉')
	await expect(dialoog.dialoog.getByText(`5 van ${onderwerp} tekens`)).toBeVisible()

	await dialoog.vul({ kanaal: 'Brief', onderwerp: '🎉'.repeat(onderwerp + 3), toelichting: 'x'.repeat(inhoud + 1) })
	await expect(dialoog.dialoog.getByText(`${onderwerp + 3} van ${onderwerp} tekens`)).toBeVisible()
	await dialoog.opslaan()
	await expect(dialoog.veld('Onderwerp')).toHaveAccessibleDescription(/3 tekens te veel\./)
	await expect(dialoog.veld('Toelichting')).toHaveAccessibleDescription(/1 teken te veel\./)
	await expect(dialoog.samenvatting).toContainText('2 velden zijn nog niet goed')

	await dialoog.vul({ onderwerp: '🎉'.repeat(onderwerp), toelichting: 'x'.repeat(inhoud) })
	const stored = await dialoog.bewaarContactmoment()
	expect(stored).toMatchObject({ onderwerp: '🎉'.repeat(onderwerp), inhoud: 'x'.repeat(inhoud) })
})

test('what must be filled in says so, and what was typed without choosing is not lost', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	await dialoog.keuze('Klant').fill('Iemand die er niet is')
	await dialoog.opslaan()
	await expect(dialoog.keuze('Klant')).toHaveAccessibleDescription(/Kies uit de lijst, of maak dit veld leeg\./)
	await expect(dialoog.keuze('Kanaal')).toHaveAccessibleDescription(/Kies een kanaal\./)
	await expect(dialoog.veld('Onderwerp')).toHaveAttribute('aria-invalid', 'true')
	await expect(dialoog.keuze('Klant')).toHaveValue('Iemand die er niet is')
})
