/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'
import type { Stored } from '../fixtures/Api.ts'

import { expect } from '@playwright/test'

/**
 * A dialog with a form: its fields by their labels, its buttons, its errors.
 */
export class DialoogSection {
	readonly dialoog: Locator
	/** What is wrong, after an attempt to save; it takes the focus */
	readonly samenvatting: Locator

	constructor(readonly page: Page, naam: string | RegExp) {
		this.dialoog = page.getByRole('dialog', { name: naam })
		this.samenvatting = this.dialoog.getByRole('group', { name: /Opslaan is niet gelukt|nog niet goed/ })
	}

	/**
	 * A field in which is typed.
	 *
	 * @param label - What stands above it
	 */
	veld(label: string): Locator {
		return this.dialoog.getByRole('textbox', { name: label })
	}

	/**
	 * A field in which is searched or chosen.
	 *
	 * @param label - What stands above it
	 */
	keuze(label: string): Locator {
		return this.dialoog.getByRole('combobox', { name: label })
	}

	/**
	 * Types in a field that searches, and takes what is found.
	 *
	 * @param label - What stands above the field
	 * @param vraag - What is typed
	 * @param optie - Text of what is taken
	 */
	async kies(label: string, vraag: string, optie: string): Promise<void> {
		await this.keuze(label).click()
		await this.keuze(label).fill(vraag)
		await this.page.getByRole('option').filter({ hasText: optie }).first().click()
	}

	/**
	 * One of some choices.
	 *
	 * @param label - What stands beside it
	 */
	optie(label: string): Locator {
		return this.dialoog.getByRole('radio', { name: label })
	}

	/**
	 * A button.
	 *
	 * @param naam - Its text
	 */
	knop(naam: string): Locator {
		return this.dialoog.getByRole('button', { name: naam, exact: true })
	}

	/**
	 * Sends the form and waits until the server has stored it.
	 *
	 * @return the answer
	 */
	async bewaar(): Promise<Record<string, Stored[]>> {
		const answered = this.page.waitForResponse((response) => response.url().includes('/klantcontact/api/v1/') && ['POST', 'PATCH'].includes(response.request().method()) && !/zoek/.test(response.url()))
		await this.opslaan()
		const response = await answered
		expect(response.status(), await response.text()).toBe(200)
		await expect(this.dialoog).toBeHidden()
		return (await response.json()).ocs.data
	}

	/** Sends the form. */
	async opslaan(): Promise<void> {
		await this.dialoog.getByRole('button', { name: 'Opslaan' }).click()
	}

	/** Gives it up. */
	async annuleren(): Promise<void> {
		await this.dialoog.getByRole('button', { name: 'Annuleren' }).click()
	}

	/** Shows the fields that are folded away. */
	async meer(): Promise<void> {
		await this.dialoog.getByRole('button', { name: 'Meer' }).click()
	}
}
