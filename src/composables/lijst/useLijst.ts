/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MaybeRefOrGetter, Ref } from 'vue'
import type { Page, Row } from '../../types/api.ts'
import type { LijstSoort, Lijstvraag } from './types.ts'
import type { Paginas } from './usePaginas.ts'

import { readonly, ref, toValue, watch } from 'vue'
import { aantal, lijst } from '../../api/objecten.ts'
import { zoek } from '../../api/zoek.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { usePaginas } from './usePaginas.ts'
import { past, voegIn } from './wijzigingen.ts'

/** Rows that one request brings */
export const PAGE_SIZE = 50

/** The rows of a question, with their number */
export interface Lijst<S extends LijstSoort> extends Paginas<Row<S>> {
	/** How many rows the filters leave; unknown while words are searched for, or not yet counted */
	totaal: Readonly<Ref<number | undefined>>
}

/**
 * A list that is read page by page: it starts anew when the question changes and gives the outdated request up, and it
 * shows what has just been stored without asking again.
 *
 * @param soort - Kind of object
 * @param vraag - Filters, order and words
 * @param options - How it is read
 * @param options.counts - Whether the rows are counted too; a short list inside a page has no use for it
 */
export function useLijst<S extends LijstSoort>(soort: S, vraag: MaybeRefOrGetter<Lijstvraag>, { counts = true }: { counts?: boolean } = {}): Lijst<S> {
	const totaal = ref<number>()
	const paginas = usePaginas(pagina)

	/**
	 * Reads one page; with the first one the rows are counted
	 *
	 * @param cursor - Where the page begins
	 * @param signal - Gives the request up
	 */
	function pagina(cursor: string | undefined, signal: AbortSignal): Promise<Page<S>> {
		if (cursor === undefined) {
			void tel(signal)
		}
		const { filters, order, q } = toValue(vraag)
		const place = { ...filters, limit: PAGE_SIZE, cursor }
		return q ? zoek(soort, { ...place, q }, signal) : lijst(soort, { ...place, order }, signal)
	}

	/**
	 * Counts in the background; a count that fails is left out.
	 *
	 * @param signal - Gives the request up
	 */
	async function tel(signal: AbortSignal): Promise<void> {
		const { filters, q } = toValue(vraag)
		if (q || !counts) {
			totaal.value = undefined
			return
		}
		const counted = await aantal(soort, filters, signal).catch(() => undefined)
		if (!signal.aborted) {
			totaal.value = counted
		}
	}

	/**
	 * Shows what was stored: in its place where the order is the usual one, else by reading again.
	 *
	 * @param stored - Objects of this kind
	 */
	function verwerk(stored: readonly Row<S>[]): void {
		const { filters, order, q } = toValue(vraag)
		if (q || order !== undefined || paginas.laden.value === 'eerste') {
			void paginas.herlaad()
			return
		}
		const fitting = stored.filter((row) => past(soort, row, filters))
		const others = paginas.rijen.value.filter(({ id }) => !stored.some((row) => row.id === id && !fitting.includes(row)))
		paginas.toon(voegIn(others, fitting, paginas.volgende.value === null))
		void tel(paginas.signaal())
	}

	watch(() => JSON.stringify(toValue(vraag)), async () => {
		await paginas.herlaad()
		if (paginas.fout.value !== undefined) {
			// they answer an earlier question
			paginas.toon([], null)
		}
	}, { immediate: true })

	const wijzigingen = useWijzigingenStore()
	watch(() => wijzigingen.laatste, (gemeld) => {
		const stored = gemeld?.objecten[soort] as Row<S>[] | undefined
		if (stored !== undefined && stored.length > 0) {
			verwerk(stored)
		}
	})

	return { ...paginas, totaal: readonly(totaal) }
}
