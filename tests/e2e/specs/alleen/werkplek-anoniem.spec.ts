/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../../fixtures/werkplek.ts'
import { GesprekSection } from '../../sections/GesprekSection.ts'

test('CALL-15 with the switch on, an anonymous contact is registered without a person', async ({ werkplek, page, api, apiVan }) => {
	const beheer = await apiVan(USERS.beheer)
	const zet = (anoniemRegistreren: boolean) => beheer.patch('instellingen', { opdracht: crypto.randomUUID(), anoniemRegistreren })
	const gesprek = new GesprekSection(page)
	const onderwerp = uniek('Anoniem ')
	await zet(true)
	try {
		await page.reload()
		await werkplek.nieuw()
		await gesprek.veld('Naam van de beller').fill('Karel van Deurne')
		await gesprek.veld('Nummer van de beller').fill('06 12345678')
		await werkplek.vraag(onderwerp)
		await expect(gesprek.vastgelegd).toContainText('contactmoment zonder persoon')
		const { contactmomenten } = await gesprek.rondAf()
		const moment = await api.lees('contactmomenten', contactmomenten![0]!.id)
		expect(moment).toMatchObject({ onderwerp, kanaal: 'telefoon' })
		expect(JSON.stringify(moment)).not.toMatch(/Deurne|12345678/)
		expect(moment).not.toHaveProperty('klant')
	} finally {
		await zet(false)
	}
	await page.reload()
	await werkplek.nieuw()
	await werkplek.vraag(onderwerp)
	await gesprek.rondAf()
	await expect(werkplek.resultaat).toContainText('Niet geregistreerd')
})
