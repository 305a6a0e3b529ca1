/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * A list: its rows, what filters them, what is searched for.
 */
export class LijstSection {
	readonly tabel: Locator
	readonly zoekveld: Locator

	constructor(readonly page: Page) {
		this.tabel = page.getByRole('main').getByRole('table')
		this.zoekveld = page.getByRole('main').getByRole('searchbox')
	}

	/**
	 * The rows with this text.
	 *
	 * @param text - In any of the columns
	 */
	rij(text: string): Locator {
		return this.tabel.getByRole('row').filter({ hasText: text })
	}

	/** The first row below the heads of the columns. */
	eersteRij(): Locator {
		return this.tabel.getByRole('row').nth(1)
	}

	/**
	 * The head of a column; a click on it sorts.
	 *
	 * @param naam - Of the column
	 */
	kolom(naam: string): Locator {
		return this.tabel.getByRole('columnheader', { name: naam })
	}

	/**
	 * Searches for words.
	 *
	 * @param woorden - What is typed
	 */
	async zoek(woorden: string): Promise<void> {
		await this.zoekveld.fill(woorden)
	}

	/** The rows below the heads of the columns. */
	rijen(): Locator {
		return this.tabel.locator('tbody').getByRole('row')
	}

	/**
	 * A filter.
	 *
	 * @param naam - What stands above it
	 */
	filter(naam: string): Locator {
		return this.page.getByRole('search').getByRole('combobox', { name: naam })
	}

	/**
	 * Sets a filter.
	 *
	 * @param naam - What stands above it
	 * @param waarde - What is typed and taken
	 */
	async filterOp(naam: string, waarde: string): Promise<void> {
		await this.filter(naam).click()
		await this.filter(naam).fill(waarde)
		await this.page.getByRole('option').filter({ hasText: waarde }).first().click()
	}

	/**
	 * Opens the object of a row.
	 *
	 * @param text - In any of the columns
	 */
	async open(text: string): Promise<void> {
		await this.rij(text).getByRole('rowheader').getByRole('link').click()
	}
}
