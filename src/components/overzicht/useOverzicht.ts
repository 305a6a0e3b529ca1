/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../../api/ApiError.ts'
import type { Periode } from '../../api/overzicht.ts'
import type { Overzicht } from '../../types/overzicht.ts'

import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { leesOverzicht } from '../../api/overzicht.ts'
import { toApiError } from '../../api/toApiError.ts'
import { checkDatum, toDay } from '../../utils/datum.ts'

/** Days of the period when none is chosen, today among them */
const DAYS = 30

/**
 * The period that the page opens with: the last thirty days.
 *
 * @param now - The present moment
 */
function gewonePeriode(now: Date): Periode {
	return { van: toDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS + 1)), tot: toDay(now) }
}

/** The overview of the period in the page's URL, read anew when that changes. */
export function useOverzicht() {
	const route = useRoute()
	const router = useRouter()
	const usual = gewonePeriode(new Date())
	const overzicht = shallowRef<Overzicht>()
	const laden = ref(false)
	/** Why it could not be read */
	const fout = shallowRef<ApiError>()
	let running: AbortController | undefined

	/**
	 * @param naam - Begin or end of the period
	 * @return the day in the URL, the usual one where there is none
	 */
	function dag(naam: keyof Periode): string {
		const day = route.query[naam]
		return typeof day === 'string' && checkDatum(day).ok ? day : usual[naam]
	}

	const periode = computed<Periode>(() => ({ van: dag('van'), tot: dag('tot') }))

	/** Reads it; the newest request wins, and what was read stays in sight meanwhile */
	async function laad(): Promise<void> {
		running?.abort()
		const controller = new AbortController()
		running = controller
		laden.value = true
		fout.value = undefined
		try {
			const answer = await leesOverzicht(periode.value, controller.signal)
			if (running === controller) {
				overzicht.value = answer
			}
		} catch (error) {
			const failure = toApiError(error)
			if (running === controller && !failure.isAborted) {
				fout.value = failure
			}
		} finally {
			if (running === controller) {
				laden.value = false
			}
		}
	}

	/**
	 * Changes the period in the URL.
	 *
	 * @param naam - Begin or end
	 * @param waarde - The day; empty for the usual one
	 */
	function kies(naam: keyof Periode, waarde: string): void {
		void router.replace({ query: { ...route.query, [naam]: waarde || undefined } })
	}

	watch(() => `${periode.value.van} ${periode.value.tot}`, laad, { immediate: true })
	onScopeDispose(() => running?.abort())

	return { overzicht, periode, laden, fout, laad, kies }
}
