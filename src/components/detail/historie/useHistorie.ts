/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../../../api/ApiError.ts'
import type { HistoriePage, HistorieRegel, Soort } from '../../../types/api.ts'

import { readonly, ref, shallowReadonly, shallowRef, watch } from 'vue'
import { historie } from '../../../api/objecten.ts'
import { toApiError } from '../../../api/toApiError.ts'

/**
 * The history of an object, newest first, read page by page and anew when the object changed
 *
 * @param soort - Kind of the object
 * @param id - Its id
 * @param revisie - Its revision
 */
export function useHistorie(soort: Soort, id: () => string, revisie: () => number) {
	const regels = shallowRef<readonly HistorieRegel[]>([])
	const laden = ref(false)
	const fout = shallowRef<ApiError>()
	const volgende = ref<string | null>(null)
	let round = 0

	/**
	 * Reads one page; the newest question counts
	 *
	 * @param cursor - Where the page begins
	 * @param take - Shows what was read
	 */
	async function read(cursor: string | undefined, take: (page: HistoriePage) => void): Promise<void> {
		const mine = ++round
		laden.value = true
		fout.value = undefined
		try {
			const page = await historie(soort, id(), cursor)
			if (mine === round) {
				take(page)
				volgende.value = page.next
			}
		} catch (error) {
			if (mine === round) {
				fout.value = toApiError(error)
			}
		} finally {
			if (mine === round) {
				laden.value = false
			}
		}
	}

	/** Reads the newest entries; those shown stay until they are there */
	function laad(): Promise<void> {
		return read(undefined, (page) => {
			regels.value = page.results
		})
	}

	/** Reads the next page */
	async function laadMeer(): Promise<void> {
		if (volgende.value !== null && !laden.value) {
			await read(volgende.value, (page) => {
				regels.value = [...regels.value, ...page.results]
			})
		}
	}

	watch([id, revisie], ([next], [before]) => {
		if (next !== before) {
			regels.value = []
		}
		void laad()
	}, { immediate: true })

	return { regels: shallowReadonly(regels), laden: readonly(laden), fout: shallowReadonly(fout), volgende: readonly(volgende), laad, laadMeer }
}
