/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../api/ApiError.ts'
import type { GesprekVooraf } from '../components/werkplek/beginGesprek.ts'
import type { BundleAnswer, Row } from '../types/api.ts'
import type { Gesprek } from '../types/gesprek.ts'

import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { leesConcepten } from '../api/concepten.ts'
import { toApiError } from '../api/toApiError.ts'
import { beginGesprek } from '../components/werkplek/beginGesprek.ts'
import { herstelGesprek } from '../components/werkplek/herstelGesprek.ts'
import { useConceptenStore } from './concepten.ts'
import { useInstellingenStore } from './instellingen.ts'
import { useWijzigingenStore } from './objecten.ts'

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
	const concepten = useConceptenStore()
	const instellingen = useInstellingenStore()
	const wijzigingen = useWijzigingenStore()
	/** In the order in which they were opened */
	const tabs = ref<Tab[]>([])
	/** Id of the conversation that is shown */
	const actief = ref<string>()
	/** Why the drafts could not be read */
	const herstelFout = shallowRef<ApiError>()

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
	 * Adds a tab, in the order of their beginnings.
	 *
	 * @param gesprek - Its conversation
	 * @return the conversation as the pages see it
	 */
	function voegToe(gesprek: Gesprek): Gesprek {
		tabs.value = [...tabs.value, { gesprek }].sort((a, b) => a.gesprek.begonnenOp.localeCompare(b.gesprek.begonnenOp))
		return tab(gesprek.id)!.gesprek
	}

	/**
	 * @param vooraf - What is known already
	 * @return kanaal of a new conversation: the one the user prefers, or the phone
	 */
	function kanaalVan(vooraf: GesprekVooraf): string {
		const voorkeur = vooraf.telefoon ? undefined : instellingen.instellingen?.gebruiker.standaardKanaal
		return voorkeur ?? 'telefoon'
	}

	/**
	 * "Nieuw contactmoment": a conversation that begins now, and is shown. A shown conversation that has ended makes room for it.
	 *
	 * @param vooraf - What is known already
	 * @return its id
	 */
	function open(vooraf: GesprekVooraf = {}): string {
		if (actief.value && tab(actief.value)?.resultaat) {
			sluit(actief.value)
		}
		const gesprek = voegToe(beginGesprek(new Date(), { kanaal: kanaalVan(vooraf), ...vooraf }))
		actief.value = gesprek.id
		concepten.volg(gesprek, vooraf.telefoon ? '' : JSON.stringify(gesprek))
		return gesprek.id
	}

	/**
	 * Opens the user's drafts again, after a reload, a crash or a new login.
	 *
	 * @return how many conversations came back; when the drafts could not be read `herstelFout` says why
	 */
	async function herstel(): Promise<number> {
		herstelFout.value = undefined
		try {
			const found = await leesConcepten()
			const hersteld = found.flatMap((concept) => {
				const gesprek = tab(concept.id) ? undefined : herstelGesprek(concept.inhoud.gesprek ?? '')
				return gesprek ? [{ gesprek, concept }] : []
			})
			hersteld.forEach(({ gesprek, concept }) => concepten.volg(voegToe(gesprek), concept))
			actief.value ??= hersteld[0]?.gesprek.id
			return hersteld.length
		} catch (error) {
			herstelFout.value = toApiError(error)
			return 0
		}
	}

	/**
	 * Takes over what another browser made of a conversation.
	 *
	 * @param id - Conversation
	 */
	function neemAndere(id: string): void {
		const gesprek = lopend(id)
		const ander = concepten.staten[id]?.ander
		const inhoud = ander && herstelGesprek(ander.inhoud.gesprek ?? '')
		if (gesprek && inhoud) {
			Object.keys(gesprek).filter((name) => !(name in inhoud)).forEach((name) => Reflect.deleteProperty(gesprek, name))
			Object.assign(gesprek, inhoud)
			concepten.bewaker(id)?.nam(ander)
		}
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
	 * Closes a tab; the next one is shown, or else the one before. Its draft stays, if it has one.
	 *
	 * @param id - Conversation
	 */
	function sluit(id: string): void {
		concepten.laat(id)
		const at = tabs.value.findIndex(({ gesprek }) => gesprek.id === id)
		tabs.value = tabs.value.filter(({ gesprek }) => gesprek.id !== id)
		if (actief.value === id) {
			actief.value = (tabs.value[at] ?? tabs.value[at - 1])?.gesprek.id
		}
	}

	/**
	 * Links a known klant, in the place of who was linked.
	 *
	 * @param id - Conversation
	 * @param klant - Klant that was chosen in it; null takes the link away
	 */
	function koppelKlant(id: string, klant: Row<'klanten'> | null): void {
		const gesprek = lopend(id)
		if (gesprek) {
			gesprek.klant = klant
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
	 * Ends a conversation: its tab shows what was stored until it is closed.
	 *
	 * @param id - Conversation
	 * @param resultaat - What was stored; nothing in it when it was not registered
	 */
	function eindig(id: string, resultaat: BundleAnswer): void {
		const found = tab(id)
		if (found) {
			concepten.laat(id)
			found.resultaat = resultaat
		}
	}

	/**
	 * "Afronden": stores a conversation, which removes its draft; meanwhile that is not kept, so that it cannot come back.
	 *
	 * @param id - Conversation
	 * @param send - Stores it; answers nothing when the user has something to decide first
	 * @return what was stored; nothing when the conversation goes on
	 * @throws {ApiError} and the conversation goes on
	 */
	async function rondAf(id: string, send: () => Promise<BundleAnswer | undefined>): Promise<BundleAnswer | undefined> {
		const bewaker = concepten.bewaker(id)
		await bewaker?.pauzeer()
		try {
			const antwoord = await send()
			if (antwoord) {
				eindig(id, antwoord)
				wijzigingen.meld(antwoord)
			}
			return antwoord
		} finally {
			if (lopend(id)) {
				bewaker?.hervat()
			}
		}
	}

	/**
	 * "Annuleren": the draft is removed, nothing is stored, the tab closes (ALG-13).
	 *
	 * @param id - Conversation
	 * @throws {ApiError} and the conversation goes on
	 */
	async function annuleer(id: string): Promise<void> {
		await concepten.bewaker(id)?.verwijder()
		sluit(id)
	}

	// the same user may end a conversation in another window of this browser
	watch(() => wijzigingen.laatste, (gemeld) => {
		const ids = new Set(gemeld?.objecten.contactmomenten?.map(({ gesprek }) => gesprek))
		tabs.value.filter(({ gesprek, resultaat }) => !resultaat && ids.has(gesprek.id)).forEach(({ gesprek }) => eindig(gesprek.id, gemeld!.objecten))
	})

	return {
		tabs,
		actief,
		aantalOpen,
		herstelFout,
		tab,
		open,
		herstel,
		neemAndere,
		kies,
		sluit,
		koppelKlant,
		vernieuwKlant,
		rondAf,
		annuleer,
	}
})
