/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, Detail, Ketenlid, Ketentaak } from '../../../types/api.ts'

/**
 * A stored taak as a story shows it
 *
 * @param taak - The taak
 */
function toKetentaak(taak: Detail<'taken'>): Ketentaak {
	const { id, nummer, gevraagdeHandeling, team, medewerker, status, aangemaaktOp, afgerondOp, notities, namen, afgeschermd } = taak
	return { id, nummer, gevraagdeHandeling, team, medewerker, status, aangemaaktOp, afgerondOp, notities, namen, afgeschermd }
}

/**
 * The taken of a contactmoment, where stored ones have the last word; new ones come last
 *
 * @param id - Id of the contactmoment
 * @param known - Those known
 * @param stored - What was stored
 */
function withTaken(id: string, known: Ketentaak[], stored: BundleAnswer): Ketentaak[] {
	const mine = (stored.taken ?? []).filter(({ contactmoment }) => contactmoment === id).map(toKetentaak)
	const ids = new Set(known.map((taak) => taak.id))
	return [
		...known.map((taak) => mine.find((other) => other.id === taak.id) ?? taak),
		...mine.filter((taak) => !ids.has(taak.id)),
	]
}

/**
 * A contactmoment as a story shows it, without taken yet
 *
 * @param contactmoment - The contactmoment
 */
function toKetenlid(contactmoment: Detail<'contactmomenten'>): Ketenlid {
	const { id, nummer = '', onderwerp, plaatsgevondenOp = '', initiatiefnemer } = contactmoment
	return { id, nummer, onderwerp, plaatsgevondenOp, initiatiefnemer, taken: [] }
}

/**
 * A story after something was stored: with what follows one of its contactmomenten, and with the taken as they are now
 *
 * @param chain - The story as known
 * @param stored - What was stored
 */
export function grownChain(chain: Ketenlid[], stored: BundleAnswer): Ketenlid[] {
	const ids = new Set(chain.map(({ id }) => id))
	const momenten = stored.contactmomenten ?? []
	const newer = chain.map((lid) => {
		const now = momenten.find(({ id }) => id === lid.id)
		return now ? { ...toKetenlid(now), taken: lid.taken } : lid
	})
	const added = momenten.filter(({ id, voorgaandContactmoment }) => !ids.has(id) && ids.has(voorgaandContactmoment ?? '')).map(toKetenlid)
	return [...newer, ...added]
		.map((lid) => ({ ...lid, taken: withTaken(lid.id, lid.taken, stored) }))
		.sort((a, b) => a.plaatsgevondenOp.localeCompare(b.plaatsgevondenOp) || Number(a.nummer) - Number(b.nummer))
}

/**
 * The stories of a klant after something was stored: a new one begins where a contactmoment of hers was stored with a taak
 *
 * @param chains - Her stories as known, newest first
 * @param klant - Her id
 * @param stored - What was stored
 */
export function grownChains(chains: Ketenlid[][], klant: string, stored: BundleAnswer): Ketenlid[][] {
	const grown = chains.map((chain) => grownChain(chain, stored))
	const ids = new Set(grown.flat().map(({ id }) => id))
	const begun = (stored.contactmomenten ?? [])
		.filter((moment) => moment.klant === klant && !ids.has(moment.id))
		.map((moment) => grownChain([toKetenlid(moment)], stored))
		.filter(([lid]) => lid !== undefined && lid.taken.length > 0)
	return [...begun, ...grown]
}
