/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { useDebounceFn } from '@vueuse/core'
import { onScopeDispose, readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { toApiError } from '../../api/toApiError.ts'
import { logger } from '../../utils/logger.ts'

const DEBOUNCE_IN_MS = 300
const SHORTEST = 2

/**
 * Choices found while typing; the newest question wins.
 *
 * @param zoek - Asks the server
 */
export function useZoekKeuzes<T>(zoek: (q: string, signal: AbortSignal) => Promise<T[]>) {
	/** What was found for the latest words */
	const keuzes = shallowRef<readonly T[]>([])
	/** Whether it is being asked */
	const isBezig = ref(false)
	let controller = new AbortController()

	/**
	 * @param q - Words, long enough
	 */
	async function vraag(q: string): Promise<void> {
		controller.abort()
		controller = new AbortController()
		const { signal } = controller
		isBezig.value = true
		try {
			const found = await zoek(q, signal)
			if (!signal.aborted) {
				keuzes.value = found
			}
		} catch (error) {
			if (!signal.aborted) {
				keuzes.value = []
				logger.error('Could not find choices', { code: toApiError(error).code })
			}
		} finally {
			if (!signal.aborted) {
				isBezig.value = false
			}
		}
	}

	const later = useDebounceFn(vraag, DEBOUNCE_IN_MS)

	/**
	 * Looks for choices, a moment after the last key.
	 *
	 * @param q - What has been typed; too short a text finds nothing
	 */
	function zoekKeuzes(q: string): void {
		if (q.trim().length >= SHORTEST) {
			void later(q.trim())
		}
	}

	onScopeDispose(() => controller.abort())

	return { keuzes: shallowReadonly(keuzes), isBezig: readonly(isBezig), zoekKeuzes }
}
