/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { useDocumentVisibility } from '@vueuse/core'
import { computed, onActivated, onDeactivated, onMounted, onScopeDispose, ref, watch } from 'vue'
import { toApiError } from '../api/toApiError.ts'
import { useMelding } from './useMelding.ts'

/** Time between an answer and the next question */
const INTERVAL_IN_MS = 15_000

/**
 * Asks the server again and again, quietly: only while the page is in view, at once when it comes back into view or a notification comes, and no more
 * once the server says that it is not for this user. What fails otherwise is simply asked again.
 *
 * @param vraag - Asks and takes the answer; throws what the request throws
 * @return asks now, and goes on from there
 */
export function usePeilen(vraag: (signal: AbortSignal) => Promise<void>): { nu: () => Promise<void> } {
	const zichtbaarheid = useDocumentVisibility()
	/** Whether the part of the page that asks is shown; a kept page that is away is not */
	const isActief = ref(false)
	const isGeweigerd = ref(false)
	let controller = new AbortController()
	let timer: ReturnType<typeof setTimeout> | undefined

	/** Asks nothing any more */
	function stop(): void {
		controller.abort()
		clearTimeout(timer)
	}

	/** Asks now; what was being asked is given up */
	async function nu(): Promise<void> {
		stop()
		controller = new AbortController()
		const { signal } = controller
		try {
			await vraag(signal)
		} catch (error) {
			isGeweigerd.value = toApiError(error).status === 403
		}
		if (!signal.aborted && isActief.value && !isGeweigerd.value) {
			timer = setTimeout(nu, INTERVAL_IN_MS)
		}
	}

	const isAan = computed(() => isActief.value && zichtbaarheid.value === 'visible' && !isGeweigerd.value)
	watch(isAan, () => {
		if (isAan.value) {
			void nu()
		} else {
			stop()
		}
	})
	onMounted(() => {
		isActief.value = true
	})
	onActivated(() => {
		isActief.value = true
	})
	onDeactivated(() => {
		isActief.value = false
	})
	onScopeDispose(stop)
	useMelding(() => {
		if (isAan.value) {
			void nu()
		}
	})

	return { nu }
}
