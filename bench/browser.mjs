/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Opens the list of contactmomenten in a browser and registers some. Prints as JSON the gzipped bytes of the app's scripts
 * that the page loaded, and for every save the milliseconds until its row was on screen and those of its request.
 *
 * node bench/browser.mjs URL
 */

import process from 'node:process'
import { launch, logIn } from './chromium.mjs'
import { firstPage } from './firstPage.mjs'

const SAVES = 25
const WARM_UP = 5

const base = process.argv[2]
const browser = await launch()
try {
	const options = { locale: 'nl-NL', viewport: { width: 1280, height: 900 } }
	const storageState = await logIn(await browser.newPage(options), base)
	// another context, so that nothing is in its cache
	const page = await browser.newPage({ ...options, storageState })
	const scripts = await firstPage(page, `${base}/`)
	const saves = []
	for (let nr = 1; nr <= SAVES + WARM_UP; nr++) {
		saves.push(await save(page, `Meting ${nr} ${Date.now()}`))
	}
	process.stdout.write(JSON.stringify({ scripts, saves: saves.slice(WARM_UP) }))
} finally {
	await browser.close()
}

/**
 * Registers a contactmoment with the dialog.
 *
 * @param {import('@playwright/test').Page} page - With the list
 * @param {string} onderwerp - That no other row has
 * @return {Promise<{row: number, request: number}>} Milliseconds from the click on "Opslaan" until the row was drawn, and of the request
 */
async function save(page, onderwerp) {
	await page.getByRole('navigation', { name: 'Klantcontact' }).getByRole('button', { name: 'Contactmoment toevoegen' }).click()
	const dialog = page.getByRole('dialog', { name: 'Contactmoment toevoegen' })
	await dialog.getByRole('combobox', { name: 'Kanaal' }).click()
	await page.getByRole('option', { name: 'Telefoon' }).click()
	await dialog.getByRole('textbox', { name: 'Onderwerp' }).fill(onderwerp)
	const measured = page.evaluate(watch, onderwerp)
	await dialog.getByRole('button', { name: 'Opslaan' }).click()
	const times = await measured
	await dialog.waitFor({ state: 'hidden' })
	return times
}

/**
 * Runs in the page: takes the times of the next click and of what follows.
 *
 * @param {string} onderwerp - Text of the row to wait for
 */
function watch(onderwerp) {
	performance.clearResourceTimings()
	return new Promise((resolve) => {
		let click = 0
		document.addEventListener('click', (event) => {
			click = event.timeStamp
		}, { capture: true, once: true })
		const observer = new MutationObserver(() => {
			if (!document.querySelector('main table')?.textContent?.includes(onderwerp)) {
				return
			}
			observer.disconnect()
			// after the next frame the row is drawn
			requestAnimationFrame(() => setTimeout(() => {
				const request = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('/registraties'))
				resolve({ row: performance.now() - click, request: request?.duration ?? 0 })
			}))
		})
		observer.observe(document.body, { subtree: true, childList: true, characterData: true })
	})
}
