/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api, Stored } from '../fixtures/test.ts'

import { serious } from '../fixtures/axe.ts'
import { outOfReach } from '../fixtures/bereik.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'
import { InteractieDialoog } from '../sections/InteractieDialoog.ts'

/** A sjabloon that beheer made */
type Sjabloon = Stored & { naam: string }

/**
 * Makes a sjabloon, behind the others.
 *
 * @param beheer - The API as beheer
 * @param fields - What it fills in
 */
async function sjabloon(beheer: Api, fields: Record<string, unknown> = {}): Promise<Sjabloon> {
	return await beheer.post('sjablonen', { opdracht: crypto.randomUUID(), id: crypto.randomUUID(), naam: uniek('Sjabloon '), volgorde: 900_000, ...fields }) as Sjabloon
}

test('EMP-01 EMP-06 EMP-05 EMP-25 a klacht by template becomes a contactmoment and a taak that the team for complaints sees', async ({ app, api, apiVan, appVan }) => {
	const klant = await api.klant()
	const handeling = uniek('Bel terug ')
	const { id, naam } = await sjabloon(await apiVan(USERS.beheer), { soort: 'klacht', kanaal: 'telefoon', onderwerp: 'Klacht over onderhoud', gevraagdeHandeling: handeling, prioriteit: 'hoog', termijn: 5, taakAanmaken: true, team: 'klachten' })
	await app.opent(`klanten/${klant.id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', naam, naam)
	await expect(dialoog.veld('Onderwerp')).toHaveValue('Klacht over onderhoud')
	await expect(dialoog.optie('Klacht')).toBeChecked()
	await dialoog.veld('Notitie').fill('Drie weken gewacht.\n\nNiemand belt terug.')
	const { contactmomenten, taken } = await dialoog.bewaar()
	expect(contactmomenten?.[0]).toMatchObject({ soort: 'klacht', kanaal: 'telefoon', klant: klant.id, sjabloon: id, inhoud: 'Drie weken gewacht.\n\nNiemand belt terug.' })
	expect(taken).toEqual([expect.objectContaining({ contactmoment: contactmomenten?.[0]?.id, klant: klant.id, team: 'klachten', gevraagdeHandeling: handeling, prioriteit: 'hoog', status: 'open', sjabloon: id })])

	const fatima = await (await appVan(USERS.behandelaar)).lijst('teamtaken/klachten')
	await expect(fatima.rij(handeling)).toBeVisible()
	expect(await (await apiVan(USERS.leider)).get('taken?team=wonen&limit=100')).not.toEqual(expect.objectContaining({ results: expect.arrayContaining([expect.objectContaining({ gevraagdeHandeling: handeling })]) }))
})

test('EMP-20 a template fills in, each can be changed, and another template asks before it overwrites', async ({ app, api, apiVan }) => {
	const beheer = await apiVan(USERS.beheer)
	const een = await sjabloon(beheer, { soort: 'vraag', kanaal: 'balie', initiatiefnemer: 'gemeente', onderwerp: 'Vraag over huur', inhoud: 'Vraag:', toonInKlantportaal: true })
	const twee = await sjabloon(beheer, { onderwerp: 'Reparatie', taakAanmaken: true, team: 'wonen', gevraagdeHandeling: 'Plan een monteur' })
	await app.opent(`klanten/${(await api.klant()).id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', een.naam, een.naam)
	await expect(dialoog.veld('Notitie')).toHaveValue('Vraag:')
	await dialoog.veld('Onderwerp').fill('Zelf getypt')

	await dialoog.kies('Sjabloon', twee.naam, twee.naam)
	await app.dialoog('Overschrijven wat je hebt ingevuld?').knop('Behouden wat ik heb ingevuld').click()
	await expect(dialoog.veld('Onderwerp')).toHaveValue('Zelf getypt')
	await dialoog.kies('Sjabloon', twee.naam, twee.naam)
	await app.dialoog('Overschrijven wat je hebt ingevuld?').knop('Overschrijven').click()
	await expect(dialoog.veld('Onderwerp')).toHaveValue('Reparatie')
	await expect(dialoog.veld('Notitie')).toHaveValue('')
	await expect(dialoog.veld('Gevraagde handeling')).toHaveValue('Plan een monteur')

	await dialoog.veld('Gevraagde handeling').fill('Eerst bellen')
	await dialoog.veld('Notitie').fill('Kraan lekt')
	await dialoog.kies('Kanaal', 'Telefoon', 'Telefoon')
	const { contactmomenten, taken } = await dialoog.bewaar()
	expect(contactmomenten?.[0]).toMatchObject({ sjabloon: twee.id, initiatiefnemer: 'klant', toonInKlantportaal: false })
	expect(taken?.[0]).toMatchObject({ gevraagdeHandeling: 'Eerst bellen', team: 'wonen' })
})

test('EMP-22 EMP-23 EMP-24 "Taak aanmaken: Nee" makes none whatever the template says; "Ja" needs a team, and the note must be there', async ({ app, api, apiVan }) => {
	const { naam } = await sjabloon(await apiVan(USERS.beheer), { kanaal: 'telefoon', onderwerp: 'Vraag', taakAanmaken: true, team: 'wonen', gevraagdeHandeling: 'Zoek uit' })
	await app.opent(`klanten/${(await api.klant()).id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.taakAanmaken('Ja')
	await dialoog.opslaan()
	await expect(dialoog.samenvatting).toContainText('Kies het team')
	await expect(dialoog.samenvatting).toContainText('Noteer de vraag of de terugkoppeling.')

	await dialoog.kies('Sjabloon', naam, naam)
	await dialoog.taakAanmaken('Nee')
	await expect(dialoog.keuze('Team')).toHaveCount(0)
	await dialoog.veld('Notitie').fill('Direct beantwoord')
	const { contactmomenten, taken } = await dialoog.bewaar()
	expect(taken ?? []).toEqual([])
	expect(await api.aantal('taken', { contactmoment: String(contactmomenten?.[0]?.id) })).toBe(0)
})

test('EMP-21 what is confidential is not shown in the customer portal, and says so', async ({ app, api, apiVan }) => {
	const { naam } = await sjabloon(await apiVan(USERS.beheer), { kanaal: 'telefoon', onderwerp: 'Vraag', toonInKlantportaal: true })
	await app.opent(`klanten/${(await api.klant()).id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', naam, naam)
	const portaal = dialoog.dialoog.getByRole('checkbox', { name: 'Toon in klantportaal' })
	await expect(portaal).toBeChecked()
	await dialoog.meer()
	await dialoog.dialoog.getByText('Vertrouwelijk', { exact: true }).click()
	await expect(portaal).not.toBeChecked()
	await expect(dialoog.dialoog.getByRole('status').filter({ hasText: 'staat niet in het klantportaal' })).toBeVisible()
	await dialoog.veld('Notitie').fill('Gevoelig')
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ vertrouwelijk: true, toonInKlantportaal: false })
})

test('EMP-17 what a tenant asks stands at her and at her household', async ({ app, api, apiVan }) => {
	const huurder = await api.klant({ huurder: true })
	const { klanten } = await api.registreer({ klanten: [{ soort: 'huishouden', achternaam: uniek('Gezin'), leden: [{ klant: huurder.id, rol: 'partner' }] }] })
	const { naam } = await sjabloon(await apiVan(USERS.beheer), { kanaal: 'telefoon' })
	const onderwerp = uniek('Van de huurder ')
	const bijHuurder = await app.opent(`klanten/${huurder.id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', naam, naam)
	await dialoog.veld('Onderwerp').fill(onderwerp)
	await dialoog.veld('Notitie').fill('Vraag')
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ klant: huurder.id, huishouden: klanten[0]?.id })
	await expect((await bijHuurder.tab('Contactmomenten')).rij(onderwerp)).toBeVisible()
	const bijGezin = await app.opent(`klanten/${klanten[0]?.id}`)
	await expect((await bijGezin.tab('Contactmomenten')).rij(onderwerp)).toBeVisible()
})

test('EMP-18 EMP-19 what a supplier asks is recorded at the company itself, opened by its number in the list', async ({ app, api, apiVan }) => {
	const { klanten } = await api.registreer({ klanten: [{ soort: 'bedrijf', bedrijfsnaam: uniek('Loodgieter ') }] })
	const { naam, nummer } = klanten[0] as Stored & { naam: string, nummer: string }
	const sjabloonNaam = (await sjabloon(await apiVan(USERS.beheer), { kanaal: 'e-mail', onderwerp: 'Factuur' })).naam
	const lijst = await app.lijst('klanten')
	await lijst.filterOp('Soort', 'Huishouden / Bedrijf')
	await expect(app.page).toHaveURL(/soort=huishouden(,|%2C)bedrijf/)
	await lijst.zoek(nummer)
	await lijst.rij(naam).getByRole('link', { name: nummer, exact: true }).click()
	await expect(app.detail().kop).toHaveText(naam)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', sjabloonNaam, sjabloonNaam)
	await dialoog.veld('Notitie').fill('Factuur is dubbel betaald')
	const { onderwerp } = await dialoog.bewaarContactmoment()
	await expect((await app.detail().tab('Contactmomenten')).rij(onderwerp)).toBeVisible()
})

test('the dialog has no serious finding of axe and fits in 400 px', async ({ app, api, apiVan }) => {
	const { naam } = await sjabloon(await apiVan(USERS.beheer), { soort: 'klacht', onderwerp: 'Klacht', taakAanmaken: true, team: 'klachten', gevraagdeHandeling: 'Bel' })
	await app.opent(`klanten/${(await api.klant()).id}`)
	const dialoog = await InteractieDialoog.bijKlant(app.page)
	await dialoog.kies('Sjabloon', naam, naam)
	await dialoog.meer()
	await dialoog.opslaan()
	await expect(dialoog.samenvatting).toBeFocused()
	expect(await serious(app.page)).toEqual([])
	await app.page.setViewportSize({ width: 400, height: 800 })
	await expect.poll(() => outOfReach(app.page)).toEqual([])
})
