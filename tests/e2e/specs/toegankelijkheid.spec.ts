/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api } from '../fixtures/test.ts'

import { serious } from '../fixtures/axe.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'
import { KanalenSection } from '../sections/KanalenSection.ts'
import { WidgetSection } from '../sections/WidgetSection.ts'

/**
 * Stores something of each kind, all hanging together.
 *
 * @param api - The API
 */
async function alles(api: Api) {
	const klant = await api.klant({
		geheimhouding: true,
		interneNotitie: 'Let op',
		digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'email', adres: `${uniek('post')}@example.org`, standaard: true }],
		bezoekadres: { straat: 'Dorpsstraat', huisnummer: 1, postcode: '1234 AB', plaats: 'Lutjebroek' },
	})
	const zaak = await api.zaak({ klant: klant.id, status: 'Ontvangen', toelichting: 'Toelichting' })
	const eerder = await api.contactmoment({ klant: klant.id, zaak: zaak.id })
	const contactmoment = crypto.randomUUID()
	const { contactmomenten, berichten } = await api.registreer({
		contactmomenten: [{ id: contactmoment, kanaal: 'e-mail', onderwerp: uniek('Alles '), inhoud: 'Vraag', antwoord: 'Antwoord', soort: 'klacht', vertrouwelijk: true, klant: klant.id, zaak: zaak.id, voorgaandContactmoment: eerder.id }],
		berichten: [{ onderwerp: 'Bericht', inhoud: 'Tekst', richting: 'inkomend', kanaal: 'e-mail', contactmoment, klant: klant.id, zaak: zaak.id }],
		taken: [{ contactmoment, klant: klant.id, zaak: zaak.id, gevraagdeHandeling: 'Bel terug', team: 'klachten', prioriteit: 'hoog', uiterlijkOp: '2026-01-02' }],
	})
	return { klant, zaak, contactmoment: contactmomenten[0]!, bericht: berichten[0]! }
}

/** Pages by name: their path once something is stored */
const PAGES: Record<string, (stored: Awaited<ReturnType<typeof alles>>) => string[]> = {
	contactmomenten: ({ zaak }) => [`contactmomenten?zaak=${zaak.id}`],
	'berichten, klanten and zaken': () => ['berichten', 'klanten?soort=bedrijf', 'zaken?status=Ontvangen'],
	contactmoment: ({ contactmoment }) => [`contactmomenten/${contactmoment.id}`],
	bericht: ({ bericht }) => [`berichten/${bericht.id}`],
	klant: ({ klant }) => ['overzicht', 'contactmomenten', 'berichten', 'zaken', 'taken', 'historie'].map((tab) => `klanten/${klant.id}/${tab}`),
	zaak: ({ zaak }) => ['overzicht', 'betrokkenen', 'contactmomenten', 'berichten', 'taken', 'historie'].map((tab) => `zaken/${zaak.id}/${tab}`),
}

for (const [name, paths] of Object.entries(PAGES)) {
	test(`axe finds nothing serious on the page of ${name}`, async ({ app, api }) => {
		for (const path of paths(await alles(api))) {
			await app.openHeel(path)
			expect(await serious(app.page), path).toEqual([])
		}
	})
}

test('axe finds nothing serious on an empty list and a page that cannot be read', async ({ app }) => {
	await app.open(`contactmomenten?zaak=${crypto.randomUUID()}`)
	await expect(app.page.getByText('Niets gevonden')).toBeVisible()
	expect(await serious(app.page)).toEqual([])
	await app.open(`klanten/${crypto.randomUUID()}`)
	expect(await serious(app.page)).toEqual([])
})

test('axe finds nothing serious in the dialog for a contactmoment and in its list of klanten', async ({ app, api }) => {
	const klant = await api.klant()
	const dialoog = await app.nieuwContactmoment()
	await expect(dialoog.keuze('Klant')).toBeFocused()
	await dialoog.meer()
	expect(await serious(app.page)).toEqual([])
	await dialoog.keuze('Klant').fill(klant.naam)
	await expect(app.page.getByRole('option').filter({ hasText: klant.naam })).toBeVisible()
	expect(await serious(app.page)).toEqual([])
})

test('axe finds nothing serious in the errors of the dialog and in the question before closing', async ({ app }) => {
	const dialoog = await app.nieuwContactmoment()
	await dialoog.veld('Toelichting').fill('x')
	await dialoog.opslaan()
	await expect(dialoog.samenvatting).toBeFocused()
	expect(await serious(app.page)).toEqual([])
	await dialoog.annuleren()
	await expect(app.dialoog('Sluiten zonder opslaan?').dialoog).toBeVisible()
	expect(await serious(app.page)).toEqual([])
})

for (const [kiezer, stap] of [['Klant', 'Nieuwe klant'], ['Zaak', 'Nieuwe zaak']] as const) {
	test(`axe finds nothing serious in the step "${stap}"`, async ({ app }) => {
		const dialoog = await app.nieuwContactmoment()
		await dialoog.keuze(kiezer).fill('x')
		await app.page.getByRole('option', { name: stap }).click()
		await expect(dialoog.dialoog.getByRole('heading', { name: stap })).toBeFocused()
		const folded = dialoog.dialoog.getByRole('button', { expanded: false })
		while (await folded.count() > 0) {
			await folded.first().click()
		}
		expect(await serious(app.page)).toEqual([])
	})
}

/** Dialogs by title: where they are opened, and by which button */
const DIALOGEN: [string, string, (stored: Awaited<ReturnType<typeof alles>>) => string][] = [
	['Nieuwe klant', 'Nieuwe klant', () => 'klanten'],
	['Nieuwe zaak', 'Nieuwe zaak', () => 'zaken'],
	['Bericht toevoegen', 'Bericht toevoegen', () => 'berichten'],
	['Klant wijzigen', 'Wijzigen', ({ klant }) => `klanten/${klant.id}`],
	['Zaak wijzigen', 'Wijzigen', ({ zaak }) => `zaken/${zaak.id}`],
	['Onderwerp en koppelingen wijzigen', 'Wijzigen', ({ bericht }) => `berichten/${bericht.id}`],
	['Corrigeren', 'Corrigeren', ({ contactmoment }) => `contactmomenten/${contactmoment.id}`],
	['Aanvullen', 'Aanvullen', ({ contactmoment }) => `contactmomenten/${contactmoment.id}`],
]

for (const [titel, actie, path] of DIALOGEN) {
	test(`axe finds nothing serious in the dialog "${titel}"`, async ({ app, api }) => {
		await app.opent(path(await alles(api)))
		await app.detail().actie(actie).click()
		await expect(app.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' })).toBeVisible()
		expect(await serious(app.page)).toEqual([])
	})
}

test('axe finds nothing serious in the question after a conflict', async ({ app, api, apiVan }) => {
	const zaak = await api.zaak({ toelichting: 'Eerst' })
	await app.open(`zaken/${zaak.id}`)
	await app.detail().actie('Wijzigen').click()
	const dialoog = app.dialoog('Zaak wijzigen')
	await dialoog.veld('Toelichting').fill('Van mij')
	await (await apiVan(USERS.collega)).wijzig('zaken', zaak.id, { toelichting: 'Van haar' })
	await dialoog.opslaan()
	await expect(app.dialoog('Dit is intussen gewijzigd').dialoog).toBeVisible()
	expect(await serious(app.page)).toEqual([])
})

test('axe finds nothing serious in the widget', async ({ page, api }) => {
	await api.toonWidget('klantcontact-contactmomenten')
	await new WidgetSection(page).open()
	expect(await serious(page)).toEqual([])
})

test.describe('the administrator', () => {
	test.use({ uid: USERS.beheer })

	test('axe finds nothing serious on the settings', async ({ page }) => {
		await new KanalenSection(page).open()
		expect(await serious(page)).toEqual([])
	})
})
