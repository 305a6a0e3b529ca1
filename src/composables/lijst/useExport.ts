/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../../api/ApiError.ts'
import type { Lijstvraag } from './types.ts'

import { onScopeDispose, readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { exporteerContactmomenten } from '../../api/exporteer.ts'
import { toApiError } from '../../api/toApiError.ts'
import { toDay } from '../../utils/datum.ts'
import { download } from '../../utils/download.ts'

/**
 * Makes the CSV of what a list shows, with progress, until it is there or given up.
 */
export function useExport() {
	/** Contactmomenten read so far; absent when no export runs */
	const gelezen = ref<number>()
	/** Why the latest export failed */
	const fout = shallowRef<ApiError>()
	let controller: AbortController | undefined

	/**
	 * @param vraag - The list's filters, order and words
	 */
	async function exporteer(vraag: Lijstvraag): Promise<void> {
		controller = new AbortController()
		fout.value = undefined
		gelezen.value = 0
		try {
			const csv = await exporteerContactmomenten({ ...vraag.filters, order: vraag.order, q: vraag.q }, (aantal) => {
				gelezen.value = aantal
			}, controller.signal)
			download(csv, `contactmomenten-${toDay(new Date())}.csv`)
		} catch (error) {
			const failure = toApiError(error)
			fout.value = failure.isAborted ? undefined : failure
		} finally {
			gelezen.value = undefined
		}
	}

	/** Gives the running export up */
	function stop(): void {
		controller?.abort()
	}

	onScopeDispose(stop)

	return { gelezen: readonly(gelezen), fout: shallowReadonly(fout), exporteer, stop }
}
