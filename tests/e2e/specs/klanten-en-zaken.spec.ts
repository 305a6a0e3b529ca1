/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { vrijeBsn, vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek, USERS } from '../fixtures/test.ts'

test('a person is recorded with phone and address, and found by them in the list', async ({ app, api }) => {
	const achternaam = uniek('Lijst')
	const telefoon = await vrijeTelefoon(api)
	const lijst = await app.ga('Klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.veld('Initialen').fill('ab')
	await dialoog.veld('Tussenvoegsel').fill('van den')
	await dialoog.veld('Achternaam').fill(achternaam)
	await expect(dialoog.dialoog.getByRole('status').filter({ hasText: `A.B. van den ${achternaam}` })).toBeVisible()
	await dialoog.veld('Telefoonnummer').fill(`0${telefoon.slice(3)}`)
	await dialoog.veld('Postcode en huisnummer aan elkaar').fill('1234ab 56c')
	await dialoog.veld('Straat').fill('Dorpsstraat')
	await expect(dialoog.dialoog.getByRole('textbox', { name: 'Postcode', exact: true })).toHaveValue('1234 AB')
	await dialoog.veld('Plaats').fill('Lutjebroek')
	const { klanten } = await dialoog.bewaar()
	expect(klanten?.[0]).toMatchObject({ initialen: 'A.B.', digitaleAdressen: [{ adres: telefoon }], bezoekadres: { postcode: '1234 AB', huisnummer: 56 } })

	await lijst.zoek(`0${telefoon.slice(3, 5)}-${telefoon.slice(5)}`)
	await expect(lijst.rijen()).toHaveText([new RegExp(`A\\.B\\. van den ${achternaam}.*Persoon.*Lutjebroek`)])
})

test('an e-mail address, BSN or phone number that cannot be right is refused at its field', async ({ app }) => {
	await app.open('klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.veld('Achternaam').fill(uniek('Fout'))
	await dialoog.veld('E-mailadres').fill('abc@bar')
	await dialoog.veld('Telefoonnummer').fill('0800-1234')
	await dialoog.knop('Identificatie en toestemming').click()
	await dialoog.veld('BSN').fill('123456789')
	await dialoog.opslaan()
	await expect(dialoog.veld('E-mailadres')).toHaveAccessibleDescription(/geen geldig e-mailadres/)
	await expect(dialoog.veld('Telefoonnummer')).toHaveAccessibleDescription(/servicenummer/)
	await expect(dialoog.veld('BSN')).toHaveAccessibleDescription(/geen geldig BSN/)
	await expect(dialoog.samenvatting.getByRole('link')).toHaveCount(3)
})

test('a household is recorded with a known and a new member, linked both ways', async ({ app, api }) => {
	const bekend = await api.klant()
	const achternaam = uniek('Gezin')
	await app.open('klanten')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe klant' }).click()
	const dialoog = app.dialoog('Nieuwe klant')
	await dialoog.dialoog.getByText('Huishouden', { exact: true }).click()
	await dialoog.veld('Achternaam').fill(achternaam)
	await dialoog.knop('Persoon toevoegen').click()
	await dialoog.kies('Persoon', bekend.naam, bekend.naam)
	const { klanten } = await dialoog.bewaar()
	const huishouden = klanten?.find(({ soort }) => soort === 'huishouden')
	expect(huishouden).toMatchObject({ leden: [{ klant: bekend.id }] })

	const detail = await app.opent(`klanten/${huishouden?.id}`)
	await detail.deel('Leden').getByRole('link', { name: bekend.naam }).click()
	await expect(detail.kop).toHaveText(bekend.naam)
	await expect(app.page.getByRole('main').getByRole('link', { name: achternaam })).toBeVisible()
})

test('a BSN stays masked until asked for, and that is written in the history', async ({ app, api }) => {
	const bsn = await vrijeBsn(api)
	const klant = await api.klant({ bsn })
	const detail = await app.opent(`klanten/${klant.id}`)
	await expect(detail.waarde('BSN')).toContainText(`******${bsn.slice(-3)}`)
	await expect(app.page.getByText(bsn)).toHaveCount(0)
	await detail.actie('Toon BSN').click()
	await expect(detail.waarde('BSN')).toContainText(bsn)
	await detail.tab('Historie')
	await expect(detail.historie).toContainText('BSN bekeken')
})

test('a zaak is recorded from the list and shows at its klant', async ({ app, api }) => {
	const klant = await api.klant()
	const omschrijving = uniek('Omgevingsvergunning ')
	const lijst = await app.ga('Zaken')
	await app.page.getByRole('main').getByRole('button', { name: 'Nieuwe zaak' }).click()
	const dialoog = app.dialoog('Nieuwe zaak')
	await dialoog.veld('Omschrijving').fill(omschrijving)
	await dialoog.kies('Aanvrager', klant.naam, klant.naam)
	const { zaken } = await dialoog.bewaar()
	const identificatie = String(zaken?.[0]?.identificatie)
	await expect(lijst.eersteRij()).toContainText(identificatie)
	await lijst.zoek(identificatie)
	await expect(lijst.rijen()).toHaveText([new RegExp(omschrijving)])
	const bijKlant = await (await app.opent(`klanten/${klant.id}`)).tab('Zaken')
	await expect(bijKlant.rij(omschrijving)).toBeVisible()
})

test('lists of klanten and zaken filter, which stands in the URL', async ({ app, api }) => {
	const zaak = await api.zaak({ status: 'Afgehandeld' })
	const lijst = await app.lijst('zaken')
	await lijst.filterOp('Status', 'Afgehandeld')
	await expect(app.page).toHaveURL(/status=Afgehandeld/)
	await lijst.zoek(zaak.identificatie)
	await expect(lijst.rijen()).toHaveText([new RegExp(zaak.identificatie)])

	const { klanten } = await api.registreer({ klanten: [{ soort: 'bedrijf', bedrijfsnaam: uniek('Bakkerij ') }] })
	await app.ga('Klanten')
	await lijst.filterOp('Soort', 'Bedrijf')
	await expect(app.page).toHaveURL(/soort=bedrijf/)
	await expect(lijst.rij(String(klanten[0]?.naam))).toContainText('Bedrijf')
})

for (const keuze of ['Die van jou', 'Nieuwere versie'] as const) {
	test(`two users change one klant: the second chooses "${keuze}"`, async ({ app, api, apiVan }) => {
		const collega = await apiVan(USERS.collega)
		const { gebruiker } = await collega.instellingen()
		const klant = await api.klant({ voornaam: 'Eerst', interneNotitie: 'Oud' })
		const detail = await app.opent(`klanten/${klant.id}`)
		await detail.actie('Wijzigen').click()
		const dialoog = app.dialoog('Klant wijzigen')
		await dialoog.veld('Voornaam').fill('Van mij')
		await dialoog.veld('Tussenvoegsel').fill('de')
		await collega.wijzig('klanten', klant.id, { voornaam: 'Van haar', interneNotitie: 'Ook nieuw' })

		const refused = app.page.waitForResponse((response) => response.request().method() === 'PATCH' && response.status() === 409)
		await dialoog.opslaan()
		await refused
		const conflict = app.dialoog('Dit is intussen gewijzigd')
		await expect(conflict.dialoog).toContainText(`${gebruiker.naam} heeft een nieuwere versie opgeslagen`)
		const voornaam = conflict.dialoog.getByRole('group', { name: 'Voornaam' })
		await expect(voornaam).toContainText('Van mij')
		await expect(voornaam).toContainText('Van haar')
		await expect(voornaam.getByRole('radio', { name: 'Nieuwere versie' })).toBeChecked()
		await voornaam.getByText(keuze, { exact: true }).click()
		await conflict.knop('Deze keuze opslaan').click()
		await expect(dialoog.dialoog).toBeHidden()

		expect(await api.lees('klanten', klant.id)).toMatchObject({
			voornaam: keuze === 'Die van jou' ? 'Van mij' : 'Van haar',
			tussenvoegsel: 'de',
			interneNotitie: 'Ook nieuw',
		})
	})
}

test('going back from a conflict leaves the form as it was and stores nothing', async ({ app, api, apiVan }) => {
	const zaak = await api.zaak({ toelichting: 'Eerst' })
	const detail = await app.opent(`zaken/${zaak.id}`)
	await detail.actie('Wijzigen').click()
	const dialoog = app.dialoog('Zaak wijzigen')
	await dialoog.veld('Toelichting').fill('Van mij')
	await (await apiVan(USERS.collega)).wijzig('zaken', zaak.id, { toelichting: 'Van haar' })
	await dialoog.opslaan()
	await app.dialoog('Dit is intussen gewijzigd').knop('Terug naar het formulier').click()
	await expect(dialoog.veld('Toelichting')).toHaveValue('Van mij')
	expect(await api.lees('zaken', zaak.id)).toMatchObject({ toelichting: 'Van haar' })
})
