/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MaybeRefOrGetter, Ref } from 'vue'

import { useElementSize, useEventListener } from '@vueuse/core'
import { computed, nextTick, onActivated, ref, toValue, watch } from 'vue'

/** Rows drawn above and below what is seen */
const MARGIN = 15

/** Up to this many rows all are drawn, so that the browser's own search and reading aloud have them */
const DRAWN_WHOLE = 200

/** Height of a row until one has been measured */
const ASSUMED_HEIGHT = 44

/**
 * Which rows of a long table are drawn: those in sight and some around them. Rows are equally high.
 *
 * @param houder - Element that scrolls; its rows carry the attribute data-rij
 * @param aantal - How many rows there are
 */
export function useVenster(houder: Ref<HTMLElement | null>, aantal: MaybeRefOrGetter<number>) {
	const boven = ref(0)
	const rijHoogte = ref(ASSUMED_HEIGHT)
	const { height, width } = useElementSize(houder)

	useEventListener(houder, 'scroll', () => {
		boven.value = houder.value?.scrollTop ?? 0
	}, { passive: true })

	// a kept page comes back into the document scrolled to its top
	onActivated(() => houder.value?.scrollTo({ top: boven.value }))

	watch([width, () => toValue(aantal) > 0], async () => {
		await nextTick()
		rijHoogte.value = houder.value?.querySelector<HTMLElement>('[data-rij]')?.offsetHeight || ASSUMED_HEIGHT
	})

	const isWhole = computed(() => toValue(aantal) <= DRAWN_WHOLE)

	/** First row drawn */
	const van = computed(() => isWhole.value ? 0 : Math.max(0, Math.min(toValue(aantal) - 1, Math.floor(boven.value / rijHoogte.value)) - MARGIN))

	/** Row after the last one drawn */
	const tot = computed(() => isWhole.value
		? toValue(aantal)
		: Math.min(toValue(aantal), Math.ceil((boven.value + height.value) / rijHoogte.value) + MARGIN))

	/** Height of the rows that are left out above and below, in pixels */
	const ruimteBoven = computed(() => van.value * rijHoogte.value)
	const ruimteOnder = computed(() => (toValue(aantal) - tot.value) * rijHoogte.value)

	/** Whether the end comes near, so that more should be read */
	const isBijEinde = computed(() => height.value > 0 && boven.value + 2 * height.value >= toValue(aantal) * rijHoogte.value)

	/** Whether the list stands at its top */
	const isBovenaan = computed(() => boven.value === 0)

	/** Scrolls to the first row */
	function naarBoven(): void {
		houder.value?.scrollTo({ top: 0 })
	}

	return { van, tot, ruimteBoven, ruimteOnder, isBijEinde, isBovenaan, naarBoven }
}
