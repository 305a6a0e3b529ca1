/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'
import type { Row } from '../../types/api.ts'
import type { DayCount } from './days.ts'

import { useDocumentVisibility } from '@vueuse/core'
import { onMounted, onScopeDispose, readonly, shallowRef, watch } from 'vue'
import { aantal, lijst } from '../../api/objecten.ts'
import { leesStatistieken } from '../../api/statistieken.ts'
import { toApiError } from '../../api/toApiError.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { countsOf, lastDays } from './days.ts'

/** What the widget shows */
export interface WidgetData {
	/** Number of all contactmomenten */
	totaal: number
	/** Number of today */
	vandaag: number
	/** The last seven days, oldest first */
	dagen: DayCount[]
	/** The five newest */
	nieuwste: Row<'contactmomenten'>[]
}

const DAYS = 7
const NEWEST = 5

/**
 * Reads everything of the widget at once
 *
 * @param signal - Gives the requests up
 */
async function read(signal: AbortSignal): Promise<WidgetData> {
	const days = lastDays(new Date(), DAYS)
	const [totaal, statistieken, page] = await Promise.all([
		aantal('contactmomenten', {}, signal),
		leesStatistieken({ van: days[0], per: 'dag' }, signal),
		lijst('contactmomenten', { limit: NEWEST }, signal),
	])
	return { totaal, vandaag: statistieken.vandaag, dagen: countsOf(days, statistieken.perPeriode), nieuwste: page.results }
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
