/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { outOfReach } from '../fixtures/bereik.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'
import { KanalenSection } from '../sections/KanalenSection.ts'
import { WidgetSection } from '../sections/WidgetSection.ts'

test.use({ viewport: { width: 400, height: 800 } })

test('1.4.10 at 400 px every page shows all without scrolling sideways', async ({ app, api }) => {
	const klant = await api.klant({ achternaam: uniek('Achternaam').padEnd(200, 'zonderspaties'), bezoekadres: { straat: 'Dorpsstraat', huisnummer: 1, postcode: '1234 AB', plaats: 'Lutjebroek' } })
	const zaak = await api.zaak({ klant: klant.id, omschrijving: `Een zaak met ${'een lange omschrijving '.repeat(5)}` })
	const contactmoment = await api.contactmoment({ klant: klant.id, zaak: zaak.id, onderwerp: `Onderwerp${'zonderspaties'.repeat(12)}`, inhoud: 'x'.repeat(300) })
	const { taken: [taak] } = await api.registreer({ taken: [{ contactmoment: contactmoment.id, gevraagdeHandeling: `Terugbellen${'zonderspaties'.repeat(12)}`, team: 'klachten' }] })
	const bericht = await api.bericht({ klant: klant.id, zaak: zaak.id, contactmoment: contactmoment.id, afzender: `${'afzender'.repeat(20)}@example.org`, inhoud: `https://example.org/${'a'.repeat(200)}` })
	const tabs = (path: string, names: string[]) => names.map((name) => `${path}/${name}`)
	const pages = [
		`contactmomenten?zaak=${zaak.id}`,
		'berichten',
		'klanten',
		'zaken',
		`contactmomenten/${contactmoment.id}`,
		`berichten/${bericht.id}`,
		`taken/${taak!.id}`,
		...tabs(`klanten/${klant.id}`, ['overzicht', 'contactmomenten', 'berichten', 'zaken', 'taken', 'historie']),
		...tabs(`zaken/${zaak.id}`, ['overzicht', 'betrokkenen', 'contactmomenten', 'berichten', 'taken', 'historie']),
	]
	for (const path of pages) {
		await app.openHeel(path)
		expect(await outOfReach(app.page), path).toEqual([])
	}
})

test('1.4.10 at 400 px every dialog shows all without scrolling sideways', async ({ app, api }) => {
	const klant = await api.klant()
	await app.page.getByRole('main').getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const dialoog = app.contactmomentDialoog()
	await dialoog.meer()
	await expect.poll(() => outOfReach(app.page)).toEqual([])

	for (const [kiezer, stap] of [['Klant', 'Nieuwe klant'], ['Zaak', 'Nieuwe zaak']] as const) {
		await dialoog.keuze(kiezer).fill(uniek('Iets'))
		await app.page.getByRole('option', { name: stap }).click()
		await expect(dialoog.dialoog.getByRole('heading', { name: stap })).toBeFocused()
		expect(await outOfReach(app.page), stap).toEqual([])
		await dialoog.knop('Terug').click()
	}
	await dialoog.knop('Bericht toevoegen').click()
	expect(await outOfReach(app.page), 'Bericht toevoegen').toEqual([])

	const detail = await app.opent(`klanten/${klant.id}`)
	await detail.actie('Wijzigen').click()
	await expect(app.dialoog('Klant wijzigen').veld('Achternaam')).toBeVisible()
	expect(await outOfReach(app.page), 'Klant wijzigen').toEqual([])
})

test('1.4.10 at 400 px the widget shows all', async ({ page, api }) => {
	await api.toonWidget('klantcontact-contactmomenten')
	await new WidgetSection(page).open()
	await expect.poll(() => outOfReach(page)).toEqual([])
})

test.describe('the administrator', () => {
	test.use({ uid: USERS.beheer })

	test('1.4.10 at 400 px the settings show all', async ({ page }) => {
		await new KanalenSection(page).open()
		await expect.poll(() => outOfReach(page)).toEqual([])
	})
})

test('at 400 px a contactmoment is recorded from the list, its filters behind a button', async ({ app }) => {
	const onderwerp = uniek('Op de telefoon ')
	await app.page.getByRole('main').getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const dialoog = app.contactmomentDialoog()
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	await dialoog.bewaarContactmoment()
	const lijst = await app.lijst('contactmomenten')
	await app.page.getByRole('button', { name: 'Filters' }).click()
	await lijst.filterOp('Kanaal', 'Brief')
	await expect(lijst.rij(onderwerp)).toBeVisible()
})
