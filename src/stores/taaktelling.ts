/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Taaktelling } from '../types/api.ts'

import { defineStore } from 'pinia'
import { computed, shallowReadonly, shallowRef } from 'vue'
import { leesTelling } from '../api/taken.ts'

/** How many taken wait for the user and for her teams; who shows it reads it again and again */
export const useTaaktelling = defineStore('taaktelling', () => {
	const telling = shallowRef<Taaktelling>({ mijn: 0, teams: {} })
	let etag: string | undefined

	/** Of all her teams together */
	const team = computed(() => Object.values(telling.value.teams).reduce((sum, aantal) => sum + aantal, 0))

	/**
	 * Reads the numbers, as far as they changed.
	 *
	 * @param signal - Gives the request up
	 * @throws {ApiError}
	 */
	async function ververs(signal?: AbortSignal): Promise<void> {
		const versie = await leesTelling(etag, signal)
		if (versie !== undefined) {
			telling.value = versie.data
			etag = versie.etag
		}
	}

	return { telling: shallowReadonly(telling), team, ververs }
})
