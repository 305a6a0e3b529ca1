/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'

import { expect } from '@playwright/test'
import { ContactmomentDialoog } from './ContactmomentDialoog.ts'
import { DetailSection } from './DetailSection.ts'
import { DialoogSection } from './DialoogSection.ts'
import { LijstSection } from './LijstSection.ts'
import { TaakSection } from './TaakSection.ts'

/** Names of the lists in the navigation */
export type Lijst = 'Contactmomenten' | 'Berichten' | 'Klanten' | 'Zaken' | 'Mijn taken' | 'Teamtaken'

/**
 * The app as a whole: its navigation, and what opens from it.
 */
export class AppSection {
	readonly navigation: Locator

	constructor(readonly page: Page) {
		this.navigation = page.getByRole('navigation', { name: 'Klantcontact' })
	}

	/**
	 * Opens a page of the app by its address.
	 *
	 * @param path - Below the app, such as "contactmomenten?kanaal=balie"
	 */
	async open(path = ''): Promise<void> {
		await this.page.goto(`./index.php/apps/klantcontact/${path}`)
		await this.page.getByRole('main').getByRole('heading').first().waitFor()
	}

	/**
	 * Opens a page of the app and waits until everything in it has been read.
	 *
	 * @param path - Below the app
	 */
	async openHeel(path: string): Promise<void> {
		await this.open(path)
		const main = this.page.getByRole('main')
		await main.getByRole('heading', { level: 2 }).first().waitFor()
		await expect(main.locator('.loading-icon, [aria-busy=true]').or(main.getByText(/^Laden/))).toHaveCount(0)
	}

	/**
	 * Goes to a list by the navigation.
	 *
	 * @param naam - Of the list
	 */
	async ga(naam: Lijst): Promise<LijstSection> {
		await this.navigation.getByRole('link', { name: naam, exact: true }).click()
		return new LijstSection(this.page)
	}

	/**
	 * Opens the page of an object.
	 *
	 * @param path - Below the app, such as "klanten/…"
	 */
	async opent(path: string): Promise<DetailSection> {
		await this.open(path)
		const detail = new DetailSection(this.page)
		await detail.kop.waitFor()
		return detail
	}

	/**
	 * Opens the page of a list.
	 *
	 * @param path - Below the app, such as "contactmomenten?kanaal=balie"
	 */
	async lijst(path: string): Promise<LijstSection> {
		await this.open(path)
		return new LijstSection(this.page)
	}

	/** The page of an object that is open, or about to open. */
	detail(): DetailSection {
		return new DetailSection(this.page)
	}

	/**
	 * Opens the page of a taak.
	 *
	 * @param id - Id of the taak
	 */
	async taak(id: string): Promise<TaakSection> {
		await this.open(`taken/${id}`)
		const taak = new TaakSection(this.page)
		await taak.kop.waitFor()
		return taak
	}

	/**
	 * A dialog that is open, or about to open.
	 *
	 * @param naam - Its title
	 */
	dialoog(naam: string | RegExp): DialoogSection {
		return new DialoogSection(this.page, naam)
	}

	/** Opens the dialog for a new contactmoment by its button. */
	async nieuwContactmoment(): Promise<ContactmomentDialoog> {
		await this.navigation.getByRole('button', { name: 'Contactmoment toevoegen' }).click()
		return this.contactmomentDialoog()
	}

	/** The dialog for a contactmoment that is open, or about to open. */
	contactmomentDialoog(): ContactmomentDialoog {
		return new ContactmomentDialoog(this.page)
	}

	/**
	 * A message that says that something was done.
	 *
	 * @param text - What it says
	 */
	melding(text: string): Locator {
		return this.page.getByText(text, { exact: true })
	}
}
