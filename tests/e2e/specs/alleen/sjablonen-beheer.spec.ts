/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { serious } from '../../fixtures/axe.ts'
import { outOfReach } from '../../fixtures/bereik.ts'
import { expect, test, uniek, USERS } from '../../fixtures/test.ts'
import { InteractieDialoog } from '../../sections/InteractieDialoog.ts'
import { SjablonenSection } from '../../sections/SjablonenSection.ts'

test.describe('beheer', () => {
	test.use({ uid: USERS.beheer })

	test('EMP-20 makes a template, which can be chosen at once, changes it, moves it and turns it off', async ({ app, appVan, apiVan }) => {
		const naam = uniek('Overlast ')
		const sjablonen = new SjablonenSection(app.page)
		await app.navigation.getByRole('link', { name: 'Sjablonen' }).click()
		await app.page.getByRole('button', { name: 'Nieuw sjabloon' }).click()
		const dialoog = app.dialoog('Nieuw sjabloon')
		await expect(dialoog.veld('Naam')).toBeFocused()
		await dialoog.veld('Naam').fill(naam)
		await dialoog.dialoog.getByText('Klacht', { exact: true }).click()
		await dialoog.veld('Onderwerp').fill('Overlast van buren')
		await dialoog.opslaan()
		await expect(dialoog.samenvatting).toContainText('Bij een klacht hoort een taak')
		await dialoog.dialoog.getByText('Taak aanmaken', { exact: true }).click()
		await dialoog.kies('Team', 'Klachten', 'Klachten')
		await dialoog.veld('Gevraagde handeling').fill('Bel de klant')
		await dialoog.veld('Termijn in dagen').fill('3')
		await dialoog.bewaar()
		await expect(sjablonen.rij(naam)).toContainText('Taak voor Klachten')
		expect((await sjablonen.namen()).at(-1)).toBe(naam)

		const jan = await appVan(USERS.kcc)
		await jan.opent(`klanten/${(await (await apiVan(USERS.kcc)).klant()).id}`)
		const interactie = await InteractieDialoog.bijKlant(jan.page)
		await interactie.kies('Sjabloon', naam, naam)
		await expect(interactie.veld('Onderwerp')).toHaveValue('Overlast van buren')

		await sjablonen.rij(naam).getByRole('button', { name: `${naam} wijzigen` }).click()
		const wijzig = app.dialoog('Sjabloon wijzigen')
		await wijzig.veld('Onderwerp').fill('Geluidsoverlast')
		await wijzig.bewaar()
		await expect(sjablonen.rij(naam)).toContainText('Geluidsoverlast')

		const before = await sjablonen.namen()
		await sjablonen.bewaard(() => sjablonen.rij(naam).getByRole('button', { name: `${naam} omhoog` }).click())
		await expect.poll(() => sjablonen.namen()).toEqual(before.toSpliced(-1, 1).toSpliced(-1, 0, naam))
		await expect(sjablonen.rij(naam).getByRole('button', { name: `${naam} omhoog` })).toBeFocused()
		await sjablonen.bewaard(() => app.page.keyboard.press('Alt+ArrowDown'))
		await expect.poll(() => sjablonen.namen()).toEqual(before)
		// to one that is in sight too: a page that scrolls under the pressed mouse would take another
		await sjablonen.bewaard(() => sjablonen.rij(naam).dragTo(sjablonen.lijst.getByRole('listitem').nth(-2)))
		const moved = before.toSpliced(-1, 1).toSpliced(-1, 0, naam)
		await expect.poll(() => sjablonen.namen()).toEqual(moved)
		await sjablonen.open()
		await sjablonen.rij(naam).waitFor()
		expect(await sjablonen.namen()).toEqual(moved)

		await sjablonen.bewaard(() => sjablonen.rij(naam).getByText('Actief').click())
		await jan.page.reload()
		await jan.detail().kop.waitFor()
		const opnieuw = await InteractieDialoog.bijKlant(jan.page)
		await opnieuw.keuze('Sjabloon').click()
		await expect(jan.page.getByRole('option').first()).toBeVisible()
		await expect(jan.page.getByRole('option').filter({ hasText: naam })).toHaveCount(0)
	})

	test('axe finds nothing serious on the page and in the dialog of a template, and at 400 px they fit', async ({ app }) => {
		const sjablonen = new SjablonenSection(app.page)
		await sjablonen.open()
		await sjablonen.lijst.waitFor()
		expect(await serious(app.page)).toEqual([])
		await app.page.setViewportSize({ width: 400, height: 800 })
		await sjablonen.open()
		await sjablonen.lijst.waitFor()
		await expect.poll(() => outOfReach(app.page)).toEqual([])
		await app.page.getByRole('button', { name: 'Nieuw sjabloon' }).click()
		const dialoog = app.dialoog('Nieuw sjabloon')
		await dialoog.dialoog.getByText('Taak aanmaken', { exact: true }).click()
		await expect(dialoog.keuze('Team')).toBeVisible()
		await expect.poll(() => outOfReach(app.page)).toEqual([])
		expect(await serious(app.page)).toEqual([])
	})
})

test('who is not beheer has no templates to manage', async ({ app }) => {
	await expect(app.navigation.getByRole('link', { name: 'Klanten' })).toBeVisible()
	await expect(app.navigation.getByRole('link', { name: 'Sjablonen' })).toHaveCount(0)
	await app.open('sjablonen')
	await expect(app.page.getByRole('main')).toContainText('Alleen beheerders van Klantcontact beheren sjablonen')
})
