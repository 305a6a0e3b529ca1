/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteLocationRaw } from 'vue-router'

/** Kinds of object that have a page of their own */
export type PageSoort = 'contactmomenten' | 'berichten' | 'klanten' | 'zaken' | 'taken'

const names: Record<PageSoort, string> = {
	contactmomenten: 'contactmoment',
	berichten: 'bericht',
	klanten: 'klant',
	zaken: 'zaak',
	taken: 'taak',
}

/**
 * The page of an object
 *
 * @param soort - Kind of the object
 * @param id - Id of the object
 */
export function detailRoute(soort: PageSoort, id: string): RouteLocationRaw {
	return { name: names[soort], params: { id } }
}
