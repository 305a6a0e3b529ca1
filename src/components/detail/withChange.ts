/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, Detail, Huishouden } from '../../types/api.ts'

import { grownChain, grownChains } from './keten/grownChain.ts'

/**
 * The object of a page after something was stored: the newer version of itself, and what else the page shows that saves of others change
 *
 * @param soort - Kind of the object
 * @param object - The object as the page shows it
 * @param stored - What was stored
 */
export function withChange<S extends keyof BundleAnswer>(soort: S, object: Detail<S>, stored: BundleAnswer): Detail<S> {
	const same = ((stored[soort] ?? []) as Detail<S>[]).find((candidate) => candidate.id === object.id)
	const newest = same !== undefined && same.revisie >= object.revisie ? same : object
	return {
		...newest,
		...object.keten && { keten: grownChain(object.keten, stored) },
		...object.ketens && { ketens: grownChains(object.ketens, object.id, stored) },
		...object.huishoudens && { huishoudens: joined(object.huishoudens, object.id, stored) },
	}
}

/**
 * The households and companies of a klant, where stored ones have the last word
 *
 * @param known - Those known
 * @param own - Id of the klant
 * @param stored - What was stored
 */
function joined(known: Huishouden[], own: string, stored: BundleAnswer): Huishouden[] {
	const klanten = stored.klanten ?? []
	const ids = new Set(klanten.map(({ id }) => id))
	const now = klanten.flatMap(({ id, naam = '', leden = [] }) => leden.filter((lid) => lid.klant === own).map(({ rol }) => ({ id, naam, rol })))
	return [...now, ...known.filter(({ id }) => !ids.has(id))]
}
