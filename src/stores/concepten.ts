/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept, Conceptsoort } from '../api/concepten.ts'
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
 * The drafts of conversations, mails and letters (ALG-12): each is kept on the server while it changes, when the page is hidden and when it is left.
 */
export const useConceptenStore = defineStore('concepten', () => {
	/** Id of a conversation, mail or letter → how it is kept */
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
	 * Keeps a conversation, a mail or a letter from now on.
	 *
	 * @param stuk - What is typed of it, reactive
	 * @param stuk.id - Id of the draft
	 * @param begin - The draft it was restored from, or the text that need not be kept: that of an empty conversation
	 * @param soort - What it is
	 */
	function volg(stuk: { id: string }, begin: Concept | string, soort: Conceptsoort = 'gesprek'): void {
		const [bewaard, revisie] = typeof begin === 'string' ? [begin, 0] : [begin.inhoud[soort] ?? '', begin.revisie]
		staten.value[stuk.id] = { stand: revisie > 0 ? 'bewaard' : 'leeg', melding: '' }
		const bewaker = bewaakConcept({ id: stuk.id, soort, lees: () => JSON.stringify(stuk), bewaard, revisie, staat: staten.value[stuk.id]! })
		const scope = effectScope(true)
		scope.run(() => watch(stuk, bewaker.gewijzigd, { deep: true }))
		wachten.set(stuk.id, { bewaker, stop: () => scope.stop() })
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
