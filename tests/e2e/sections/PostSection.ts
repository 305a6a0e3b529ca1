/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page, Response } from '@playwright/test'
import type { Stored } from '../fixtures/Api.ts'

import { expect } from '@playwright/test'

/** A file as Playwright hands it over, or its path */
type Bestand = string | { name: string, mimeType: string, buffer: Buffer }

/**
 * The pages "E-mail registreren" and "Brief registreren": taking in, the form, its end.
 */
export class PostSection {
	/** Where mails and letters are dropped */
	readonly inname: Locator
	/** The mail, as text */
	readonly mail: Locator
	readonly bestanden: Locator
	readonly formulier: Locator
	readonly samenvatting: Locator
	/** What says that the last one was registered */
	readonly geregistreerd: Locator

	constructor(readonly page: Page) {
		this.inname = page.locator('[data-cy=inname]')
		this.mail = page.locator('[data-cy=mail-inhoud]')
		this.bestanden = page.locator('[data-cy=post-bestanden]')
		this.formulier = page.getByRole('form', { name: /^(E-mail|Brief) registreren$/ })
		this.samenvatting = this.formulier.getByRole('group', { name: /Opslaan is niet gelukt|nog niet goed/ })
		this.geregistreerd = page.locator('[data-cy=geregistreerd]')
	}

	/**
	 * Gives a mail or a letter.
	 *
	 * @param bestanden - Its files
	 */
	async geef(...bestanden: Bestand[]): Promise<void> {
		const files = bestanden as string[] // the two kinds are never mixed, which Playwright's types cannot say
		await this.inname.locator('input[type=file]').setInputFiles(files)
	}

	/**
	 * Gives a mail or a letter, and waits until all its files have arrived.
	 *
	 * @param bestanden - Its files
	 */
	async neem(...bestanden: Bestand[]): Promise<void> {
		await this.geef(...bestanden)
		await expect(this.bestanden.getByText(/geüpload$/)).toHaveText(/^\d+ bestand(en, alle)?,? geüpload$/)
	}

	/**
	 * @param label - What stands above the field
	 */
	veld(label: string): Locator {
		return this.formulier.getByRole('textbox', { name: label, exact: true })
	}

	/**
	 * @param label - What stands above the field
	 */
	keuze(label: string): Locator {
		return this.formulier.getByRole('combobox', { name: label })
	}

	/**
	 * @param naam - Text of the button
	 */
	knop(naam: string): Locator {
		return this.page.getByRole('main').getByRole('button', { name: naam, exact: true })
	}

	/**
	 * @param label - What stands beside the choice
	 */
	optie(label: string): Locator {
		return this.formulier.getByRole('radio', { name: label })
	}

	/**
	 * Makes a choice that is drawn as a round, as the keyboard does.
	 *
	 * @param label - What stands beside it
	 */
	async kies(label: string): Promise<void> {
		await this.optie(label).press('Space')
	}

	/**
	 * Searches in a field and takes what is found.
	 *
	 * @param label - What stands above the field
	 * @param vraag - What is typed
	 */
	async zoek(label: string, vraag: string): Promise<void> {
		await this.keuze(label).click()
		await this.keuze(label).fill(vraag)
		await this.page.getByRole('option').filter({ hasText: vraag }).first().click()
	}

	/**
	 * Ends it, and waits for what the server says.
	 *
	 * @param knop - Text of the button
	 */
	async stuur(knop = 'Afronden'): Promise<Response> {
		const answered = this.page.waitForResponse((response) => response.url().endsWith('/api/v1/registraties'))
		await this.knop(knop).click()
		return answered
	}

	/**
	 * Ends it, and gives what the server stored.
	 *
	 * @param knop - Text of the button
	 */
	async rondAf(knop = 'Afronden'): Promise<Record<'contactmomenten' | 'berichten' | 'taken' | 'zaken', Stored[]>> {
		const response = await this.stuur(knop)
		expect(response.status(), await response.text()).toBe(200)
		await expect(this.geregistreerd).toBeVisible()
		return (await response.json()).ocs.data
	}
}
