/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../../fixtures/test.ts'
import { KanalenSection } from '../../sections/KanalenSection.ts'

test('ALG-02 beheer adds a kanaal, which can be chosen after a reload; withdrawn, the old ones stay readable and filterable', async ({ app, api, appVan }) => {
	const kanaal = uniek('whatsapp')
	const beheer = new KanalenSection((await appVan(USERS.beheer)).page)
	await beheer.open()
	await beheer.voegToe(kanaal)
	await expect(beheer.kanalen.last()).toContainText(kanaal)

	await app.page.reload()
	const onderwerp = uniek('Per app ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: (await api.klant()).naam, kanaal, onderwerp })
	const { id } = await dialoog.bewaarContactmoment()

	await beheer.trekIn(kanaal)
	await app.page.reload()
	await app.nieuwContactmoment()
	await dialoog.keuze('Kanaal').click()
	await expect(app.page.getByRole('option', { name: 'Telefoon' })).toBeVisible()
	await expect(app.page.getByRole('option').filter({ hasText: kanaal })).toHaveCount(0)

	const lijst = await app.lijst('contactmomenten')
	await lijst.filterOp('Kanaal', kanaal)
	await expect(lijst.rijen()).toHaveText([new RegExp(`${kanaal}.*${onderwerp}`)])
	const detail = await app.opent(`contactmomenten/${id}`)
	await expect(detail.waarde('Kanaal')).toHaveText(kanaal)
	await expect(api.contactmoment({ kanaal })).rejects.toThrow('400')
})

test.describe('the administrator', () => {
	test.use({ uid: USERS.beheer })

	test('ZAA-26 the settings name the schema and the property of the kanalen', async ({ page }) => {
		const kanalen = new KanalenSection(page)
		await kanalen.open()
		await expect(kanalen.formulier).toContainText('klantcontact-contactmoment')
		await expect(kanalen.formulier).toContainText('kanaal')
		await expect(kanalen.formulier).toContainText('OpenRegister')
	})

	test('ALG-02 the order of the kanalen is the order in which they are offered', async ({ page, api }) => {
		const kanalen = new KanalenSection(page)
		await kanalen.open()
		const before = await kanalen.kanalen.allInnerTexts()
		await kanalen.verplaats('Brief', 'omhoog')
		const { kanalen: moved } = await api.instellingen()
		const active = moved.filter(({ ingetrokken }) => !ingetrokken).map(({ waarde }) => waarde)
		expect(active.indexOf('brief')).toBeLessThan(active.indexOf('balie'))
		await kanalen.verplaats('Brief', 'omlaag')
		await expect(kanalen.kanalen).toHaveText(before.map((text) => new RegExp(text.split('\n')[0]!)))
	})
})
