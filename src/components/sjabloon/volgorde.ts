/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../types/api.ts'

/** A sjabloon, as far as its place is concerned */
type Geplaatst = Pick<Row<'sjablonen'>, 'id' | 'naam' | 'volgorde'>

/** Room between two neighbours, so that a third fits between them and only that one has to be stored */
export const RUIMTE = 1000

/**
 * The sjablonen in the order in which they are offered; those without a place come last, by name.
 *
 * @param sjablonen - The sjablonen in any order
 */
export function opVolgorde<S extends Geplaatst>(sjablonen: readonly S[]): S[] {
	return sjablonen.toSorted((a, b) => (a.volgorde ?? Infinity) - (b.volgorde ?? Infinity) || a.naam.localeCompare(b.naam, 'nl') || a.id.localeCompare(b.id))
}

/**
 * The place behind all others.
 *
 * @param sjablonen - The sjablonen
 */
export function achteraan(sjablonen: readonly Geplaatst[]): number {
	return Math.max(0, ...sjablonen.map(({ volgorde }) => volgorde ?? 0)) + RUIMTE
}

/**
 * What has to be stored to move one sjabloon: it alone where there is room between its new neighbours, else all of them.
 *
 * @param sjablonen - The sjablonen in their order
 * @param from - Position of the one that moves
 * @param to - Its new position
 * @return new place by id; empty when nothing moves
 */
export function verplaatst(sjablonen: readonly Geplaatst[], from: number, to: number): Map<string, number> {
	const one = sjablonen[from]
	if (one === undefined || from === to || to < 0 || to >= sjablonen.length) {
		return new Map()
	}
	const next = sjablonen.toSpliced(from, 1).toSpliced(to, 0, one)
	const after = next[to + 1] === undefined ? achteraan(next) + RUIMTE : next[to + 1]!.volgorde
	const before = to === 0 ? (after ?? 0) - 2 * RUIMTE : next[to - 1]!.volgorde
	const between = before === undefined || after === undefined ? NaN : Math.floor((before + after) / 2)
	return before !== undefined && after !== undefined && between > before && between < after
		? new Map([[one.id, between]])
		: new Map(next.map(({ id }, at) => [id, (at + 1) * RUIMTE] as const).filter(([id, place]) => sjablonen.find((other) => other.id === id)?.volgorde !== place))
}
