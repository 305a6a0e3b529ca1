/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ListFilters, Row } from '../../types/api.ts'
import type { LijstSoort } from './types.ts'

/** Property that the period of a list is about */
const PERIODE: Record<LijstSoort, string> = {
	contactmomenten: 'plaatsgevondenOp',
	berichten: 'datum',
	klanten: 'geregistreerdOp',
	zaken: 'startdatum',
	taken: 'aangemaaktOp',
}

/**
 * Whether a stored object belongs in a list with these filters, as the server would decide it.
 *
 * @param soort - Kind of object
 * @param row - The object
 * @param filters - The list's filters
 */
export function past<S extends LijstSoort>(soort: S, row: Row<S>, filters: ListFilters): boolean {
	const values = new Map<string, unknown>(Object.entries(row))
	const { van, tot, ...rest } = filters
	const moment = String(values.get(PERIODE[soort]) ?? '')
	if ((van !== undefined && moment < van) || (tot !== undefined && moment >= tot)) {
		return false
	}
	return Object.entries(rest).every(([property, allowed]) => allowed === undefined || [allowed].flat().includes(String(values.get(property))))
}

/**
 * Puts stored objects into a list that stands newest first: changed ones in their place, new ones where they belong.
 *
 * @param rows - The list so far
 * @param stored - Objects just stored that the filters let through
 * @param isComplete - Whether the list goes on to its end; else what would come last is still to be loaded
 */
export function voegIn<R extends { id: string, sorteersleutel?: string }>(rows: readonly R[], stored: readonly R[], isComplete: boolean): R[] {
	return stored.reduce((list, row) => {
		const key = row.sorteersleutel ?? ''
		const found = list.findIndex((other) => (other.sorteersleutel ?? '') < key)
		if (found === -1) {
			return isComplete ? [...list, row] : list
		}
		return list.toSpliced(found, 0, row)
	}, rows.filter((row) => !stored.some(({ id }) => id === row.id)))
}
