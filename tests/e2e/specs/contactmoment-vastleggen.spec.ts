/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/test.ts'

const KANALEN = { Telefoon: 'telefoon', 'E-mail': 'e-mail', Balie: 'balie', Brief: 'brief' }

/** The address of the main command */
const REGISTRATIES = '**/api/v1/registraties*'

for (const [kanaal, waarde] of Object.entries(KANALEN)) {
	test(`ALG-01, ZAA-01 a contact by ${kanaal} is recorded and found by that filter`, async ({ app, api }) => {
		const onderwerp = uniek(`${kanaal} `)
		const klant = await api.klant()
		const dialoog = await app.nieuwContactmoment()
		await dialoog.vul({ klant: klant.naam, kanaal, onderwerp })
		expect(await dialoog.bewaarContactmoment()).toMatchObject({ kanaal: waarde })

		const other = await api.contactmoment({ kanaal: waarde === 'balie' ? 'brief' : 'balie' })
		const lijst = await app.lijst('contactmomenten')
		await expect(lijst.rij(other.onderwerp)).toBeVisible()
		await lijst.filterOp('Kanaal', kanaal)
		await expect(lijst.rij(onderwerp)).toContainText(kanaal)
		await expect(lijst.rij(other.onderwerp)).toBeHidden()
	})
}

test('ZAA-02 kanaal, klant, zaak and toelichting are all there after a reload', async ({ app, api }) => {
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const onderwerp = uniek('Onderwerp ')

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, zaak: zaak.identificatie, kanaal: 'Balie', onderwerp, toelichting: 'Eerste regel\nTweede regel' })
	const { id } = await dialoog.bewaarContactmoment()

	const detail = await app.opent(`contactmomenten/${id}`)
	await app.page.reload()
	await expect(detail.kop).toHaveText(onderwerp)
	await expect(detail.waarde('Kanaal')).toHaveText('Balie')
	await expect(detail.waarde('Klant')).toHaveText(klant.naam)
	await expect(detail.waarde('Zaak')).toContainText(zaak.identificatie)
	await expect(app.page.getByRole('main').getByText('Eerste regel Tweede regel')).toHaveCSS('white-space', /pre/)
	expect(await api.lees('contactmomenten', id)).toMatchObject({ kanaal: 'balie', klant: klant.id, zaak: zaak.id, inhoud: 'Eerste regel\nTweede regel' })
})

test('ZAA-14 a letter without zaak and without klant can be saved', async ({ app, api }) => {
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp: uniek('Zonder zaak ') })
	const { id } = await dialoog.bewaarContactmoment()
	const stored = await api.lees('contactmomenten', id)
	expect(stored).not.toHaveProperty('zaak')
	expect(stored).not.toHaveProperty('klant')
})

test('CALL-04 a conversation needs a klant: the field says so, what was typed stays, and with her it is saved', async ({ app, api }) => {
	const klant = await api.klant()
	const onderwerp = uniek('Van wie ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Telefoon', onderwerp })
	await dialoog.opslaan()
	await expect(dialoog.keuze('Klant')).toHaveAccessibleDescription(/Kies de klant\. Alleen een brief of e-mail wordt zonder klant geregistreerd\./)
	await expect(dialoog.veld('Onderwerp')).toHaveValue(onderwerp)
	await dialoog.vul({ klant: klant.naam })
	expect(await dialoog.bewaarContactmoment()).toMatchObject({ kanaal: 'telefoon', klant: klant.id, onderwerp })
})

test('ZAA-15 what was saved stands at the top of the list at once', async ({ app, api }) => {
	await api.contactmoment()
	const lijst = await app.lijst('contactmomenten')
	await expect(lijst.eersteRij()).toBeVisible()
	const onderwerp = uniek('Bovenaan ')
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp })
	await dialoog.bewaarContactmoment()
	await expect(lijst.eersteRij()).toContainText(onderwerp)
})

test('ALG-06 a save that fails keeps the form and says why; saving again stores it once', async ({ app, api }) => {
	const message = 'De opslag is nu niet bereikbaar; er is niets opgeslagen.'
	const klant = await api.klant()
	const onderwerp = uniek('Storing ')
	await app.page.route(REGISTRATIES, (route) => route.fulfill({
		status: 503,
		json: { ocs: { meta: { status: 'failure', statuscode: 503 }, data: { code: 'niet_beschikbaar', message, fields: {} } } },
	}), { times: 1 })

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, kanaal: 'Telefoon', onderwerp, toelichting: 'Blijft staan' })
	await dialoog.opslaan()
	const fout = dialoog.samenvatting
	await expect(fout).toContainText(message)
	await expect(fout).toContainText('Wat je hebt ingevuld, staat er nog.')
	await expect(fout).toBeFocused()
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)
	await expect(dialoog.veld('Onderwerp')).toHaveValue(onderwerp)
	await expect(dialoog.veld('Toelichting')).toHaveValue('Blijft staan')
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(0)

	await dialoog.bewaarContactmoment()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(1)
})

test('ALG-06 an answer that is lost on its way: saving again does not store it twice', async ({ app, api }) => {
	const klant = await api.klant()
	await app.page.route(REGISTRATIES, async (route) => {
		await route.fetch()
		await route.abort('connectionreset')
	}, { times: 1 })

	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ klant: klant.naam, kanaal: 'Telefoon', onderwerp: uniek('Verbinding ') })
	await dialoog.opslaan()
	await expect(dialoog.samenvatting).toContainText('Er is geen verbinding met de server.')
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(1)

	await dialoog.bewaarContactmoment()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(1)
})

test('ALG-06 what the server refuses shows at its field', async ({ app }) => {
	await app.page.route(REGISTRATIES, (route) => route.fulfill({
		status: 400,
		json: { ocs: { meta: { status: 'failure', statuscode: 400 }, data: { code: 'ongeldig', message: 'Niet goed', fields: { 'contactmomenten.0.kanaal': 'Dit kanaal is ingetrokken.' } } } },
	}), { times: 1 })
	const dialoog = await app.nieuwContactmoment()
	await dialoog.vul({ kanaal: 'Brief', onderwerp: uniek('Geweigerd ') })
	await dialoog.opslaan()
	await expect(dialoog.keuze('Kanaal')).toHaveAccessibleDescription(/Dit kanaal is ingetrokken\./)
	await expect(dialoog.samenvatting.getByRole('link')).toHaveText('Kanaal: Dit kanaal is ingetrokken.')
})
