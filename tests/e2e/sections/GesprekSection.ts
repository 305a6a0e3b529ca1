/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from '@playwright/test'
import type { Stored } from '../fixtures/Api.ts'

import { expect } from '@playwright/test'

/** What a bundle stored, by kind */
export type Vastgelegd = Partial<Record<'contactmomenten' | 'klanten' | 'zaken' | 'taken', Stored[]>>

/** Ends of a question, as they are called */
export type Einde = 'Beantwoord' | 'Zaak' | 'Taak voor een collega' | 'Doorverbonden'

/** What may become of the data of an unknown klant, as it is called */
export type Bewaarkeuze = 'Voor algemeen gebruik door de gemeente' | 'Alleen voor dit verzoek' | 'Niet bewaren'

/** Contact data by the labels of their fields */
export type Contactgegevens = Partial<Record<'Initialen' | 'Voornaam' | 'Tussenvoegsel' | 'Achternaam' | 'Telefoonnummer' | 'E-mailadres', string>>

/**
 * The conversation that is shown in the Werkplek: who calls, and how her question ends.
 */
export class GesprekSection {
	/** Who calls */
	readonly klant: Locator
	/** What will be stored where */
	readonly vastgelegd: Locator
	/** What is not right yet */
	readonly samenvatting: Locator

	constructor(readonly page: Page) {
		this.klant = page.getByRole('complementary', { name: 'Klant' }).filter({ visible: true })
		this.vastgelegd = page.locator('[data-cy=vastgelegd]').filter({ visible: true })
		this.samenvatting = page.locator('[data-cy=foutsamenvatting]').filter({ visible: true })
	}

	/**
	 * Chooses one of some radio buttons.
	 *
	 * @param naam - What stands beside it
	 */
	async kies(naam: Einde | Bewaarkeuze | 'Een collega' | 'Vraag' | 'Klacht'): Promise<void> {
		const radio = this.page.getByRole('radio', { name: naam, exact: true })
		// the control itself lies under the text beside it
		await this.page.getByRole('main').locator('.checkbox-radio-switch').filter({ has: radio, visible: true }).click()
		await expect(this.page.getByRole('main').getByRole('radio', { name: naam, exact: true })).toBeChecked()
	}

	/**
	 * Chooses from a list.
	 *
	 * @param label - What stands above it
	 * @param optie - Its text
	 */
	async kiesUit(label: string, optie: string): Promise<void> {
		const lijst = this.page.getByRole('main').getByRole('combobox', { name: label, exact: true })
		await lijst.click()
		// the list draws long texts in two parts, so it is brought down to the one that is meant
		await lijst.fill(optie)
		await this.page.getByRole('option').first().click()
	}

	/**
	 * A text field of who calls.
	 *
	 * @param label - What stands above it
	 */
	veld(label: string): Locator {
		return this.klant.getByRole('textbox', { name: label, exact: true })
	}

	/**
	 * Fills in contact data.
	 *
	 * @param gegevens - Text by label
	 */
	async gegevens(gegevens: Contactgegevens): Promise<void> {
		for (const [label, text] of Object.entries(gegevens)) {
			await this.veld(label).fill(text)
		}
	}

	/**
	 * The question ends in a new zaak.
	 *
	 * @param omschrijving - What it is about
	 */
	async nieuweZaak(omschrijving: string): Promise<void> {
		await this.kies('Zaak')
		await this.page.getByRole('main').getByRole('button', { name: 'Nieuwe zaak', exact: true }).click()
		await this.page.getByRole('main').getByRole('textbox', { name: 'Omschrijving', exact: true }).fill(omschrijving)
		await this.kiesUit('Zaaktype', 'Aanvraag')
	}

	/**
	 * The question ends in a taak for a team.
	 *
	 * @param handeling - What has to be done
	 */
	async taak(handeling: string): Promise<void> {
		await this.kies('Taak voor een collega')
		await this.page.getByRole('main').getByRole('textbox', { name: 'Gevraagde handeling', exact: true }).fill(handeling)
		await this.kiesUit('Team', 'Klachten')
	}

	/**
	 * "Afronden", and waits until it has been stored.
	 *
	 * @return what was stored
	 */
	async rondAf(): Promise<Vastgelegd> {
		const answered = this.page.waitForResponse((response) => /api\/v1\/(registraties|niet-geregistreerd)$/.test(response.url()))
		await this.page.getByRole('main').getByRole('button', { name: 'Afronden', exact: true }).click()
		const response = await answered
		expect(response.status(), await response.text()).toBe(200)
		return (await response.json()).ocs.data as Vastgelegd
	}
}
