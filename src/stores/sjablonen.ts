/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../api/ApiError.ts'
import type { Row } from '../types/api.ts'

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { lijst } from '../api/objecten.ts'
import { toApiError } from '../api/toApiError.ts'
import { opVolgorde } from '../components/sjabloon/volgorde.ts'

/** The sjablonen in their order, for who manages them and for who registers with them */
export const useSjablonenStore = defineStore('sjablonen', () => {
	const alle = shallowRef<Row<'sjablonen'>[]>([])
	/** Whether they have been read at least once */
	const gelezen = ref(false)
	const laden = ref(false)
	/** Why they could not be read */
	const fout = shallowRef<ApiError>()

	/** Those that can be chosen */
	const actieve = computed(() => alle.value.filter(({ actief }) => actief !== false))

	/** Reads them all, so that what a colleague changed is there too. */
	async function laad(): Promise<void> {
		laden.value = true
		fout.value = undefined
		try {
			const rows: Row<'sjablonen'>[] = []
			for (let cursor: string | null | undefined; cursor !== null;) {
				const page = await lijst('sjablonen', { order: 'volgorde', limit: 100, cursor })
				rows.push(...page.results)
				cursor = page.next
			}
			alle.value = opVolgorde(rows)
			gelezen.value = true
		} catch (error) {
			fout.value = toApiError(error)
		} finally {
			laden.value = false
		}
	}

	/**
	 * Takes over what was stored.
	 *
	 * @param sjabloon - The sjabloon as it is now
	 */
	function zet(sjabloon: Row<'sjablonen'>): void {
		alle.value = opVolgorde([...alle.value.filter(({ id }) => id !== sjabloon.id), sjabloon])
	}

	return { alle, actieve, gelezen, laden, fout, laad, zet }
})
