/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api } from '../../fixtures/test.ts'

import { expect, test, uniek, USERS } from '../../fixtures/test.ts'

const SAMEN = 'Postcode en huisnummer aan elkaar'

/**
 * Turns the address service on or off.
 *
 * @param beheer - The API as beheer
 * @param adresdienst - Whether, and where; nobody answers at this address
 * @param adresdienst.aan - Whether
 * @param adresdienst.url - Where
 */
async function zet(beheer: Api, adresdienst: { aan: boolean, url: string }): Promise<void> {
	await beheer.patch('instellingen', { opdracht: crypto.randomUUID(), adresdienst })
}

test.afterEach(async ({ apiVan }) => zet(await apiVan(USERS.beheer), { aan: false, url: '' }))

test('EMP-12 an address service that is off, fails or finds something never stands in the way', async ({ app, apiVan }) => {
	const beheer = await apiVan(USERS.beheer)
	const asked: string[] = []
	app.page.on('request', (request) => request.url().endsWith('/adressen/zoek') && asked.push(request.postData() ?? ''))
	const begin = async () => {
		await app.open('klanten')
		await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
		const dialoog = app.dialoog('Nieuwe klant')
		await dialoog.veld('Achternaam').fill(uniek('Adres'))
		await dialoog.veld(SAMEN).fill('3552RA35a')
		await dialoog.veld('Straat').focus()
		await expect(dialoog.dialoog.getByRole('textbox', { name: 'Postcode', exact: true })).toHaveValue('3552 RA')
		return dialoog
	}

	await zet(beheer, { aan: false, url: '' })
	const uit = await begin()
	await uit.veld('Straat').fill('Zelf getypt')
	expect((await uit.bewaar()).klanten?.[0]?.bezoekadres).toMatchObject({ straat: 'Zelf getypt', postcode: '3552 RA', huisnummer: 35, huisletter: 'a' })
	expect(asked).toEqual([])

	await zet(beheer, { aan: true, url: 'https://127.0.0.1:1/niemand' })
	const faalt = await begin()
	await expect(faalt.dialoog.getByRole('status').filter({ hasText: 'Het adres kon niet worden opgezocht' })).toBeVisible()
	await faalt.veld('Straat').fill('Toch getypt')
	expect((await faalt.bewaar()).klanten?.[0]?.bezoekadres).toMatchObject({ straat: 'Toch getypt', huisnummer: 35 })
	expect(asked).toHaveLength(1)

	await app.page.route('**/adressen/zoek', (route) => route.fulfill({ json: { ocs: { meta: {}, data: { results: [{ straat: 'Kanaalstraat', huisnummer: 35, huisletter: 'a', postcode: '3552 RA', plaats: 'Utrecht' }] } } } }))
	const vindt = await begin()
	await expect(vindt.veld('Straat')).toHaveValue('Kanaalstraat')
	expect((await vindt.bewaar()).klanten?.[0]?.bezoekadres).toMatchObject({ straat: 'Kanaalstraat', plaats: 'Utrecht' })
})
