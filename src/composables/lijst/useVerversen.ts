/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LijstSoort, Lijstvraag } from './types.ts'
import type { Lijst } from './useLijst.ts'

import { lijstVersie } from '../../api/objecten.ts'
import { usePeilen } from '../usePeilen.ts'
import { PAGE_SIZE } from './useLijst.ts'

/**
 * Keeps a list up to date with what colleagues do, while it is in view: asks whether its first page changed, and reads
 * it anew only then.
 *
 * @param lijst - The list
 * @param soort - Kind of object
 * @param vraag - Filters, order and words
 * @param mag - Whether the rows may move now
 */
export function useVerversen<S extends LijstSoort>(lijst: Lijst<S>, soort: S, vraag: () => Lijstvraag, mag: () => boolean): void {
	let bekend = ''
	let etag: string | undefined

	usePeilen(async (signal) => {
		const { filters, order, q } = vraag()
		if (q !== undefined || lijst.laden.value !== undefined || !mag()) {
			return
		}
		const nu = JSON.stringify(vraag())
		const versie = await lijstVersie(soort, { ...filters, order, limit: PAGE_SIZE }, nu === bekend ? etag : undefined, signal)
		if (versie === undefined || nu !== JSON.stringify(vraag()) || !mag()) {
			return
		}
		bekend = nu
		etag = versie.etag
		const { results } = versie.data
		if (JSON.stringify(results) !== JSON.stringify(lijst.rijen.value.slice(0, PAGE_SIZE))) {
			await lijst.herlaad()
		}
	})
}
