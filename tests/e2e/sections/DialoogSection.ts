/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * A dialog with a form: its fields by their labels, its buttons, its errors.
 */
export class DialoogSection {
	readonly dialoog: Locator

	constructor(readonly page: Page, naam: string) {
		this.dialoog = page.getByRole('dialog', { name: naam })
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
