/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

import { expect } from '@playwright/test'
import { DetailSection } from './DetailSection.ts'
import { DialoogSection } from './DialoogSection.ts'

/**
 * The page of a taak: what to do, for whom, and what was done.
 */
export class TaakSection extends DetailSection {
	readonly notities: Locator
	readonly status: Locator

	constructor(page: Page) {
		super(page)
		this.notities = this.deel('Notities').getByRole('listitem')
		this.status = page.getByRole('main').getByText(/^(Open|In uitvoering|Afgerond)$/).first()
	}

	/** "Oppakken", and the question that comes then. */
	async oppakken(): Promise<DialoogSection> {
		await this.actie('Oppakken').click()
		return new DialoogSection(this.page, 'Deze taak oppakken?')
	}

	/** "Oppakken", answered with yes. */
	async pakOp(): Promise<void> {
		await (await this.oppakken()).knop('Ja').click()
		await expect(this.status).toHaveText('In uitvoering')
	}

	/**
	 * Writes a note.
	 *
	 * @param tekst - The note
	 */
	async noteer(tekst: string): Promise<void> {
		await this.page.getByRole('textbox', { name: 'Nieuwe notitie' }).fill(tekst)
		await this.actie('Notitie toevoegen').click()
		await expect(this.notities.filter({ hasText: tekst })).toBeVisible()
	}

	/** "Afronden", and the question that comes then. */
	async afronden(): Promise<DialoogSection> {
		await this.actie('Afronden').click()
		return new DialoogSection(this.page, /^Taak \d+ afronden$/)
	}
}
