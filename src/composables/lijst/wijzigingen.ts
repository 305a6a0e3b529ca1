/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ListFilters, Row } from '../../types/api.ts'
import type { LijstSoort } from './types.ts'

import { toDay } from '../../utils/datum.ts'

/** Property that the period of a list is about */
const PERIODE: Record<LijstSoort, string> = {
	contactmomenten: 'plaatsgevondenOp',
	berichten: 'datum',
	klanten: 'geregistreerdOp',
	zaken: 'startdatum',
	taken: 'aangemaaktOp',
}

/**
 * Whether a moment or day lies in a period. A day of the period is meant whole, where the user is.
 *
 * @param moment - Moment or day
 * @param van - First day, or first moment
 * @param tot - Last day, or the moment that ends the period
 */
function valtIn(moment: string, van = '', tot = ''): boolean {
	const isDay = (text: string) => text.length === '2026-11-22'.length
	const day = isDay(moment) || moment === '' ? moment : toDay(new Date(moment))
	const isAfter = (isDay(van) ? day : moment) >= van
	const isBefore = tot === '' || (isDay(tot) ? day <= tot : moment < tot)
	return isAfter && isBefore
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
	return valtIn(String(values.get(PERIODE[soort]) ?? ''), van, tot) && Object.entries(rest).every(([property, allowed]) => {
		const possible = [allowed ?? []].flat().flatMap((value) => value.split(','))
		// what a member of a huishouden asked shows at the huishouden too, and what was asked for another at who asked it
		const own = property === 'klant' ? ['klant', 'huishouden', 'vertegenwoordiger'] : [property]
		return allowed === undefined || own.some((name) => possible.includes(String(values.get(name))))
	})
}

/** What ordering needs of a row; rows that show little may lack the key */
interface Sorteerbaar {
	id: string
	sorteersleutel?: string
}

/**
 * Where a row belongs in a list that stands newest first.
 *
 * @param list - The list
 * @param row - Row that is not in it
 */
function plaats(list: readonly Sorteerbaar[], row: Sorteerbaar): number {
	const key = row.sorteersleutel
	if (key === undefined || list.every((other) => other.sorteersleutel === undefined)) {
		return 0
	}
	const found = list.findIndex((other) => other.sorteersleutel !== undefined && other.sorteersleutel < key)
	return found === -1 ? list.length : found
}

/**
 * Puts stored objects into a list that stands newest first: changed ones in their place, new ones where they belong.
 *
 * @param rows - The list so far
 * @param stored - Objects just stored that the filters let through
 * @param isComplete - Whether the list goes on to its end; else what would come last is still to be loaded
 */
export function voegIn<R extends Sorteerbaar>(rows: readonly R[], stored: readonly R[], isComplete: boolean): R[] {
	return stored.reduce<R[]>((list, row) => {
		const at = list.findIndex(({ id }) => id === row.id)
		const known = list[at]
		if (known !== undefined && (known.sorteersleutel ?? row.sorteersleutel) === row.sorteersleutel) {
			return list.with(at, row)
		}
		const others = list.filter(({ id }) => id !== row.id)
		const place = plaats(others, row)
		return place === others.length && place > 0 && !isComplete ? others : others.toSpliced(place, 0, row)
	}, [...rows])
}
