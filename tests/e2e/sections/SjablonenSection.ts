/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

/**
 * The page where beheer manages the sjablonen.
 */
export class SjablonenSection {
	readonly lijst: Locator

	constructor(readonly page: Page) {
		this.lijst = page.getByRole('main').getByRole('list', { name: 'Sjablonen' })
	}

	/** Opens the page. */
	async open(): Promise<void> {
		await this.page.goto('./index.php/apps/klantcontact/sjablonen')
		await this.page.getByRole('button', { name: 'Nieuw sjabloon' }).waitFor()
	}

	/**
	 * The line of a sjabloon.
	 *
	 * @param naam - Its name
	 */
	rij(naam: string): Locator {
		return this.lijst.getByRole('listitem').filter({ hasText: naam })
	}

	/** Names in their order. */
	async namen(): Promise<string[]> {
		return this.lijst.locator('strong').allInnerTexts()
	}

	/**
	 * Does something and waits until it is stored.
	 *
	 * @param action - What is done
	 */
	async bewaard(action: () => Promise<void>): Promise<void> {
		const stored = this.page.waitForResponse((response) => response.url().includes('/sjablonen/') && response.request().method() === 'PATCH' && response.ok())
		await action()
		await stored
	}
}
