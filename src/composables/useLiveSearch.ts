/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { useDebounceFn } from '@vueuse/core'
import { onScopeDispose, ref, shallowRef } from 'vue'
import { toApiError } from '../api/toApiError.ts'

export interface LiveSearch<T> {
	results: Ref<T[]>
	/** What the server says against the question, such as that it is too short */
	message: Ref<string>
	busy: Ref<boolean>
	/** The question that the results answer; nothing before the first answer */
	answered: Ref<string | undefined>
	/** Searches soon, unless another question follows */
	ask: (question: string) => void
	/** Searches now */
	askNow: (question: string) => Promise<void>
}

/**
 * Searches while someone types: waits 250 ms, gives the running request up, and never lets a late answer replace a newer one.
 *
 * @param search - Asks the server
 */
export function useLiveSearch<T>(search: (question: string, signal: AbortSignal) => Promise<T[]>): LiveSearch<T> {
	const results: Ref<T[]> = shallowRef([])
	const message = ref('')
	const busy = ref(false)
	const answered = ref<string>()
	let newest = ''
	let running: AbortController | undefined

	/**
	 * @param question - What to search for
	 */
	async function askNow(question: string): Promise<void> {
		running?.abort()
		const controller = new AbortController()
		running = controller
		newest = question
		busy.value = true
		const answer = await search(question, controller.signal)
			.then((found) => ({ found, text: '' }))
			.catch((error: unknown) => ({ found: [], text: toApiError(error).message }))
		if (running !== controller) {
			return
		}
		running = undefined
		results.value = answer.found
		message.value = answer.text
		answered.value = question
		busy.value = false
	}

	const askSoon = useDebounceFn((question: string) => question === newest ? askNow(question) : undefined, 250)

	/**
	 * @param question - What to search for
	 */
	function ask(question: string): void {
		running?.abort()
		running = undefined
		newest = question
		busy.value = true
		void askSoon(question)
	}

	onScopeDispose(() => running?.abort())
	return { results, message, busy, answered, ask, askNow }
}
