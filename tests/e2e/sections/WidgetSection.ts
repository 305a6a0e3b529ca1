/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * The widget "Contactmomenten" on the dashboard.
 */
export class WidgetSection {
	readonly widget: Locator
	readonly nieuwste: Locator

	constructor(readonly page: Page) {
		this.widget = page.locator('.panel').filter({ has: page.getByRole('heading', { name: 'Contactmomenten', exact: true }) })
		this.nieuwste = this.widget.getByRole('list', { name: 'Nieuwste contactmomenten' })
	}

	/** Opens the dashboard. */
	async open(): Promise<void> {
		await this.page.goto('./index.php/apps/dashboard/')
		await this.getal('Totaal').waitFor()
	}

	/**
	 * A number that the widget counts.
	 *
	 * @param naam - "Totaal" or "Vandaag"
	 */
	getal(naam: 'Totaal' | 'Vandaag'): Locator {
		return this.widget.getByRole('status').locator('div', { has: this.page.getByText(naam, { exact: true }) }).getByRole('definition').last()
	}

	/**
	 * Reads a number.
	 *
	 * @param naam - "Totaal" or "Vandaag"
	 */
	async lees(naam: 'Totaal' | 'Vandaag'): Promise<number> {
		return Number((await this.getal(naam).innerText()).replace(/\D/g, ''))
	}
}
