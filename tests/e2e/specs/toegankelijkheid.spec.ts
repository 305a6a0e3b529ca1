/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from '@playwright/test'

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures/test.ts'

const PAGES = ['contactmomenten', 'berichten', 'klanten', 'zaken']

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe, ${colorScheme}`, () => {
		test.use({ colorScheme })

		for (const path of PAGES) {
			test(`nothing serious on the page ${path}`, async ({ app }) => {
				await app.open(path)
				await expect(app.page.getByRole('main').getByRole('row').nth(1)).toBeVisible()
				expect(await serious(app.page)).toEqual([])
			})
		}

		test('nothing serious in the dialog for a contactmoment', async ({ app }) => {
			const dialoog = await app.nieuwContactmoment()
			await dialoog.meer()
			expect(await serious(app.page)).toEqual([])
		})
	})
}

/**
 * What axe finds that keeps people out: rule and place of every serious or critical finding.
 *
 * @param page - As it stands now
 */
async function serious(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
