/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from '@playwright/test'

import { vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/werkplek.ts'

/**
 * Counts, in the page itself, every key that goes down beside the text, modifiers included, and every click.
 *
 * @param page - The page
 * @return what was counted so far
 */
async function telWerk(page: Page): Promise<() => Promise<{ keys: string[], clicks: number }>> {
	await page.evaluate(() => {
		const werk: { keys: string[], clicks: number } = { keys: [], clicks: 0 }
		Object.assign(window, { werk })
		window.addEventListener('keydown', (event) => {
			const isText = event.key.length === 1 && !event.altKey && !event.ctrlKey
			werk.keys.push(...isText ? [] : [event.key])
		}, { capture: true })
		window.addEventListener('pointerdown', () => werk.clicks++, { capture: true })
	})
	return () => page.evaluate(() => (window as unknown as { werk: { keys: string[], clicks: number } }).werk)
}

test('CALL-01 a known klant, her question and the answer take 3 required fields and at most 12 keys beside the text, and no click', async ({ werkplek, page, api }) => {
	const telefoon = await vrijeTelefoon(api)
	const klant = await api.klant({ digitaleAdressen: [{ id: crypto.randomUUID(), soort: 'telefoonnummer', adres: telefoon }] })
	const onderwerp = uniek('Afvalinzameling ')
	const geteld = await telWerk(page)

	await page.keyboard.press('Alt+n')
	await expect(werkplek.notitie).toBeFocused()
	await page.keyboard.press('Tab')
	await page.keyboard.type(onderwerp)
	await page.keyboard.press('Tab')
	await page.keyboard.type('Wanneer wordt het afval rond kerst opgehaald?')
	await page.keyboard.press('Tab')
	await page.keyboard.type('Zet het zaterdag aan de weg.')
	await page.keyboard.press('Alt+k')
	await page.keyboard.type(telefoon)
	await expect(page.getByRole('option')).toHaveCount(1)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('complementary', { name: 'Klant' }).getByRole('heading', { name: klant.naam })).toBeVisible()
	await page.keyboard.press('Control+Enter')
	await expect(werkplek.resultaat).toContainText('Gesprek opgeslagen')

	const { keys, clicks } = await geteld()
	expect(keys).toEqual(['Alt', 'n', 'Tab', 'Tab', 'Tab', 'Alt', 'k', 'Enter', 'Control', 'Enter'])
	expect(keys.length).toBeLessThanOrEqual(12)
	expect(clicks).toBe(0)
	const { results } = await api.get(`contactmomenten?klant=${klant.id}`) as { results: Record<string, unknown>[] }
	expect(results).toMatchObject([{ onderwerp, kanaal: 'telefoon', antwoord: 'Zet het zaterdag aan de weg.', klant: klant.id }])
})

test('CALL-01 CALL-08 nothing but onderwerp, vraag and antwoord is required of a known klant', async ({ werkplek, page, api }) => {
	const klant = await api.klant()
	await werkplek.nieuw()
	await werkplek.koppel(klant.naam)
	await page.keyboard.press('Control+Enter')
	const fouten = page.getByRole('group', { name: '3 velden zijn nog niet goed' })
	await expect(fouten).toBeFocused()
	await expect(fouten.getByRole('link')).toHaveText([/^Onderwerp/, /^Vraag/, /^Antwoord/])
	await fouten.getByRole('link').first().press('Enter')
	await expect(werkplek.veld('Onderwerp')).toBeFocused()
})
