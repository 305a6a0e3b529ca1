/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator } from '@playwright/test'
import type { WerkplekSection } from '../sections/WerkplekSection.ts'

import { expect, test } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

/** How long the calls of these tests take */
const DUUR = 12 * 60_000

/**
 * A call that began a while ago, with a known klant, a question and "Meer" open.
 *
 * @param werkplek - Where it is held
 * @param klant - Name of the klant
 * @return when it began, as it is stored
 */
async function lopendGesprek(werkplek: WerkplekSection, klant: string): Promise<string> {
	const begin = new Date(Math.floor(Date.now() / 1000) * 1000 - DUUR)
	const { page } = werkplek
	await page.clock.setSystemTime(begin)
	await werkplek.nieuw()
	await werkplek.koppel(klant)
	await werkplek.vraag('Afvalinzameling rond kerst')
	await page.clock.setSystemTime(new Date(begin.getTime() + DUUR))
	await werkplek.knop('Meer').click()
	return `${begin.toISOString().slice(0, 19)}Z`
}

/**
 * One of some radio buttons that belong together.
 *
 * @param werkplek - Where the conversation is held
 * @param groep - What is asked
 * @param naam - The answer
 */
function keuze(werkplek: WerkplekSection, groep: string, naam: string): Locator {
	return werkplek.page.getByRole('main').getByRole('group', { name: groep, exact: true }).getByRole('radio', { name: naam, exact: true })
}

test('CALL-10 PROD-07 PROD-08 PROD-09 PROD-10 language, confidential, start of the call and the rest are prefilled, and stored as they are', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	const begin = await lopendGesprek(werkplek, klant.naam)
	const main = page.getByRole('main')
	await expect(main.locator('.v-select').filter({ has: page.getByRole('combobox', { name: 'Taal', exact: true }) })).toContainText('Nederlands')
	await expect(main.getByRole('checkbox', { name: 'Vertrouwelijk', exact: true })).not.toBeChecked()
	await expect(keuze(werkplek, 'Contact gelukt', 'Ja')).toBeChecked()
	await expect(keuze(werkplek, 'Initiatief van', 'Klant')).toBeChecked()
	const shown = await main.getByLabel('Plaatsgevonden op').evaluate((field: HTMLInputElement) => new Date(field.value).toISOString())
	expect(shown.slice(0, 16)).toBe(begin.slice(0, 16))

	const { contactmomenten } = await new GesprekSection(page).rondAf()
	const moment = await api.lees('contactmomenten', contactmomenten![0]!.id)
	expect(moment).toMatchObject({ taal: 'nld', vertrouwelijk: false, contactGelukt: true, initiatiefnemer: 'klant', plaatsgevondenOp: begin })
	expect(Date.parse(String(moment.geregistreerdOp)) - Date.parse(begin)).toBeGreaterThanOrEqual(DUUR)
})

test('CALL-10 PROD-07 PROD-08 PROD-09 PROD-10 each of them can be changed, and what was chosen is stored', async ({ werkplek, page, api }) => {
	const gesprek = new GesprekSection(page)
	const klant = await api.klant()
	await lopendGesprek(werkplek, klant.naam)
	const main = page.getByRole('main')
	await gesprek.kiesUit('Taal', 'Engels')
	await main.getByText('Vertrouwelijk', { exact: true }).click()
	await main.getByLabel('Plaatsgevonden op').fill('2023-11-02T09:41')
	await keuze(werkplek, 'Contact gelukt', 'Nee').check({ force: true })
	await main.getByText('Verdere actie ondernomen', { exact: true }).click()
	await keuze(werkplek, 'Initiatief van', 'Gemeente').check({ force: true })

	const { contactmomenten } = await gesprek.rondAf()
	expect(await api.lees('contactmomenten', contactmomenten![0]!.id)).toMatchObject({
		taal: 'eng',
		vertrouwelijk: true,
		plaatsgevondenOp: '2023-11-02T08:41:00Z',
		contactGelukt: false,
		verdereActieOndernomen: true,
		initiatiefnemer: 'gemeente',
		betrokkenen: [{ rol: 'klant', initiator: false, klant: klant.id }],
	})
})

test('PROD-07 "Contact gelukt: Ja" with further action is refused at its field, which "Meer" then shows', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	await lopendGesprek(werkplek, klant.naam)
	await page.getByRole('main').getByText('Verdere actie ondernomen', { exact: true }).click()
	await werkplek.knop('Minder').click()
	await werkplek.knop('Afronden').click()
	await expect(new GesprekSection(page).samenvatting.getByRole('link', { name: /Verdere actie ondernomen/ })).toBeVisible()
	await expect(page.getByRole('checkbox', { name: 'Verdere actie ondernomen' })).toBeVisible()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(0)
})
