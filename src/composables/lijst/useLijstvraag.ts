/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LocationQuery, LocationQueryValue } from 'vue-router'
import type { ListFilters } from '../../types/api.ts'
import type { Lijstvraag } from './types.ts'

import { watchDebounced } from '@vueuse/core'
import { computed, onActivated, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { checkDatum } from '../../utils/datum.ts'

/** Filters that a list page can offer besides its period */
export type FilterNaam = Exclude<keyof ListFilters, 'van' | 'tot'>

/** Begin and end of a period: whole days, both inclusive */
export type PeriodeNaam = 'van' | 'tot'

const WORDS = 'woorden'
const DEBOUNCE_IN_MS = 300

/**
 * @param value - Value of a name in the page's URL
 * @return its (first) text, empty when there is none
 */
function textOf(value: LocationQueryValue | LocationQueryValue[] | undefined): string {
	return [value ?? []].flat()[0] ?? ''
}

/**
 * The words of this entry of the browser's history.
 */
function wordsOfHistory(): string {
	const words: unknown = window.history.state?.[WORDS]
	return typeof words === 'string' ? words : ''
}

/**
 * The question of a list page. Filters, order and period stand in the page's URL, so that it can be shared; words
 * searched for may be personal and stand in the state of the history entry only. What the list does not know, such as in an old
 * bookmark, is left out.
 *
 * @param namen - Filters that this list has
 * @param heeftPeriode - Whether it has a period
 * @param sorteerbaar - Properties that it can be sorted by
 */
export function useLijstvraag(namen: readonly FilterNaam[], heeftPeriode: boolean, sorteerbaar: readonly string[]) {
	const route = useRoute()
	const router = useRouter()
	const own = route.name
	const query = shallowRef<LocationQuery>(route.query)
	/** Words as they stand in the field */
	const invoer = ref(wordsOfHistory())
	/** Words as they are searched for */
	const woorden = ref(invoer.value)

	/** Takes over what the present entry of the browser's history says */
	function lees(): void {
		query.value = route.query
		invoer.value = woorden.value = wordsOfHistory()
	}

	// a kept page stays as it was while another page is shown
	watch(() => route.query, () => {
		if (route.name === own) {
			lees()
		}
	})

	onActivated(lees)

	watchDebounced(invoer, (text) => {
		if (route.name === own && text !== woorden.value) {
			woorden.value = text
			window.history.replaceState({ ...window.history.state, [WORDS]: text.trim() }, '')
		}
	}, { debounce: DEBOUNCE_IN_MS })

	/**
	 * @param naam - Filter
	 * @return its value in the URL, empty when it is not set
	 */
	function waarde(naam: FilterNaam): string {
		return textOf(query.value[naam])
	}

	/**
	 * @param naam - Begin or end of the period
	 * @return the day, empty when there is none
	 */
	function dag(naam: PeriodeNaam): string {
		const text = textOf(query.value[naam])
		return heeftPeriode && checkDatum(text).ok ? text : ''
	}

	const gezet = computed(() => namen.filter((naam) => waarde(naam) !== ''))

	const filters = computed<ListFilters>(() => ({
		...Object.fromEntries(gezet.value.map((naam) => [naam, waarde(naam)])),
		van: dag('van') || undefined,
		tot: dag('tot') || undefined,
	}))

	/** Property sorted by, "-" before it for descending; absent for newest first */
	const order = computed(() => {
		const text = textOf(query.value.order)
		return sorteerbaar.includes(text.replace(/^-/, '')) ? text : undefined
	})

	/** How many filters are set */
	const aantalFilters = computed(() => gezet.value.length + (['van', 'tot'] as const).filter((naam) => dag(naam) !== '').length)

	const vraag = computed<Lijstvraag>(() => ({ filters: filters.value, order: order.value, q: woorden.value.trim() || undefined }))

	/**
	 * Changes the page's URL in place.
	 *
	 * @param changes - Name → its value; an empty one takes the name out
	 */
	function zet(changes: Partial<Record<FilterNaam | PeriodeNaam | 'order', string>>): void {
		const entries = Object.entries({ ...query.value, ...changes }).filter(([, value]) => textOf(value) !== '')
		void router.replace({ query: Object.fromEntries(entries), state: { [WORDS]: invoer.value.trim() } })
	}

	/** Takes all filters and words away; the order stays */
	function wis(): void {
		invoer.value = woorden.value = ''
		void router.replace({ query: order.value === undefined ? {} : { order: order.value }, state: { [WORDS]: '' } })
	}

	return { vraag, invoer, order, aantalFilters, waarde, dag, zet, wis }
}
