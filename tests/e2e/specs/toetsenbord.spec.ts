/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

import { expect, test, uniek } from '../fixtures/test.ts'

/**
 * Presses Tab until a control has the focus, as somebody without a mouse does.
 *
 * @param page - The page
 * @param control - Where to go
 * @param key - "Shift+Tab" to go back
 */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await control.waitFor()
	const isThere = () => control.evaluate((element) => element === document.activeElement)
	for (let steps = 0; steps < 60 && !await isThere(); steps++) {
		await page.keyboard.press(key)
	}
	await expect(control).toBeFocused()
}

test('2.1.1 a contactmoment is recorded without the mouse, and the focus goes back to where it began', async ({ app, api }) => {
	const { page } = app
	const klant = await api.klant()
	const zaak = await api.zaak({ klant: klant.id })
	const onderwerp = uniek('Zonder muis ')

	const knop = app.navigation.getByRole('button', { name: 'Contactmoment toevoegen' })
	await tabTo(page, knop)
	await page.keyboard.press('Enter')
	const dialoog = app.contactmomentDialoog()
	await expect(dialoog.keuze('Klant')).toBeFocused()

	await page.keyboard.type(klant.naam)
	await expect(page.getByRole('option').filter({ hasText: klant.naam })).toBeVisible()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)

	await tabTo(page, dialoog.keuze('Zaak'))
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('option').filter({ hasText: zaak.identificatie })).toBeVisible()
	await page.keyboard.press('Home')
	await page.keyboard.type(zaak.identificatie)
	await expect(page.getByRole('option').filter({ hasText: zaak.identificatie })).toHaveCount(1)
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect(dialoog.keuze('Zaak')).toHaveValue(new RegExp(zaak.identificatie))

	await tabTo(page, dialoog.keuze('Kanaal'))
	await page.keyboard.type('Balie')
	await expect(page.getByRole('option', { name: 'Balie' })).toBeVisible()
	await page.keyboard.press('Enter')
	await tabTo(page, dialoog.veld('Onderwerp'))
	await page.keyboard.type(onderwerp)
	await tabTo(page, dialoog.veld('Toelichting'))
	await page.keyboard.type('Alles getypt')
	await tabTo(page, dialoog.knop('Opslaan'))
	const saved = page.waitForResponse((response) => response.url().includes('/registraties'))
	await page.keyboard.press('Enter')
	const { ocs } = await (await saved).json()
	expect(ocs.data.contactmomenten[0]).toMatchObject({ onderwerp, kanaal: 'balie', klant: klant.id, zaak: zaak.id, inhoud: 'Alles getypt' })
	await expect(dialoog.dialoog).toBeHidden()
	await expect(knop).toBeFocused()
})

test('2.1.2 Ctrl+Enter saves, Escape closes a list before it closes the dialog', async ({ app, api }) => {
	const { page } = app
	const klant = await api.klant()
	await page.keyboard.press('n')
	const dialoog = app.contactmomentDialoog()
	await expect(dialoog.keuze('Klant')).toBeFocused()
	await page.keyboard.type(klant.naam)
	await expect(page.getByRole('option').filter({ hasText: klant.naam })).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(page.getByRole('option')).toHaveCount(0)
	await expect(dialoog.dialoog).toBeVisible()
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('option').filter({ hasText: klant.naam })).toHaveAttribute('aria-selected', 'true')
	await page.keyboard.press('Enter')
	await expect(dialoog.keuze('Klant')).toHaveValue(klant.naam)
	await tabTo(page, dialoog.keuze('Kanaal'))
	await page.keyboard.type('Brief')
	await expect(page.getByRole('option', { name: 'Brief' })).toBeVisible()
	await page.keyboard.press('Enter')
	await tabTo(page, dialoog.veld('Onderwerp'))
	await page.keyboard.type(uniek('Snel '))
	await page.keyboard.press('Control+Enter')
	await expect(dialoog.dialoog).toBeHidden()
	expect(await api.aantal('contactmomenten', { klant: klant.id })).toBe(1)
})

test('2.1.2 the focus stays inside the dialog', async ({ app }) => {
	const { page } = app
	await page.keyboard.press('n')
	const dialoog = app.contactmomentDialoog()
	await expect(dialoog.keuze('Klant')).toBeFocused()
	const controls = await dialoog.dialoog.locator('input:visible, textarea:visible, button:visible').count()
	for (let step = 0; step <= controls; step++) {
		await page.keyboard.press('Tab')
		expect(await dialoog.dialoog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
	}
})

test('the tabs of a klant are reached by arrow keys, rows by Tab', async ({ app, api }) => {
	const klant = await api.klant()
	const { onderwerp } = await api.contactmoment({ klant: klant.id })
	const detail = await app.opent(`klanten/${klant.id}`)
	await tabTo(app.page, app.page.getByRole('tab', { name: 'Overzicht' }))
	await app.page.keyboard.press('ArrowRight')
	await expect(app.page.getByRole('tab', { name: 'Contactmomenten' })).toBeFocused()
	await tabTo(app.page, app.page.getByRole('rowheader').getByRole('link', { name: onderwerp }))
	await app.page.keyboard.press('Enter')
	await expect(detail.kop).toHaveText(onderwerp)
})
