/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'

import { onScopeDispose, ref, shallowRef } from 'vue'
import { toApiError } from '../../api/toApiError.ts'

/** Rows that are read page by page */
export interface Paginas<R> {
	/** Rows read so far */
	rijen: Readonly<ShallowRef<readonly R[]>>
	/** What is being read: the first page, a further one, or nothing */
	laden: Readonly<Ref<'eerste' | 'meer' | undefined>>
	/** Why the latest request failed */
	fout: Readonly<ShallowRef<ApiError | undefined>>
	/** Where the next page begins; null after the last */
	volgende: Readonly<Ref<string | null>>
	/** Reads the first page again; the rows shown stay until the new ones are there */
	herlaad: () => Promise<void>
	/** Reads the next page, when there is one and nothing else is being read */
	laadMeer: () => Promise<void>
	/** Shows other rows than those read; where the next page begins stays, unless it is told */
	toon: (rows: readonly R[], next?: string | null) => void
	/** Tells that the present first page is outdated */
	signaal: () => AbortSignal
}

/**
 * Reads rows page by page; asking for the first page gives up what was asked before
 *
 * @param lees - Reads one page from a cursor, the first one without
 */
export function usePaginas<R>(lees: (cursor: string | undefined, signal: AbortSignal) => Promise<{ results: R[], next: string | null }>): Paginas<R> {
	const rijen = shallowRef<readonly R[]>([])
	const laden = ref<'eerste' | 'meer'>()
	const fout = shallowRef<ApiError>()
	const volgende = ref<string | null>(null)
	let controller = new AbortController()

	/**
	 * Reads one page and keeps its failure, unless it is outdated by then
	 *
	 * @param wat - What is being read
	 * @param cursor - Where the page begins
	 */
	async function pagina(wat: 'eerste' | 'meer', cursor?: string): Promise<void> {
		const { signal } = controller
		laden.value = wat
		fout.value = undefined
		try {
			const { results, next } = await lees(cursor, signal)
			if (!signal.aborted) {
				rijen.value = wat === 'meer' ? [...rijen.value, ...results] : results
				volgende.value = next
			}
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

	onScopeDispose(() => controller.abort())

	return {
		rijen,
		laden,
		fout,
		volgende,
		herlaad() {
			controller.abort()
			controller = new AbortController()
			return pagina('eerste')
		},
		async laadMeer() {
			if (volgende.value !== null && laden.value === undefined) {
				await pagina('meer', volgende.value)
			}
		},
		toon(rows, next = volgende.value) {
			rijen.value = rows
			volgende.value = next
		},
		signaal: () => controller.signal,
	}
}
