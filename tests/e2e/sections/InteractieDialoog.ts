/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from '@playwright/test'

import { ContactmomentDialoog } from './ContactmomentDialoog.ts'

/**
 * The dialog "Interactie via sjabloon".
 */
export class InteractieDialoog extends ContactmomentDialoog {
	constructor(page: Page) {
		super(page, 'Interactie via sjabloon')
	}

	/**
	 * Opens it from the page of a klant that is open.
	 *
	 * @param page - The page
	 */
	static async bijKlant(page: Page): Promise<InteractieDialoog> {
		await page.getByRole('main').getByRole('button', { name: 'Nieuw', exact: true }).click()
		await page.getByRole('menuitem', { name: 'Interactie via sjabloon' }).click()
		const dialoog = new InteractieDialoog(page)
		await dialoog.keuze('Sjabloon').waitFor()
		return dialoog
	}

	/**
	 * Says whether a taak is to be made.
	 *
	 * @param antwoord - "Ja" or "Nee"
	 */
	async taakAanmaken(antwoord: 'Ja' | 'Nee'): Promise<void> {
		await this.dialoog.getByRole('group', { name: 'Taak aanmaken' }).getByText(antwoord, { exact: true }).click()
	}

	override async opslaan(): Promise<void> {
		await this.knop('Voltooien').click()
	}
}
