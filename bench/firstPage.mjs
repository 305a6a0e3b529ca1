/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { gzipSync } from 'node:zlib'

/**
 * Loads the list of contactmomenten as for the first time. The bar is 260 kB.
 *
 * @param {import('@playwright/test').Page} page - Logged in, nothing in its cache
 * @param {string} base - Address of the host, with a slash at its end
 * @return {Promise<Record<string, number>>} Gzipped bytes of the app's scripts by path
 */
export async function firstPage(page, base) {
	const answers = []
	const listen = (response) => {
		if (/\/apps\/klantcontact\/.*\.m?js$/.test(new URL(response.url()).pathname)) {
			answers.push(response)
		}
	}
	page.on('response', listen)
	await page.goto(`${base}index.php/apps/klantcontact/contactmomenten`)
	await page.getByRole('main').getByRole('table').getByRole('row').nth(1).waitFor()
	await page.waitForLoadState('networkidle')
	page.off('response', listen)
	const sizes = await Promise.all(answers.map(async (response) => [new URL(response.url()).pathname, gzipSync(await response.body()).length]))
	return Object.fromEntries(sizes)
}
