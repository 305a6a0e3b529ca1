/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MaybeRefOrGetter } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'
import type { Page, Row } from '../../types/api.ts'
import type { LijstSoort, Lijstvraag } from './types.ts'

import { onScopeDispose, readonly, ref, shallowReadonly, shallowRef, toValue, watch } from 'vue'
import { aantal, lijst } from '../../api/objecten.ts'
import { toApiError } from '../../api/toApiError.ts'
import { zoek } from '../../api/zoek.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { past, voegIn } from './wijzigingen.ts'

/** Rows that one request brings */
const PAGE_SIZE = 50

/**
 * A list that is read page by page: it starts anew when the question changes and gives the outdated request up, and it
 * shows what has just been stored without asking again.
 *
 * @param soort - Kind of object
 * @param vraag - Filters, order and words
 * @param options - How it is read
 * @param options.counts - Whether the rows are counted too; a short list inside a page has no use for it
 */
export function useLijst<S extends LijstSoort>(soort: S, vraag: MaybeRefOrGetter<Lijstvraag>, { counts = true }: { counts?: boolean } = {}) {
	/** Rows read so far */
	const rijen = shallowRef<readonly Row<S>[]>([])
	/** What is being read: the first page, a further one, or nothing */
	const laden = ref<'eerste' | 'meer'>()
	/** Why the latest request failed */
	const fout = shallowRef<ApiError>()
	/** How many rows the filters leave; unknown while words are searched for, or not yet counted */
	const totaal = ref<number>()
	/** Where the next page begins; null after the last */
	const volgende = ref<string | null>(null)
	let controller = new AbortController()

	/**
	 * @param cursor - Where the page begins
	 * @param signal - Gives the request up
	 */
	function pagina(cursor: string | undefined, signal: AbortSignal): Promise<Page<S>> {
		const { filters, order, q } = toValue(vraag)
		const place = { ...filters, limit: PAGE_SIZE, cursor }
		return q ? zoek(soort, { ...place, q }, signal) : lijst(soort, { ...place, order }, signal)
	}

	/**
	 * Runs one request and keeps its failure, unless a newer question made it outdated.
	 *
	 * @param wat - What is being read
	 * @param work - The request
	 */
	async function run(wat: 'eerste' | 'meer', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		const { signal } = controller
		laden.value = wat
		fout.value = undefined
		try {
			await work(signal)
		} catch (error) {
			if (!signal.aborted) {
				fout.value = toApiError(error)
			}
		} finally {
			if (!signal.aborted) {
				laden.value = undefined
			}
		}
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

	/** Reads the first page again; the rows shown stay until the new ones are there */
	function herlaad(): Promise<void> {
		controller.abort()
		controller = new AbortController()
		void tel(controller.signal)
		return run('eerste', async (signal) => {
			const page = await pagina(undefined, signal)
			if (!signal.aborted) {
				rijen.value = page.results
				volgende.value = page.next
			}
		})
	}

	/** Reads the next page, when there is one and nothing else is being read */
	async function laadMeer(): Promise<void> {
		const cursor = volgende.value
		if (cursor === null || laden.value !== undefined) {
			return
		}
		await run('meer', async (signal) => {
			const page = await pagina(cursor, signal)
			if (!signal.aborted) {
				rijen.value = [...rijen.value, ...page.results]
				volgende.value = page.next
			}
		})
	}

	/**
	 * Shows what was stored: in its place where the order is the usual one, else by reading again.
	 *
	 * @param stored - Objects of this kind
	 */
	function verwerk(stored: readonly Row<S>[]): void {
		const { filters, order, q } = toValue(vraag)
		if (q || order !== undefined || laden.value === 'eerste') {
			void herlaad()
			return
		}
		const fitting = stored.filter((row) => past(soort, row, filters))
		const others = rijen.value.filter(({ id }) => !stored.some((row) => row.id === id && !fitting.includes(row)))
		rijen.value = voegIn(others, fitting, volgende.value === null)
		void tel(controller.signal)
	}

	watch(() => JSON.stringify(toValue(vraag)), async () => {
		await herlaad()
		if (fout.value !== undefined) {
			// they answer an earlier question
			rijen.value = []
			volgende.value = null
		}
	}, { immediate: true })

	const wijzigingen = useWijzigingenStore()
	watch(() => wijzigingen.laatste, (gemeld) => {
		const stored = gemeld?.objecten[soort] as Row<S>[] | undefined
		if (stored !== undefined && stored.length > 0) {
			verwerk(stored)
		}
	})

	onScopeDispose(() => controller.abort())

	return {
		rijen: shallowReadonly(rijen),
		laden: readonly(laden),
		fout: shallowReadonly(fout),
		totaal: readonly(totaal),
		volgende: readonly(volgende),
		herlaad,
		laadMeer,
	}
}
