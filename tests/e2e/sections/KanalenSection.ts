/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * The page of the settings for the administrator, as far as it is about the kanalen.
 */
export class KanalenSection {
	readonly formulier: Locator
	readonly kanalen: Locator

	constructor(readonly page: Page) {
		this.formulier = page.locator('form').filter({ has: page.getByRole('list', { name: 'Kanalen in gebruik' }) })
		this.kanalen = this.formulier.getByRole('list', { name: 'Kanalen in gebruik' }).getByRole('listitem')
	}

	/** Opens the page. */
	async open(): Promise<void> {
		await this.page.goto('./index.php/settings/admin/klantcontact')
		await this.kanalen.first().waitFor()
	}

	/**
	 * Puts a kanaal at the end of the list and saves.
	 *
	 * @param kanaal - Its name
	 */
	async voegToe(kanaal: string): Promise<void> {
		await this.formulier.getByRole('textbox', { name: 'Nieuw kanaal' }).fill(kanaal)
		await this.formulier.getByRole('button', { name: 'Toevoegen' }).click()
		await this.opslaan()
	}

	/**
	 * Takes a kanaal out of the list and saves.
	 *
	 * @param kanaal - Its name
	 */
	async trekIn(kanaal: string): Promise<void> {
		await this.formulier.getByRole('button', { name: `${kanaal} intrekken` }).click()
		await this.opslaan()
	}

	/**
	 * Moves a kanaal one place and saves.
	 *
	 * @param kanaal - Its name
	 * @param richting - Up or down
	 */
	async verplaats(kanaal: string, richting: 'omhoog' | 'omlaag'): Promise<void> {
		await this.formulier.getByRole('button', { name: `${kanaal} ${richting}` }).click()
		await this.opslaan()
	}

	private async opslaan(): Promise<void> {
		const saved = this.page.waitForResponse((response) => response.url().includes('/instellingen') && response.request().method() === 'PATCH' && response.ok())
		await this.formulier.getByRole('button', { name: 'Opslaan' }).click()
		await saved
	}
}
