/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/test.ts'

test('ZAA-05 the zaak chooser lists the klant\'s own zaken first and searches number and omschrijving', async ({ app, api }) => {
	const klant = await api.klant()
	const woord = uniek('dakkapel')
	const eigen = await api.zaak({ klant: klant.id, omschrijving: `Vergunning ${woord}` })
	const ander = await api.zaak({ omschrijving: `Bezwaar ${woord}` })

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam })
	await dialoog.keuze('Zaak').click()
	const options = app.page.getByRole('option')
	await expect(options.first()).toContainText(eigen.identificatie)

	await dialoog.keuze('Zaak').fill(woord)
	await expect(options.nth(0)).toContainText(eigen.identificatie)
	await expect(options.nth(1)).toContainText(ander.identificatie)

	await dialoog.keuze('Zaak').fill(ander.identificatie)
	await expect(options.filter({ hasText: ander.identificatie })).toBeVisible()
	await options.filter({ hasText: ander.identificatie }).click()
	await expect(dialoog.keuze('Zaak')).toHaveValue(`${ander.identificatie} Bezwaar ${woord}`)
})

test('ZAA-06 "Nieuwe zaak" in the dialog is created and linked in the same save', async ({ app, api }) => {
	const klant = await api.klant()
	const omschrijving = uniek('Losse stoeptegel ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, kanaal: 'Telefoon', onderwerp: uniek('Melding ') })
	await dialoog.keuze('Zaak').fill(omschrijving)
	await app.page.getByRole('option', { name: 'Nieuwe zaak' }).click()
	await expect(dialoog.veld('Omschrijving')).toHaveValue(omschrijving)
	await dialoog.veld('Toelichting').fill('Bij nummer 12')
	await dialoog.knop('Deze zaak gebruiken').click()
	await expect(dialoog.keuze('Zaak')).toHaveValue(omschrijving)
	expect(await api.aantal('zaken', { klant: klant.id })).toBe(0)

	const stored = await dialoog.bewaar()
	const [zaak] = stored.zaken ?? []
	expect(zaak).toMatchObject({ omschrijving, klant: klant.id, toelichting: 'Bij nummer 12' })
	expect(stored.contactmomenten?.[0]).toMatchObject({ zaak: zaak?.id })

	await app.opent(`zaken/${zaak?.id}/contactmomenten`)
	await expect(app.page.getByRole('main').getByRole('table').getByRole('row')).toHaveCount(2)
})

test('a new zaak without omschrijving is refused in the step itself', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	await dialoog.keuze('Zaak').fill('x')
	await app.page.getByRole('option', { name: 'Nieuwe zaak' }).click()
	await dialoog.veld('Omschrijving').fill('')
	await dialoog.knop('Deze zaak gebruiken').click()
	await expect(dialoog.veld('Omschrijving')).toHaveAttribute('aria-invalid', 'true')
	await expect(dialoog.samenvatting).toBeFocused()
})
