/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { serious } from '../fixtures/axe.ts'
import { outOfReach } from '../fixtures/bereik.ts'
import { expect, test, USERS } from '../fixtures/test.ts'

test.describe('a team leader', () => {
	test.use({ uid: USERS.leider })

	test('EMP-38 sees what waits per team and by age, contactmomenten per kanaal and day, and the share answered at once', async ({ app, apiVan }) => {
		const kcc = await apiVan(USERS.kcc)
		const klant = await kcc.klant()
		const contactmoment = crypto.randomUUID()
		await kcc.registreer({
			contactmomenten: [{ id: contactmoment, kanaal: 'balie', onderwerp: 'Voor het overzicht', klant: klant.id }],
			taken: [{ contactmoment, klant: klant.id, gevraagdeHandeling: 'Zoek uit', team: 'wonen' }],
		})
		await app.navigation.getByRole('link', { name: 'Overzicht' }).click()
		const deel = (naam: string) => app.page.getByRole('main').getByRole('region', { name: naam })
		const team = deel('Taken per team, nu').getByRole('row').filter({ hasText: 'Wonen' })
		await expect(team.getByRole('cell').first()).toHaveText(/^[1-9]\d*$/)
		await expect(deel('Taken per team, nu').getByRole('row').filter({ hasText: 'Klachten' })).toHaveCount(0)
		await expect(deel('Leeftijd van taken').getByRole('row').filter({ hasText: 'Wonen' })).toBeVisible()
		await expect(deel('Contactmomenten per kanaal').getByRole('row').filter({ hasText: 'Balie' }).getByRole('cell')).toHaveText(/^[1-9]\d*$/)
		await expect(app.page.getByRole('definition').filter({ hasText: 'die klanten begonnen' })).toContainText('%')
		await expect(app.page.locator('canvas')).toHaveCount(4)
	})

	test('the period stands in the URL, and the numbers come as CSV', async ({ app }) => {
		const dag = (geleden: number) => new Date(Date.now() - geleden * 86_400_000).toISOString().slice(0, 10)
		await app.open(`overzicht?van=${dag(60)}`)
		const van = app.page.getByRole('main').getByLabel('Van', { exact: true })
		await expect(van).toHaveValue(dag(60))
		await van.fill(dag(30))
		await expect(app.page).toHaveURL(new RegExp(`van=${dag(30)}`))
		const downloading = app.page.waitForEvent('download')
		await app.page.getByRole('button', { name: 'Exporteren als CSV' }).click()
		const download = await downloading
		expect(download.suggestedFilename()).toMatch(new RegExp(`^overzicht-${dag(30)}-\\d{4}-\\d\\d-\\d\\d\\.csv$`))
		const stream = await download.createReadStream()
		const chunks = await stream.toArray() as Buffer[]
		expect(Buffer.concat(chunks).toString()).toContain('Taken per team, nu;Wonen;Open;')
	})

	test('axe finds nothing serious on the overview, and at 400 px it fits', async ({ app }) => {
		await app.openHeel('overzicht')
		await expect(app.page.locator('canvas')).toHaveCount(4)
		expect(await serious(app.page)).toEqual([])
		await app.page.setViewportSize({ width: 400, height: 800 })
		await app.openHeel('overzicht')
		await expect.poll(() => outOfReach(app.page)).toEqual([])
	})
})

test('who leads no team has no overview', async ({ app }) => {
	await expect(app.navigation.getByRole('link', { name: 'Klanten' })).toBeVisible()
	await expect(app.navigation.getByRole('link', { name: 'Overzicht' })).toHaveCount(0)
	await app.open('overzicht')
	await expect(app.page.getByRole('main')).toContainText('Je rol staat dit niet toe')
})
