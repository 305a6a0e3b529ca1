/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test, uniek } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

test('at a desk, who reads down to the last of the klant keeps her question, the tabs and Afronden in sight', async ({ werkplek, page, api }) => {
	await page.setViewportSize({ width: 1366, height: 768 })
	const klant = await api.klant({ geheimhouding: true, interneNotitie: 'Let op' })
	for (let at = 0; at < 6; at++) {
		await api.contactmoment({ klant: klant.id, onderwerp: `Eerder ${at}` })
	}
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await werkplek.veld('Onderwerp').fill(uniek('Grofvuil '))
	await new GesprekSection(page).klant.getByRole('heading', { name: 'Openstaande taken' }).scrollIntoViewIfNeeded()
	await expect(page.getByRole('heading', { name: 'Openstaande taken' })).toBeInViewport()
	for (const shown of [werkplek.veld('Onderwerp'), werkplek.tabs.first(), werkplek.knop('Afronden'), page.getByRole('heading', { name: 'Werkplek', level: 2 })]) {
		await expect(shown).toBeInViewport({ ratio: 1 })
	}
})

test('every field that the Tab key comes to is in sight, above the bar with Afronden', async ({ werkplek, page }) => {
	await page.setViewportSize({ width: 1366, height: 768 })
	await werkplek.nieuw()
	await werkplek.knop('Meer').click()
	await new GesprekSection(page).kies('Voor algemeen gebruik door de gemeente')
	await werkplek.notitie.focus()
	const hidden: string[] = []
	const end = werkplek.knop('Annuleren')
	while (!await end.evaluate((button) => button === document.activeElement)) {
		await page.keyboard.press('Tab')
		const covered = await page.evaluate(() => {
			const { left, top, width, height } = document.activeElement!.getBoundingClientRect()
			const hit = document.elementFromPoint(left + width / 2, top + height / 2)
			const label = (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? document.activeElement!.textContent
			return hit && (document.activeElement!.contains(hit) || hit.contains(document.activeElement) || hit.closest('label, .checkbox-radio-switch, .v-select, .input-field')) ? '' : label
		})
		hidden.push(...covered ? [covered] : [])
	}
	expect(hidden).toEqual([])
})

test('what an end asks comes into sight when it is chosen, and the focus stays on the choice', async ({ werkplek, page }) => {
	await page.setViewportSize({ width: 1366, height: 700 })
	const gesprek = new GesprekSection(page)
	await werkplek.nieuw()
	for (const [einde, veld] of [['Taak voor een collega', 'Gevraagde handeling'], ['Doorverbonden', 'Doorverbonden naar'], ['Zaak', 'Zaak']] as const) {
		await werkplek.notitie.scrollIntoViewIfNeeded()
		await gesprek.kies('Beantwoord')
		await gesprek.kies(einde)
		await expect(page.getByRole('main').getByLabel(veld, { exact: true }).and(page.locator('input[type=text]'))).toBeInViewport({ ratio: 1 })
		await expect(page.getByRole('radio', { name: einde, exact: true })).toBeFocused()
	}
})

test('a tab for each of eleven conversations: the open one is in sight, and each is one arrow key from the next', async ({ werkplek, page }) => {
	for (let at = 1; at <= 11; at++) {
		await page.keyboard.press('Alt+n')
		await expect(werkplek.tabs).toHaveCount(at)
		await werkplek.veld('Onderwerp').fill(`Gesprek met een lange naam ${at}`)
	}
	await expect(werkplek.tabs.nth(10)).toBeInViewport({ ratio: 1 })
	await page.keyboard.press('Alt+9')
	await expect(werkplek.veld('Onderwerp')).toHaveValue('Gesprek met een lange naam 9')
	await expect(werkplek.tabs.nth(8)).toBeInViewport({ ratio: 1 })
	await werkplek.tabs.nth(8).focus()
	await page.keyboard.press('End')
	await expect(werkplek.tabs.nth(10)).toBeInViewport({ ratio: 1 })
	await page.keyboard.press('ArrowRight')
	await expect(werkplek.tabs.first()).toBeFocused()
	await expect(werkplek.tabs.first()).toBeInViewport({ ratio: 1 })
})
