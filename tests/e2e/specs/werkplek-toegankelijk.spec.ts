/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api } from '../fixtures/test.ts'
import type { WerkplekSection } from '../sections/WerkplekSection.ts'

import { serious } from '../fixtures/axe.ts'
import { outOfReach } from '../fixtures/bereik.ts'
import { expect, test, uniek } from '../fixtures/werkplek.ts'

/** States of the page by name: how a user comes there */
const STATES: Record<string, (werkplek: WerkplekSection, api: Api) => Promise<void>> = {
	'without a conversation': async ({ page }) => {
		await expect(page.getByText('Er is geen gesprek open')).toBeVisible()
	},
	'with a conversation that just began, and "Meer" open': async (werkplek) => {
		await werkplek.nieuw()
		await werkplek.knop('Meer').click()
	},
	'with several conversations and questions': async (werkplek) => {
		await werkplek.nieuw()
		await werkplek.veld('Onderwerp').fill('Een heel lang onderwerp waarmee het tabblad breder wordt dan het scherm van een telefoon')
		await werkplek.nieuw()
		await werkplek.vraag(uniek('Boom '))
		await werkplek.knop('Nieuwe vraag').click()
	},
	'with everything that is wrong said': async (werkplek, api) => {
		const klant = await api.klant()
		await werkplek.nieuw()
		await werkplek.koppel(klant.naam)
		await werkplek.knop('Afronden').click()
		await expect(werkplek.page.getByRole('group', { name: '3 velden zijn nog niet goed' })).toBeFocused()
	},
	'with a draft that is not saved': async (werkplek) => {
		await werkplek.page.route('**/concepten/*', (route) => route.abort())
		await werkplek.nieuw()
		await werkplek.notitie.fill('Zonder verbinding')
		await expect(werkplek.page.getByText('Niet opgeslagen concept')).toBeVisible()
	},
	'after saving': async (werkplek, api) => {
		const klant = await api.klant()
		await werkplek.nieuw()
		await werkplek.koppel(klant.naam)
		await werkplek.vraag(uniek('Afval '))
		await werkplek.rondAf()
	},
	'after a conversation that is not registered': async (werkplek) => {
		await werkplek.nieuw()
		await werkplek.vraag('Openingstijden')
		await werkplek.rondAf()
		await expect(werkplek.resultaat).toContainText('Niet geregistreerd')
	},
	'with the question of Annuleren': async (werkplek) => {
		await werkplek.nieuw()
		await werkplek.typ(werkplek.notitie, 'Iets')
		await werkplek.knop('Annuleren').click()
		await expect(werkplek.page.getByRole('dialog')).toBeVisible()
	},
	'with the list of shortcuts': async (werkplek) => {
		await werkplek.knop('Sneltoetsen').click()
		await expect(werkplek.page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible()
	},
}

for (const [name, go] of Object.entries(STATES)) {
	test(`axe finds nothing serious on the Werkplek ${name}`, async ({ werkplek, page, api }) => {
		await go(werkplek, api)
		expect(await serious(page)).toEqual([])
	})

	test(`1.4.10 at 400 px all of the Werkplek is within reach ${name}`, async ({ werkplek, page, api }) => {
		await page.setViewportSize({ width: 400, height: 800 })
		await go(werkplek, api)
		await expect.poll(() => outOfReach(page)).toEqual([])
	})
}
