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
}
