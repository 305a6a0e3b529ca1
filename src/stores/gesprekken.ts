/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, Row } from '../types/api.ts'
import type { Gesprek } from '../types/gesprek.ts'
import type { GesprekVooraf } from '../components/werkplek/beginGesprek.ts'

import { defineStore } from 'pinia'
import { computed, reactive, ref } from 'vue'
import { beginGesprek, beginVraag } from '../components/werkplek/beginGesprek.ts'

/** A conversation in the Werkplek */
export interface Tab {
	gesprek: Gesprek
	/** What was stored at the end, nothing in it when it was not registered; absent while the conversation goes on */
	resultaat?: BundleAnswer
}

/**
 * The conversations of the Werkplek. Each has a state of its own, under its own id; whatever changes one names that id, never
 * "the open one", so that an answer that comes late lands in its own tab, or nowhere when that has been closed (ALG-14).
 */
export const useGesprekkenStore = defineStore('gesprekken', () => {
	/** In the order in which they were opened */
	const tabs = ref<Tab[]>([])
	/** Id of the conversation that is shown */
	const actief = ref<string>()

	/** Conversations that have not been ended */
	const aantalOpen = computed(() => tabs.value.filter(({ resultaat }) => resultaat === undefined).length)

	/**
	 * @param id - Conversation
	 * @return its tab; nothing when it was closed
	 */
	function tab(id: string): Tab | undefined {
		return tabs.value.find(({ gesprek }) => gesprek.id === id)
	}

	/**
	 * @param id - Conversation
	 * @return it, as long as it goes on
	 */
	function lopend(id: string): Gesprek | undefined {
		const found = tab(id)
		return found?.resultaat === undefined ? found?.gesprek : undefined
	}

	/**
	 * "Nieuw contactmoment": a conversation that begins now, and is shown.
	 *
	 * @param vooraf - What is known already
	 * @return its id
	 */
	function open(vooraf: GesprekVooraf = {}): string {
		const gesprek = reactive(beginGesprek(new Date(), vooraf))
		tabs.value.push({ gesprek })
		actief.value = gesprek.id
		return gesprek.id
	}

	/**
	 * Shows a conversation.
	 *
	 * @param id - Conversation
	 */
	function kies(id: string): void {
		if (tab(id)) {
			actief.value = id
		}
	}

	/**
	 * Closes a tab; the next one is shown, or else the one before.
	 *
	 * @param id - Conversation
	 */
	function sluit(id: string): void {
		const at = tabs.value.findIndex(({ gesprek }) => gesprek.id === id)
		tabs.value = tabs.value.filter(({ gesprek }) => gesprek.id !== id)
		if (actief.value === id) {
			actief.value = (tabs.value[at] ?? tabs.value[at - 1])?.gesprek.id
		}
	}

	/**
	 * Links a known klant.
	 *
	 * @param id - Conversation
	 * @param klant - Klant that was chosen in it
	 */
	function koppelKlant(id: string, klant: Row<'klanten'>): void {
		const gesprek = lopend(id)
		if (gesprek) {
			gesprek.klant = klant
		}
	}

	/**
	 * Takes the link to the klant away.
	 *
	 * @param id - Conversation
	 */
	function ontkoppelKlant(id: string): void {
		const gesprek = lopend(id)
		if (gesprek) {
			gesprek.klant = null
		}
	}

	/**
	 * Takes what is newer of the linked klant; nothing where another one was linked meanwhile.
	 *
	 * @param id - Conversation
	 * @param klant - Klant as she is now
	 */
	function vernieuwKlant(id: string, klant: Row<'klanten'>): void {
		const gesprek = lopend(id)
		if (gesprek?.klant?.id === klant.id) {
			gesprek.klant = klant
		}
	}

	/**
	 * "Nieuwe vraag": one more question in the same conversation, and it is shown (ALG-09).
	 *
	 * @param id - Conversation
	 */
	function nieuweVraag(id: string): void {
		const gesprek = lopend(id)
		if (gesprek) {
			const vraag = beginVraag(gesprek.begonnenOp)
			gesprek.vragen.push(vraag)
			gesprek.actieveVraag = vraag.id
		}
	}

	/**
	 * Shows a question.
	 *
	 * @param id - Conversation
	 * @param vraag - Id of the question
	 */
	function kiesVraag(id: string, vraag: string): void {
		const gesprek = lopend(id)
		if (gesprek?.vragen.some((other) => other.id === vraag)) {
			gesprek.actieveVraag = vraag
		}
	}

	/**
	 * Takes a question out; the last one stays.
	 *
	 * @param id - Conversation
	 * @param vraag - Id of the question
	 */
	function verwijderVraag(id: string, vraag: string): void {
		const gesprek = lopend(id)
		const at = gesprek?.vragen.findIndex((other) => other.id === vraag) ?? -1
		if (!gesprek || at < 0 || gesprek.vragen.length === 1) {
			return
		}
		gesprek.vragen.splice(at, 1)
		if (gesprek.actieveVraag === vraag) {
			gesprek.actieveVraag = (gesprek.vragen[at] ?? gesprek.vragen[at - 1])!.id
		}
	}

	/**
	 * Ends a conversation: its tab shows what was stored until it is closed.
	 *
	 * @param id - Conversation
	 * @param antwoord - What was stored; nothing in it when it was not registered
	 */
	function rondAf(id: string, antwoord: BundleAnswer): void {
		const found = tab(id)
		if (found) {
			found.resultaat = antwoord
		}
	}

	return { tabs, actief, aantalOpen, tab, open, kies, sluit, koppelKlant, ontkoppelKlant, vernieuwKlant, nieuweVraag, kiesVraag, verwijderVraag, rondAf }
})
