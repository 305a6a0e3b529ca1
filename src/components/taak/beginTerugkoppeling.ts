/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Medewerker } from '../../types/api.ts'
import type { ContactmomentWaarden } from '../contactmoment/contactmomentWaarden.ts'

import { beginContactmoment } from '../contactmoment/contactmomentWaarden.ts'
import { linkedKlant, linkedZaak } from '../detail/linkedRow.ts'
import { vraagVan } from './vraagVan.ts'

/**
 * The form of the contactmoment in which feedback on a taak was given (EMP-36): the organisation took the initiative, about
 * the same, with the same klant; the kanaal is for the user to say.
 *
 * @param taak - The taak
 * @param medewerker - The user
 * @param now - The present moment
 */
export function beginTerugkoppeling(taak: Detail<'taken'>, medewerker: Medewerker | null, now: Date): ContactmomentWaarden {
	const { onderwerp, nummer } = vraagVan(taak)
	return {
		...beginContactmoment({ klant: linkedKlant(taak), zaak: linkedZaak(taak), medewerker }, now),
		onderwerp,
		initiatiefnemer: 'gemeente',
		voorgaand: taak.contactmoment === undefined ? null : { id: taak.contactmoment, nummer, kanaal: '', onderwerp, namen: {} },
	}
}
