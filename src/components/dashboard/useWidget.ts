/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'
import type { Row, Statistieken } from '../../types/api.ts'

import { useDocumentVisibility } from '@vueuse/core'
import { onMounted, onScopeDispose, readonly, shallowRef, watch } from 'vue'
import { lijst } from '../../api/objecten.ts'
import { leesStatistieken } from '../../api/statistieken.ts'
import { toApiError } from '../../api/toApiError.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'

/** What the widget shows */
export interface WidgetData {
	/** The counts, with those of the last seven days */
	statistieken: Statistieken
	/** The newest contactmomenten; absent for who may not list them */
	nieuwste?: Row<'contactmomenten'>[]
}

const NEWEST = 5

/**
 * The newest contactmomenten, as far as the user may list them
 *
 * @param signal - Gives the request up
 */
async function newest(signal: AbortSignal): Promise<Row<'contactmomenten'>[] | undefined> {
	try {
		return (await lijst('contactmomenten', { limit: NEWEST }, signal)).results
	} catch (error) {
		if (toApiError(error).status === 403) {
			return undefined
		}
		throw error
	}
}

/**
 * Reads everything of the widget at once
 *
 * @param signal - Gives the requests up
 */
async function read(signal: AbortSignal): Promise<WidgetData> {
	const [statistieken, nieuwste] = await Promise.all([leesStatistieken({}, signal), newest(signal)])
	return { statistieken, nieuwste }
}

/**
 * Keeps the numbers and the newest contactmomenten: read at the start, after every save, and when the page comes back into view
 */
export function useWidget(): { data: Ref<WidgetData | undefined>, fout: Readonly<Ref<ApiError | undefined>>, laad: () => Promise<void> } {
	const data = shallowRef<WidgetData>()
	const fout = shallowRef<ApiError>()
	const wijzigingen = useWijzigingenStore()
	const visibility = useDocumentVisibility()
	let running: AbortController | undefined

	/** Reads it again; what is shown stays until the answer is there */
	async function laad(): Promise<void> {
		running?.abort()
		const controller = new AbortController()
		running = controller
		fout.value = undefined
		try {
			data.value = await read(controller.signal)
		} catch (error) {
			const failure = toApiError(error)
			if (running === controller && !failure.isAborted) {
				controller.abort()
				fout.value = failure
			}
		}
	}

	onMounted(laad)
	watch(() => wijzigingen.laatste, (gemeld) => {
		if (gemeld?.objecten.contactmomenten?.length) {
			laad()
		}
	})
	watch(visibility, (state) => {
		if (state === 'visible') {
			laad()
		}
	})
	onScopeDispose(() => running?.abort())

	return { data, fout: readonly(fout), laad }
}
