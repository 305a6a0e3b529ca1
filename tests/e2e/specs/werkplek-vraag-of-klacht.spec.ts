/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/werkplek.ts'
import { AppSection } from '../sections/AppSection.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

test('EMP-02 EMP-03 answered at once: one contactmoment, whose question and answer are read on its page and at the klant', async ({ werkplek, page, api }) => {
	const app = new AppSection(page)
	const klant = await api.klant()
	const [onderwerp, vraag, antwoord] = [uniek('Betalingsregeling '), uniek('Kan ik in termijnen betalen? '), uniek('Ja, in zes termijnen. ')]
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill(onderwerp)
	await werkplek.veld('Vraag').fill(vraag)
	await werkplek.veld('Antwoord').fill(antwoord)
	const stored = await new GesprekSection(page).rondAf()
	expect(stored.contactmomenten).toEqual([expect.objectContaining({ onderwerp, inhoud: vraag, antwoord })])
	expect(stored.taken ?? []).toEqual([])
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(1)

	await app.opent(`contactmomenten/${stored.contactmomenten![0]!.id}`)
	await expect(page.getByRole('main')).toContainText(vraag)
	await expect(page.getByRole('main')).toContainText(antwoord)

	const laatste = (await app.opent(`klanten/${klant.id}`)).deel('Laatste contactmomenten')
	await expect(laatste.getByRole('listitem')).toHaveCount(1)
	await laatste.getByRole('button', { name: onderwerp }).click()
	await expect(laatste).toContainText(vraag)
	await expect(laatste).toContainText(antwoord)
})

test('EMP-01 EMP-05 Klacht is chosen in the Werkplek: it asks a taak for the team of complaints, and is found by its soort', async ({ werkplek, page, api }) => {
	const app = new AppSection(page)
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const vraag = await api.contactmoment({ klant: klant.id, zaak: zaak.id, soort: 'vraag' })
	const onderwerp = uniek('Wachttijd ')
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill(onderwerp)
	await gesprek.kies('Klacht')
	await page.getByRole('main').getByRole('textbox', { name: 'Gevraagde handeling', exact: true }).fill('Bel terug')
	const { contactmomenten, taken } = await gesprek.rondAf()
	expect(contactmomenten).toEqual([expect.objectContaining({ onderwerp, soort: 'klacht' })])
	expect(taken).toEqual([expect.objectContaining({ contactmoment: contactmomenten![0]!.id, team: 'klachten', gevraagdeHandeling: 'Bel terug' })])

	const lijst = await app.lijst('contactmomenten?soort=klacht')
	await expect(lijst.rij(onderwerp)).toBeVisible()
	await expect(lijst.rij(vraag.onderwerp)).toHaveCount(0)
	const vragen = await app.lijst('contactmomenten?soort=vraag')
	await expect(vragen.rij(vraag.onderwerp)).toBeVisible()
	await expect(vragen.rij(onderwerp)).toHaveCount(0)
	await app.opent(`contactmomenten/${contactmomenten![0]!.id}`)
	await expect(page.getByRole('main').getByText('Klacht', { exact: true })).toBeVisible()
})

test('EMP-05 a klacht of somebody unknown is not answered away', async ({ werkplek, page }) => {
	const gesprek = new GesprekSection(page)
	await werkplek.nieuw()
	await werkplek.vraag(uniek('Wachttijd '))
	await gesprek.kies('Klacht')
	await gesprek.kies('Beantwoord')
	await werkplek.knop('Afronden').click()
	await gesprek.samenvatting.getByRole('link', { name: /Bij een klacht hoort een taak/ }).click()
	await expect(page.getByRole('radio', { name: 'Beantwoord', exact: true })).toBeFocused()
})
