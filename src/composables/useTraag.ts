/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DeepReadonly, Ref } from 'vue'

import { onScopeDispose, readonly, ref, watch } from 'vue'

/** What takes longer than this is not at once */
const DELAY = 200

/**
 * Whether something takes so long that people want to see that it is under way. What is done at once shows nothing:
 * that would only flicker, and be drawn before the request is sent.
 *
 * @param busy - Whether it is under way
 */
export function useTraag(busy: Readonly<Ref<boolean>>): DeepReadonly<Ref<boolean>> {
	const isSlow = ref(false)
	let timer: ReturnType<typeof setTimeout> | undefined

	watch(busy, (isBusy) => {
		clearTimeout(timer)
		isSlow.value = false
		if (isBusy) {
			timer = setTimeout(() => {
				isSlow.value = true
			}, DELAY)
		}
	}, { immediate: true, flush: 'sync' })
	onScopeDispose(() => clearTimeout(timer))

	return readonly(isSlow)
}
