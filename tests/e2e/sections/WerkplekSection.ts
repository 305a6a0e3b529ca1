/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

import { expect } from '@playwright/test'

/**
 * The Werkplek: its conversations, of which one is shown.
 */
export class WerkplekSection {
	/** One for each conversation */
	readonly tabs: Locator
	/** Scratch pad of the conversation that is shown */
	readonly notitie: Locator
	/** What stands in the place of a conversation that has ended */
	readonly resultaat: Locator

	constructor(readonly page: Page) {
		this.tabs = page.getByRole('tablist', { name: 'Gesprekken' }).getByRole('tab')
		this.notitie = this.veld('Notities')
		this.resultaat = page.locator('[data-cy=resultaat]').filter({ visible: true })
	}

	/**
	 * Opens the page.
	 *
	 * @param hash - Fragment of the address, such as "#tel=0612345678"
	 */
	async open(hash = ''): Promise<void> {
		await this.page.goto(`./index.php/apps/klantcontact/werkplek${hash}`)
		await this.page.getByRole('heading', { name: 'Werkplek', level: 2 }).waitFor()
	}

	/** "Nieuw contactmoment" */
	async nieuw(): Promise<void> {
		await this.page.getByRole('button', { name: 'Nieuw contactmoment' }).first().click()
		await expect(this.notitie).toBeFocused()
	}

	/**
	 * A field of the conversation that is shown.
	 *
	 * @param label - What stands above it
	 */
	veld(label: string): Locator {
		return this.page.getByRole('main').getByRole('textbox', { name: label, exact: true })
	}

	/**
	 * A button of the conversation that is shown.
	 *
	 * @param naam - Its text
	 */
	knop(naam: string): Locator {
		return this.page.getByRole('main').getByRole('button', { name: naam, exact: true })
	}

	/**
	 * Types something, and waits until the server has the draft with it.
	 *
	 * @param veld - Where
	 * @param tekst - What
	 */
	async typ(veld: Locator, tekst: string): Promise<void> {
		const kept = this.page.waitForResponse((response) => response.url().includes('/concepten/') && response.request().method() === 'PUT' && (response.request().postData() ?? '').includes(tekst))
		await veld.fill(tekst)
		expect((await kept).status()).toBe(200)
	}

	/**
	 * Links a known klant.
	 *
	 * @param naam - What she is called
	 */
	async koppel(naam: string): Promise<void> {
		const zoek = this.page.getByRole('combobox', { name: 'Klant zoeken' })
		await zoek.fill(naam)
		await this.page.getByRole('option').filter({ hasText: naam }).first().click()
		await expect(zoek).toBeHidden()
	}

	/**
	 * A question of which the answer is known.
	 *
	 * @param onderwerp - What it is about
	 */
	async vraag(onderwerp: string): Promise<void> {
		await this.veld('Onderwerp').fill(onderwerp)
		await this.veld('Vraag').fill(`Vraag over ${onderwerp}`)
		await this.veld('Antwoord').fill(`Antwoord over ${onderwerp}`)
	}

	/** "Afronden", and waits until the conversation has ended. */
	async rondAf(): Promise<void> {
		await this.knop('Afronden').click()
		await this.resultaat.waitFor()
	}

	/** "Annuleren", and waits until the server has no draft of it any more. */
	async annuleer(): Promise<void> {
		await this.knop('Annuleren').click()
		const removed = this.page.waitForResponse((response) => response.url().includes('/concepten/') && response.request().method() === 'DELETE')
		await this.page.getByRole('dialog').getByRole('button', { name: 'Ja, annuleren' }).click()
		expect((await removed).status()).toBe(200)
	}
}
