/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/test.ts'
import { LijstSection } from '../sections/LijstSection.ts'

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
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ klant: klant.id, zaak: zaak.id })
	await expect(new LijstSection(app.page).rij(onderwerp)).toBeVisible()

	await app.opent(`klanten/${klant.id}`)
	await detail.actie('Contactmoment toevoegen').click()
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)
	await expect(dialoog.keuze('Zaak')).toHaveValue('')
})
