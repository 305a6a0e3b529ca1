/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept } from '../api/concepten.ts'
import type { Gesprek } from '../types/gesprek.ts'
import type { Conceptbewaker, Conceptstaat } from './conceptbewaker.ts'

import { useEventListener } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, effectScope, ref, watch } from 'vue'
import { bewaakConcept } from './conceptbewaker.ts'

/** What guards one conversation */
interface Wacht {
	bewaker: Conceptbewaker
	stop: () => void
}

/**
 * The drafts of the conversations (ALG-12): each is kept on the server while it changes, when the page is hidden and when it is left.
 */
export const useConceptenStore = defineStore('concepten', () => {
	/** Id of a conversation → how it is kept */
	const staten = ref<Record<string, Conceptstaat>>({})
	const wachten = new Map<string, Wacht>()

	/** Whether closing the browser now would lose something */
	const isVeilig = computed(() => Object.values(staten.value).every(({ stand }) => stand === 'leeg' || stand === 'bewaard'))

	/**
	 * @param id - Conversation
	 * @return what keeps it; nothing when it is not followed
	 */
	function bewaker(id: string): Conceptbewaker | undefined {
		return wachten.get(id)?.bewaker
	}

	/**
	 * Keeps a conversation from now on.
	 *
	 * @param gesprek - The conversation, reactive
	 * @param begin - The draft it was restored from, or the text that need not be kept: that of an empty conversation
	 */
	function volg(gesprek: Gesprek, begin: Concept | string): void {
		const [bewaard, revisie] = typeof begin === 'string' ? [begin, 0] : [begin.inhoud.gesprek, begin.revisie]
		staten.value[gesprek.id] = { stand: revisie > 0 ? 'bewaard' : 'leeg', melding: '' }
		const bewaker = bewaakConcept({ id: gesprek.id, lees: () => JSON.stringify(gesprek), bewaard, revisie, staat: staten.value[gesprek.id]! })
		const scope = effectScope(true)
		scope.run(() => watch(gesprek, bewaker.gewijzigd, { deep: true }))
		wachten.set(gesprek.id, { bewaker, stop: () => scope.stop() })
		bewaker.gewijzigd()
	}

	/**
	 * Keeps a conversation no longer; what the server has stays there.
	 *
	 * @param id - Conversation
	 */
	function laat(id: string): void {
		wachten.get(id)?.stop()
		void bewaker(id)?.pauzeer()
		wachten.delete(id)
		delete staten.value[id]
	}

	/**
	 * @param run - What each is asked to do
	 */
	function elk(run: (bewaker: Conceptbewaker) => unknown): void {
		wachten.forEach(({ bewaker }) => run(bewaker))
	}

	useEventListener(document, 'visibilitychange', () => document.visibilityState === 'hidden' && elk(({ bewaarNu }) => bewaarNu()))
	useEventListener(window, 'online', () => elk(({ bewaarNu }) => bewaarNu()))
	useEventListener(window, 'pagehide', () => elk(({ vertrek }) => vertrek()))
	// before the request that logs the user out, if that is why she leaves
	useEventListener(window, 'beforeunload', (event: BeforeUnloadEvent) => {
		if (!isVeilig.value) {
			event.preventDefault()
		}
		elk(({ vertrek }) => vertrek())
	})

	return { staten, isVeilig, bewaker, volg, laat }
})
