/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/test.ts'
import { ContactmomentDialoog } from '../sections/ContactmomentDialoog.ts'
import { LijstSection } from '../sections/LijstSection.ts'
import { WidgetSection } from '../sections/WidgetSection.ts'

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

	await api.toonWidget('klantcontact-contactmomenten')
	const widget = new WidgetSection(app.page)
	await widget.open()
	await expect(widget.nieuwste.getByRole('link', { name: onderwerp })).toHaveAttribute('href', new RegExp(id))
})

test('ZAA-21 the klant tab shows the contactmomenten of every zaak and of none', async ({ app, api }) => {
	const klant = await api.klant()
	const [een, twee] = [await api.zaak({ klant: klant.id }), await api.zaak()]
	const stored = [
		await api.contactmoment({ klant: klant.id, zaak: een.id }),
		await api.contactmoment({ klant: klant.id, zaak: twee.id }),
		await api.contactmoment({ klant: klant.id }),
	]
	await api.contactmoment()

	const lijst = await (await app.opent(`klanten/${klant.id}`)).tab('Contactmomenten')
	await expect(lijst.rijen()).toHaveCount(3)
	for (const { onderwerp } of stored) {
		await expect(lijst.rij(onderwerp)).toBeVisible()
	}
})

test('ZAA-22 from a contactmoment the history of its klant is two clicks away, and a row opens it whole', async ({ app, api }) => {
	const klant = await api.klant()
	const vorige = await api.contactmoment({ klant: klant.id, inhoud: 'Wat toen is gezegd' })
	const { id } = await api.contactmoment({ klant: klant.id })

	const detail = await app.opent(`contactmomenten/${id}`)
	await detail.waarde('Klant').getByRole('link').click()
	const lijst = await detail.tab('Contactmomenten')
	await lijst.open(vorige.onderwerp)
	await expect(app.page.getByText('Wat toen is gezegd')).toBeVisible()
})

test('the page of a klant and of a zaak opens the dialog with these filled in, and its tab shows the new one', async ({ app, api }) => {
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const detail = await app.opent(`zaken/${zaak.id}/contactmomenten`)
	await detail.actie('Contactmoment toevoegen').click()
	const dialoog = app.contactmomentDialoog()
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)
	await expect(dialoog.keuze('Zaak')).toHaveValue(new RegExp(zaak.identificatie))
	const onderwerp = uniek('Vanaf de zaak ')
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp })
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ klant: klant.id, zaak: zaak.id })
	await expect(new LijstSection(app.page).rij(onderwerp)).toBeVisible()

	await app.opent(`klanten/${klant.id}`)
	await detail.actie('Contactmoment toevoegen').click()
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)
	await expect(dialoog.keuze('Zaak')).toHaveValue('')
})

test('ZAA-17 the "+" of the widget opens the dialog, and the widget shows what was saved', async ({ page, api }) => {
	await api.toonWidget('klantcontact-contactmomenten')
	const widget = new WidgetSection(page)
	await widget.open()
	await widget.widget.getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const onderwerp = uniek('Vanaf het dashboard ')
	const dialoog = new ContactmomentDialoog(page)
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp })
	await dialoog.bewaarContactmoment()
	await widget.nieuwste.getByRole('link', { name: onderwerp }).click()
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(onderwerp)
})
