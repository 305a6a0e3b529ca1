/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LijstSoort } from '../../../composables/lijst/types.ts'
import type { Kolom } from '../lijstdefinitie.ts'

/**
 * A column that shows the klant or zaak a row refers to, as a link to it.
 *
 * @param naam - Property of the reference, and name of its page
 * @param titel - Heading
 */
export function verwijzing<S extends LijstSoort>(naam: 'klant' | 'zaak', titel: string): Kolom<S> {
	return {
		naam,
		titel,
		tekst: (row) => row.namen[naam] ?? '',
		link: (row) => {
			const id: unknown = Reflect.get(row, naam)
			return typeof id === 'string' ? { name: naam, params: { id } } : undefined
		},
		breedte: naam === 'zaak' ? 'nummer' : 'middel',
		kaart: 'regel',
	}
}
