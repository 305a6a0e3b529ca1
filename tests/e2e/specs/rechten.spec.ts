/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, USERS } from '../fixtures/test.ts'
import { LijstSection } from '../sections/LijstSection.ts'
import { WidgetSection } from '../sections/WidgetSection.ts'

test.describe('a user without any right', () => {
	test.use({ uid: USERS.zonderRecht })

	test('sees what to do, and nothing else', async ({ app, apiVan }) => {
		const { id } = await (await apiVan(USERS.kcc)).contactmoment()
		for (const path of ['contactmomenten', 'berichten', 'klanten', 'zaken']) {
			await app.open(path)
			await expect(app.page.getByRole('main')).toContainText('Je zit in geen van de groepen die met Klantcontact werken.')
			await expect(app.page.getByRole('table')).toHaveCount(0)
		}
		await expect(app.navigation.getByRole('button', { name: 'Contactmoment toevoegen' })).toHaveCount(0)
		await app.page.keyboard.press('n')
		await app.open(`contactmomenten/${id}`)
		await expect(app.page.getByRole('main')).toContainText('Je zit in geen van de groepen')
		await expect(app.page.getByRole('dialog')).toHaveCount(0)
	})
})

test.describe('a behandelaar', () => {
	test.use({ uid: USERS.behandelaar })

	test('has no list of all contactmomenten, and sees what a taak of her team hangs on', async ({ app, apiVan }) => {
		const kcc = await apiVan(USERS.kcc)
		const verborgen = await kcc.contactmoment()
		const klant = await kcc.klant()
		const contactmoment = crypto.randomUUID()
		await kcc.registreer({
			contactmomenten: [{ id: contactmoment, kanaal: 'telefoon', onderwerp: 'Voor het team', klant: klant.id }],
			taken: [{ contactmoment, klant: klant.id, gevraagdeHandeling: 'Bel terug', team: 'klachten' }],
		})

		await app.open('contactmomenten')
		const main = app.page.getByRole('main')
		await expect(main).toContainText('Je ziet alleen wat bij de taken van je teams hoort.')
		await expect(new LijstSection(app.page).tabel).toHaveCount(0)
		await expect(main.getByRole('button', { name: 'Exporteren als CSV' })).toHaveCount(0)

		await app.open(`contactmomenten/${verborgen.id}`)
		await expect(main.getByText(verborgen.onderwerp)).toHaveCount(0)
		const detail = await app.opent(`contactmomenten/${contactmoment}`)
		await expect(detail.kop).toHaveText('Voor het team')
		await expect(detail.actie('Corrigeren')).toHaveCount(0)
	})
})

test('a vertrouwelijk contactmoment is a line without content for a colleague', async ({ app, api, appVan }) => {
	const klant = await api.klant()
	const { id, nummer, onderwerp } = await api.contactmoment({ klant: klant.id, vertrouwelijk: true, inhoud: 'Geheim' })
	await expect((await app.opent(`contactmomenten/${id}`)).kop).toHaveText(onderwerp)

	const collega = await appVan(USERS.collega)
	await collega.open(`contactmomenten/${id}`)
	const main = collega.page.getByRole('main')
	await expect(main).toContainText('Dit contactmoment is vertrouwelijk.')
	for (const hidden of [onderwerp, klant.naam, 'Geheim']) {
		await expect(main.getByText(hidden)).toHaveCount(0)
	}
	const lijst = await collega.lijst('contactmomenten')
	await lijst.zoek(nummer)
	await expect(lijst.rij('Vertrouwelijk')).toHaveCount(1)
	await expect(lijst.rij(onderwerp)).toHaveCount(0)
})

test('the settings are for administrators only', async ({ page }) => {
	await page.goto('./index.php/settings/admin/klantcontact')
	await expect(page.getByRole('list', { name: 'Kanalen in gebruik' })).toHaveCount(0)
	await expect(page.locator('body')).not.toContainText('Nieuw kanaal')
})

test.describe('the widget', () => {
	test.use({ uid: USERS.zonderRecht })

	test('does not show for who may not list', async ({ page }) => {
		await page.goto('./index.php/apps/dashboard/')
		await expect(page.getByRole('heading').first()).toBeVisible()
		await expect(new WidgetSection(page).widget).toHaveCount(0)
	})
})
