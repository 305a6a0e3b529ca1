/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { chromium } from '@playwright/test'
import { LAUNCH } from '../build/chromium.mjs'

/**
 * A browser without a window.
 */
export function launch() {
	return chromium.launch(LAUNCH)
}

/**
 * Logs in as an employee of the KCC.
 *
 * @param {import('@playwright/test').Page} page - An empty page
 * @param {string} base - Address of the host
 * @return {Promise<object>} what makes another page logged in
 */
export async function logIn(page, base) {
	await page.goto(`${base}/login`)
	await page.locator('#user').fill('jan')
	await page.locator('#password').fill('jan')
	await page.locator('#password').press('Enter')
	await page.waitForURL((url) => !url.pathname.endsWith('/login'))
	return page.context().storageState()
}
