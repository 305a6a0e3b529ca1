/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek, USERS } from '../../fixtures/test.ts'
import { ContactmomentDialoog } from '../../sections/ContactmomentDialoog.ts'
import { WidgetSection } from '../../sections/WidgetSection.ts'

const WIDGET = 'klantcontact-contactmomenten'

test('ZAA-16 the widget counts one more after a save, for the user at once and for a colleague after a refresh', async ({ page, api, apiVan, appVan }) => {
	await api.toonWidget(WIDGET)
	await (await apiVan(USERS.collega)).toonWidget(WIDGET)
	const widget = new WidgetSection(page)
	const collega = new WidgetSection((await appVan(USERS.collega)).page)
	await widget.open()
	await collega.open()
	const [totaal, vandaag] = [await widget.lees('Totaal'), await widget.lees('Vandaag')]
	expect(await collega.lees('Totaal')).toBe(totaal)

	await widget.widget.getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const dialoog = new ContactmomentDialoog(page)
	await dialoog.vul({ kanaal: 'Brief', onderwerp: uniek('Geteld ') })
	await dialoog.bewaarContactmoment()

	await expect.poll(() => widget.lees('Totaal')).toBe(totaal + 1)
	await expect.poll(() => widget.lees('Vandaag')).toBe(vandaag + 1)
	await collega.open()
	expect(await collega.lees('Totaal')).toBe(totaal + 1)
})

test('ZAA-23, ZAA-03 one save shows in the list, at the klant, at the zaak and in the widget', async ({ app, api }) => {
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const onderwerp = uniek('Overal ')

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, zaak: zaak.identificatie, kanaal: 'Telefoon', onderwerp })
	const { id, nummer } = await dialoog.bewaarContactmoment()

	const lijst = await app.ga('Contactmomenten')
	await expect(lijst.rij(onderwerp)).toContainText(klant.naam)
	await expect(lijst.rij(onderwerp)).toContainText(zaak.identificatie)

	await lijst.rij(onderwerp).getByRole('link', { name: klant.naam }).click()
	const bijKlant = await app.detail().tab('Contactmomenten')
	await bijKlant.open(onderwerp)
	await expect(app.page.getByRole('button', { name: `Nummer ${nummer} kopiëren` })).toBeVisible()

	await app.detail().waarde('Zaak').getByRole('link').click()
	const bijZaak = await app.detail().tab('Contactmomenten')
	await bijZaak.open(onderwerp)
	await expect(app.page).toHaveURL(new RegExp(id))

	await api.toonWidget(WIDGET)
	const widget = new WidgetSection(app.page)
	await widget.open()
	await expect(widget.nieuwste.getByRole('link', { name: onderwerp })).toHaveAttribute('href', new RegExp(id))
})

test('ZAA-17 the "+" of the widget opens the dialog, and the widget shows what was saved', async ({ page, api }) => {
	await api.toonWidget(WIDGET)
	const widget = new WidgetSection(page)
	await widget.open()
	await widget.widget.getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const onderwerp = uniek('Vanaf het dashboard ')
	const dialoog = new ContactmomentDialoog(page)
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	await dialoog.bewaarContactmoment()
	await widget.nieuwste.getByRole('link', { name: onderwerp }).click()
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(onderwerp)
})

test('HTML in an onderwerp is shown as text in the widget', async ({ page, api }) => {
	const onderwerp = `${uniek('Widget')}<img src=x onerror=alert(1)>`
	await api.contactmoment({ onderwerp })
	await api.toonWidget(WIDGET)
	const widget = new WidgetSection(page)
	await widget.open()
	await expect(widget.nieuwste.getByText(onderwerp)).toBeVisible()
	await expect(page.locator('img[src=x]')).toHaveCount(0)
})
