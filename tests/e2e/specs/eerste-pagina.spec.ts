/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { firstPage } from '../../../bench/firstPage.mjs'
import { expect, test } from '../fixtures/test.ts'

test('the first page loads at most 260 kB of the app\'s scripts, in a few files', async ({ page, api, baseURL }) => {
	await api.contactmoment()
	const scripts = await firstPage(page, baseURL ?? '')
	const sizes = Object.values(scripts)
	expect(sizes.reduce((sum, size) => sum + size, 0) / 1000, JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(260)
	expect(sizes.length).toBeLessThanOrEqual(30)
})
