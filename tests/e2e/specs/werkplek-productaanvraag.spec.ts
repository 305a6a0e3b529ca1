/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Api, Stored } from '../fixtures/test.ts'
import type { Vastgelegd } from '../sections/GesprekSection.ts'

import { vrijeBsn, vrijeTelefoon } from '../fixtures/gegevens.ts'
import { expect, test, uniek } from '../fixtures/werkplek.ts'
import { GesprekSection } from '../sections/GesprekSection.ts'

/** Where contact data can stand */
type Plaats = 'klant' | 'betrokkene' | 'zaak'

/** The branches of C9018: who the klant is, and how the question ends */
const BRANCHES: [tak: string, klant: 'A' | 'Bi' | 'Bii', einde: 'zaak' | 'taak', plaats: Plaats][] = [
	['A-zaak', 'A', 'zaak', 'zaak'],
	['A-taak', 'A', 'taak', 'betrokkene'],
	['Bi-zaak', 'Bi', 'zaak', 'klant'],
	['Bi-taak', 'Bi', 'taak', 'klant'],
	['Bii-zaak', 'Bii', 'zaak', 'zaak'],
	['Bii-taak', 'Bii', 'taak', 'betrokkene'],
]

/**
 * The places where a phone number stands, of all that there are: the search and the list of klanten, the klanten of what was
 * stored, its betrokkenen, its zaken.
 *
 * @param api - The API
 * @param telefoon - The number
 * @param stored - What "Afronden" answered
 */
async function plaatsen(api: Api, telefoon: string, stored: Vastgelegd): Promise<Plaats[]> {
	const holds = (object: unknown) => JSON.stringify(object ?? {}).includes(telefoon)
	const moment = await api.lees('contactmomenten', stored.contactmomenten![0]!.id)
	const zaak = moment.zaak === undefined ? undefined : await api.lees('zaken', moment.zaak as string)
	const klant = moment.klant === undefined ? undefined : await api.lees('klanten', moment.klant as string)
	const { results } = await api.post('zoek/klanten', { telefoon }) as { results: Stored[] }
	const listed = await api.get('klanten?limit=100') as { results: Stored[] }
	expect(holds(listed), 'the list of klanten shows no phone numbers').toBe(false)
	expect(results.length > 0, 'the search finds a klant just where she has the number').toBe(holds(klant))
	return (Object.entries({ klant, betrokkene: moment.betrokkenen, zaak: zaak?.contactgegevens }) as [Plaats, unknown][])
		.filter(([, object]) => holds(object))
		.map(([plaats]) => plaats)
}

for (const [tak, klant, einde, plaats] of BRANCHES) {
	test(`PROD-30 ${tak}: the contact data stand at the ${plaats} and nowhere else`, async ({ werkplek, page, api }) => {
		const gesprek = new GesprekSection(page)
		const telefoon = await vrijeTelefoon(api)
		const achternaam = uniek('Deurne')
		await werkplek.nieuw()
		await werkplek.veld('Onderwerp').fill('Productaanvraag')
		if (klant === 'A') {
			const known = await api.klant()
			await werkplek.koppel(known.naam)
			await werkplek.knop('Andere contactgegevens voor dit verzoek').click()
			await gesprek.gegevens({ Telefoonnummer: telefoon })
		} else {
			await gesprek.veld('Naam van de beller').fill(`Karel van ${achternaam}`)
			await gesprek.kies(klant === 'Bi' ? 'Voor algemeen gebruik door de gemeente' : 'Alleen voor dit verzoek')
			await expect(gesprek.veld('Achternaam')).toHaveValue(achternaam)
			await gesprek.gegevens({ Telefoonnummer: telefoon })
			if (klant === 'Bi') {
				await werkplek.knop('Identificatie').click()
				await gesprek.veld('BSN').fill(await vrijeBsn(api))
			}
		}
		await (einde === 'zaak' ? gesprek.nieuweZaak(uniek('Vergunning ')) : gesprek.taak('Zaak aanmaken voor productaanvraag'))

		const stored = await gesprek.rondAf()
		await werkplek.resultaat.waitFor()
		expect(await plaatsen(api, telefoon, stored)).toEqual([plaats])

		// the name of somebody who is no klant finds no klant either
		const { results } = await api.post('zoek/klanten', { naam: achternaam }) as { results: Stored[] }
		expect(results).toHaveLength(klant === 'Bi' ? 1 : 0)
		const moment = await api.lees('contactmomenten', stored.contactmomenten![0]!.id)
		expect(moment.betrokkenen).toEqual([expect.objectContaining({ rol: 'klant', initiator: true })])
		expect('klant' in moment).toBe(klant !== 'Bii')
		if (einde === 'zaak') {
			expect(stored.zaken).toEqual([expect.objectContaining({ id: moment.zaak, identificatie: expect.stringMatching(/^Z-\d{4}-\d+$/), zaaktype: 'Aanvraag' })])
			expect(stored.zaken![0]!.klant).toBe(moment.klant)
		} else {
			expect(stored.taken).toEqual([expect.objectContaining({ contactmoment: moment.id, team: 'klachten', status: 'open', gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag' })])
		}
	})
}
