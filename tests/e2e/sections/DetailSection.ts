/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

import { LijstSection } from './LijstSection.ts'

/**
 * The page of one object: its heading, its actions, its values, its tabs, its history.
 */
export class DetailSection {
	readonly kop: Locator
	readonly historie: Locator
	readonly bestanden: Locator

	constructor(readonly page: Page) {
		const main = page.getByRole('main')
		this.kop = main.getByRole('heading', { level: 2 })
		this.historie = main.getByRole('list', { name: 'Historie' })
		this.bestanden = main.getByRole('list', { name: 'Bestanden' })
	}

	/**
	 * A part of the page that has a heading.
	 *
	 * @param naam - The heading
	 */
	deel(naam: string): Locator {
		return this.page.getByRole('main').getByRole('region', { name: naam, exact: true })
	}

	/**
	 * A value of the object.
	 *
	 * @param naam - What it is called
	 */
	waarde(naam: string): Locator {
		const term = this.page.getByRole('term').filter({ hasText: new RegExp(`^\\s*${naam}\\s*$`) })
		return this.deel('Gegevens').locator('div', { has: term }).getByRole('definition')
	}

	/**
	 * A button above the object.
	 *
	 * @param naam - Its text
	 */
	actie(naam: string): Locator {
		return this.page.getByRole('main').getByRole('button', { name: naam, exact: true })
	}

	/**
	 * Opens a tab.
	 *
	 * @param naam - Its text
	 * @return the list in it
	 */
	async tab(naam: string): Promise<LijstSection> {
		await this.page.getByRole('tab', { name: naam, exact: true }).click()
		return new LijstSection(this.page)
	}
}
