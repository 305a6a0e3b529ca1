/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { outOfReach } from '../fixtures/bereik.ts'
import { vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/test.ts'

test('EMP-08 EMP-09 EMP-10 EMP-11 EMP-13 EMP-15 a household first, then its persons with a rol, in one flow', async ({ app, api }) => {
	const achternaam = uniek('Berg')
	const telefoon = await vrijeTelefoon(api)
	const lijst = await app.ga('Klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.dialoog.getByText('Huishouden', { exact: true }).click()
	await dialoog.veld('Initialen').fill('j')
	await dialoog.veld('Tussenvoegsel').fill('van der')
	await dialoog.veld('Achternaam').fill(achternaam)
	await expect(dialoog.dialoog.getByRole('status').filter({ hasText: `J. van der ${achternaam}` })).toBeVisible()
	await dialoog.veld('Telefoonnummer').fill(telefoon)
	await dialoog.knop('Telefoonnummer toevoegen').click()
	await dialoog.veld('Telefoonnummer 2').fill(await vrijeTelefoon(api))
	await dialoog.veld('E-mailadres').fill(`${achternaam}@example.org`)
	await dialoog.knop('Nieuw persoon voor huishouden/bedrijf').click()

	const lid = dialoog.dialoog.getByRole('group', { name: 'Lid 1' })
	await expect(lid.getByRole('textbox', { name: 'Initialen' })).toBeFocused()
	await expect(lid.getByRole('textbox', { name: 'Achternaam' })).toHaveValue(achternaam)
	await lid.getByLabel('Geboortedatum').fill('2999-01-01')
	await lid.getByRole('combobox', { name: 'Aanhef' }).click()
	await app.page.getByRole('option').first().click()
	await lid.getByRole('combobox', { name: 'Rol' }).click()
	await app.page.getByRole('option').first().click()
	await dialoog.opslaan()
	await expect(dialoog.samenvatting).toContainText('toekomst')
	await lid.getByLabel('Geboortedatum').fill('1980-03-01')
	const { klanten } = await dialoog.bewaar()
	const [huishouden, persoon] = [klanten?.find(({ soort }) => soort === 'huishouden'), klanten?.find(({ soort }) => soort === 'persoon')]
	expect(huishouden).toMatchObject({ naam: `J. van der ${achternaam}`, leden: [{ klant: persoon?.id, rol: expect.any(String) }] })
	expect(huishouden?.digitaleAdressen).toHaveLength(3)
	expect(persoon).toMatchObject({ initialen: 'J.', tussenvoegsel: 'van der', achternaam, geboortedatum: '1980-03-01', aanhef: expect.any(String) })
	expect(huishouden?.nummer).not.toBe(persoon?.nummer)
	await expect(lijst.rij(`J. van der ${achternaam}`)).toHaveCount(2)
})

test('EMP-14 "Nieuw persoon voor huishouden/bedrijf" stores the person and the household in one command; she can be in several', async ({ app, api }) => {
	const { klanten } = await api.registreer({ klanten: [{ soort: 'huishouden', achternaam: uniek('Gezin') }] })
	const huishouden = klanten[0]!
	const achternaam = uniek('Kind')
	const detail = await app.opent(`klanten/${huishouden.id}`)
	await detail.actie('Nieuw').click()
	await app.page.getByRole('menuitem', { name: 'Nieuw persoon voor huishouden/bedrijf' }).click()
	const dialoog = app.dialoog('Klant wijzigen')
	const lid = dialoog.dialoog.getByRole('group', { name: 'Lid 1' })
	await expect(lid.getByRole('textbox', { name: 'Initialen' })).toBeFocused()
	await lid.getByRole('textbox', { name: 'Initialen' }).fill('s')
	await lid.getByRole('textbox', { name: 'Achternaam' }).fill(achternaam)
	await lid.getByRole('combobox', { name: 'Rol' }).click()
	await app.page.getByRole('option').first().click()
	const commands: string[] = []
	app.page.on('request', (request) => ['POST', 'PATCH'].includes(request.method()) && !/zoek/.test(request.url()) && commands.push(`${request.method()} ${new URL(request.url()).pathname.split('/v1/')[1]}`))
	const stored = await dialoog.bewaar()
	expect(commands).toEqual([`POST klanten/${huishouden.id}/personen`])
	const [, persoon] = stored.klanten ?? []
	await expect(detail.deel('Leden').getByRole('link', { name: `S. ${achternaam}` })).toBeVisible()

	const tweede = await api.registreer({ klanten: [{ soort: 'bedrijf', bedrijfsnaam: uniek('Bakkerij '), leden: [{ klant: persoon?.id, rol: 'contactpersoon' }] }] })
	await app.opent(`klanten/${persoon?.id}`)
	await expect(detail.deel('Lid van').getByRole('link')).toHaveText([String(tweede.klanten[0]?.naam), String(huishouden.naam)])
})

test('EMP-16 a company has one name, "BLANCO" as aanhef and no person', async ({ app }) => {
	const bedrijfsnaam = uniek('Schilders ')
	await app.open('klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.dialoog.getByText('Bedrijf', { exact: true }).click()
	await dialoog.veld('Bedrijfsnaam').fill(bedrijfsnaam)
	const { klanten } = await dialoog.bewaar()
	expect(klanten).toEqual([expect.objectContaining({ soort: 'bedrijf', naam: bedrijfsnaam, aanhef: 'BLANCO' })])
})

test('EMP-07 a person in a new household who is known already is shown, and used in place of the new one', async ({ app, api }) => {
	const bekend = await api.klant({ geboortedatum: '1970-05-06' })
	await app.open('klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.dialoog.getByText('Huishouden', { exact: true }).click()
	await dialoog.veld('Achternaam').fill(uniek('Gezin'))
	await dialoog.knop('Nieuw persoon voor huishouden/bedrijf').click()
	const lid = dialoog.dialoog.getByRole('group', { name: 'Lid 1' })
	await lid.getByRole('textbox', { name: 'Achternaam' }).fill(String(bekend.achternaam))
	await lid.getByLabel('Geboortedatum').fill('1970-05-06')
	await dialoog.opslaan()
	await expect(dialoog.dialoog).toContainText('Zelfde naam en geboortedatum')
	await dialoog.knop(`Gebruik bestaande: ${bekend.naam}`).click()
	await expect(lid.getByRole('combobox', { name: 'Persoon' })).toHaveValue(bekend.naam)
	const { klanten } = await dialoog.bewaar()
	expect(klanten).toEqual([expect.objectContaining({ soort: 'huishouden', leden: [expect.objectContaining({ klant: bekend.id })] })])
})

test('at 400 px the household with a person fits', async ({ app }) => {
	await app.page.setViewportSize({ width: 400, height: 800 })
	await app.open('klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.dialoog.getByText('Huishouden', { exact: true }).click()
	await dialoog.knop('Nieuw persoon voor huishouden/bedrijf').click()
	await expect.poll(() => outOfReach(app.page)).toEqual([])
})
