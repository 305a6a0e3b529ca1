/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import AxeBuilder from '@axe-core/playwright'
import { expect, test, USERS } from '../fixtures/test.ts'
import { ContactmomentDialoog } from '../sections/ContactmomentDialoog.ts'
import { VoorkeurenSection } from '../sections/VoorkeurenSection.ts'

// whose dialogs no other test opens: a preference changes them
test.use({ uid: USERS.beheer })

test('VOORKEUR-01 her usual kanaal is filled in when she opens the dialog by the link of the contacts menu', async ({ page }) => {
	const voorkeuren = new VoorkeurenSection(page)
	await voorkeuren.open()
	await voorkeuren.kies('Mijn gebruikelijke kanaal', 'Balie')
	expect((await new AxeBuilder({ page }).include('#klantcontact-personal').analyze()).violations.map(({ id }) => id)).toEqual([])

	await page.goto('./index.php/apps/klantcontact/#contactmoment-toevoegen')
	const { dialoog } = new ContactmomentDialoog(page)
	await expect(dialoog).toBeVisible()
	await expect(dialoog.locator('.v-select').filter({ has: page.getByRole('combobox', { name: 'Kanaal' }) })).toContainText('Balie')
	expect(page.url()).not.toContain('#')
})

test('WIDGET-01 the dashboard has the taken beside the contactmomenten', async ({ page }) => {
	await page.goto('./index.php/apps/dashboard/')
	for (const naam of ['Contactmomenten', 'Mijn taken']) {
		await expect(page.getByRole('heading', { name: naam })).toBeVisible()
	}
})
