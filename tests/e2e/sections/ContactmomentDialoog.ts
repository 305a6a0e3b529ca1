/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from '@playwright/test'
import type { Contactmoment } from '../fixtures/Api.ts'

import { DialoogSection } from './DialoogSection.ts'

/**
 * The dialog "Contactmoment toevoegen".
 */
export class ContactmomentDialoog extends DialoogSection {
	constructor(page: Page, naam = 'Contactmoment toevoegen') {
		super(page, naam)
	}

	/**
	 * Fills in the fields that are given.
	 *
	 * @param velden - Their values; klant and zaak are searched for and must be found
	 */
	async vul(velden: { klant?: string, zaak?: string, kanaal?: string, onderwerp?: string, toelichting?: string }): Promise<void> {
		if (velden.klant !== undefined) {
			await this.kies('Klant', velden.klant, velden.klant)
		}
		if (velden.zaak !== undefined) {
			await this.kies('Zaak', velden.zaak, velden.zaak)
		}
		if (velden.kanaal !== undefined) {
			await this.kies('Kanaal', velden.kanaal, velden.kanaal)
		}
		if (velden.onderwerp !== undefined) {
			await this.veld('Onderwerp').fill(velden.onderwerp)
		}
		if (velden.toelichting !== undefined) {
			await this.veld('Toelichting').fill(velden.toelichting)
		}
	}

	/** Saves, and gives the contactmoment that was stored. */
	async bewaarContactmoment(): Promise<Contactmoment> {
		const { contactmomenten } = await this.bewaar()
		return contactmomenten?.[0] as Contactmoment
	}
}
