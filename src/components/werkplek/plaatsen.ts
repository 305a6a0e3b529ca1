/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek } from '../../types/gesprek.ts'
import type { Beslissing } from './beslissingen.ts'

import { slotOf } from './beslissingen.ts'

/**
 * Where the fields of a bundle stand in the form of the conversation.
 *
 * @param gesprek - The conversation
 * @param stored - The questions that are registered
 */
export function plaatsenOf(gesprek: Gesprek, stored: Beslissing[]): Record<string, string> {
	const places: Record<string, string> = { 'klanten.0': 'nieuweKlant' }
	let [taken, zaken] = [0, 0]
	stored.forEach(({ vraag }, at) => {
		const field = `vragen.${gesprek.vragen.indexOf(vraag)}`
		const moment = `contactmomenten.${at}`
		Object.assign(places, {
			[moment]: field,
			[`${moment}.kanaal`]: 'kanaal',
			// it needs somebody: the question what may be kept decides who (PROD-17)
			[`${moment}.klant`]: 'bewaarkeuze',
			[`${moment}.identiteitVastgesteld`]: 'identiteit',
			[`${moment}.betrokkenen.0`]: 'contactgegevens',
			[`${moment}.betrokkenen.0.bezoekadres`]: 'contactgegevens.adres',
			[`${moment}.betrokkenen.1`]: 'vertegenwoordiger',
		})
		if (vraag.einde === 'taak') {
			places[`taken.${taken++}`] = `${field}.taak`
		}
		if (slotOf(vraag) === 'nieuwe-zaak') {
			places[`zaken.${zaken}.contactgegevens`] = 'contactgegevens'
			places[`zaken.${zaken++}`] = `${field}.nieuweZaak`
		}
	})
	return places
}

/**
 * The field of the conversation that a path of the server means.
 *
 * @param path - Path in the bundle, such as "contactmomenten.0.onderwerp"
 * @param plaatsen - Where its parts stand in the form
 */
export function veldVan(path: string, plaatsen: Record<string, string>): string {
	const prefix = Object.keys(plaatsen).filter((start) => path === start || path.startsWith(`${start}.`)).sort((a, b) => b.length - a.length)[0]
	return prefix === undefined ? path : plaatsen[prefix] + path.slice(prefix.length)
}
