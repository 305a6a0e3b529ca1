/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../types/api.ts'

/** What an object is linked to, with the names to show for it */
interface Linking {
	klant?: string
	zaak?: string
	namen: Record<string, string>
}

/**
 * The klant that an object is linked to, as far as a chooser has to show it
 *
 * @param object - The object
 */
export function linkedKlant(object: Linking): Row<'klanten'> | undefined {
	return object.klant === undefined ? undefined : { id: object.klant, soort: 'persoon', naam: object.namen.klant ?? '', namen: {} }
}

/**
 * The zaak that an object is linked to, as far as a chooser has to show it
 *
 * @param object - The object
 */
export function linkedZaak(object: Linking): Row<'zaken'> | undefined {
	return object.zaak === undefined ? undefined : { id: object.zaak, omschrijving: object.namen.zaak ?? '', namen: {} }
}

/**
 * The contactmoment that a bericht is linked to, as far as a chooser has to show it
 *
 * @param bericht - The bericht
 */
export function linkedContactmoment(bericht: Row<'berichten'>): Row<'contactmomenten'> | undefined {
	const id = bericht.contactmoment
	return id === undefined ? undefined : { id, kanaal: bericht.kanaal, onderwerp: bericht.namen.contactmoment ?? '', namen: {} }
}
