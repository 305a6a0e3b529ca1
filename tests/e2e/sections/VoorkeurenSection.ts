/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * The page of the personal settings.
 */
export class VoorkeurenSection {
	readonly formulier: Locator

	constructor(readonly page: Page) {
		this.formulier = page.locator('form').filter({ has: this.keuze('Mijn gebruikelijke kanaal') })
	}

	/** Opens the page. */
	async open(): Promise<void> {
		await this.page.goto('./index.php/settings/user/klantcontact')
		await this.formulier.waitFor()
	}

	/**
	 * A field in which is chosen.
	 *
	 * @param label - What stands above it
	 */
	keuze(label: string): Locator {
		return this.page.getByRole('combobox', { name: label })
	}

	/**
	 * Chooses and saves.
	 *
	 * @param label - What stands above the field
	 * @param optie - What is chosen
	 */
	async kies(label: string, optie: string): Promise<void> {
		await this.keuze(label).click()
		await this.page.getByRole('option', { name: optie }).click()
		const saved = this.page.waitForResponse((response) => response.url().endsWith('/instellingen/persoonlijk') && response.ok())
		await this.formulier.getByRole('button', { name: 'Opslaan' }).click()
		await saved
	}
}
