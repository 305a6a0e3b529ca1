/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../api/ApiError.ts'
import type { Concept, Conceptsoort, Conceptversie } from '../api/concepten.ts'

import { bewaarConcept, verwijderConcept } from '../api/concepten.ts'
import { toApiError } from '../api/toApiError.ts'

/** How a conversation, or the form of a mail or letter, is kept */
export interface Conceptstaat {
	/** Nothing to keep yet; kept; not kept and tried again; changed or removed in another browser, the user must choose */
	stand: 'leeg' | 'bewaard' | 'mislukt' | 'botsing'
	/** Why it could not be kept */
	melding: string
	/** At 'botsing': what another browser stored; absent when it removed the draft */
	ander?: Concept
}

export interface ConceptOpties {
	id: string
	/** What it is the draft of */
	soort: Conceptsoort
	/** That as it is now, as JSON text */
	lees: () => string
	/** What the server has of it; empty when it has nothing */
	bewaard: string
	/** Revision of that; 0 when it has nothing */
	revisie: number
	/** Gets how it stands; changed in place */
	staat: Conceptstaat
}

/** Keeps the draft of one conversation */
export interface Conceptbewaker {
	/** The conversation may have changed: it is kept soon, the first time at once */
	gewijzigd: () => void
	/** Keeps it now, such as when the page is hidden */
	bewaarNu: () => Promise<void>
	/** The page is being left: what is not kept yet is sent without waiting for anything */
	vertrek: () => void
	/** After a 'botsing': this browser's version counts */
	houdEigen: () => Promise<void>
	/** After a 'botsing': the conversation holds what the other browser stored */
	nam: (ander: Concept) => void
	/** Keeps nothing until `hervat`, and waits until nothing is under way */
	pauzeer: () => Promise<void>
	hervat: () => void
	/** Nothing would be lost with it: nothing was ever sent, and nothing is to be kept */
	isLeeg: () => boolean
	/** Removes the draft for good; when that fails it is kept as before */
	verwijder: () => Promise<void>
}

/** After the last key */
const DELAY = 1000
/** While the typing goes on */
const AT_MOST = 5000
/** After the first, second … failure */
const RETRIES = [5000, 10_000, 20_000, 30_000]

/**
 * Keeps the draft of one conversation on the server (ALG-12): one request at a time, each over the revision that the one before
 * made. What fails is tried again until it succeeds; what another browser changed is never overwritten without asking.
 *
 * @param opties - The conversation, and what the server has of it
 */
export function bewaakConcept(opties: ConceptOpties): Conceptbewaker {
	const { id, soort, lees, staat } = opties
	let { bewaard, revisie } = opties
	/** Texts that were sent and not answered: what the server has of them is no other browser's */
	const zonderAntwoord = new Set<string>()
	/** Texts whose request is under way */
	const underway = new Set<string>()
	let timer: ReturnType<typeof setTimeout> | undefined
	let deadline: number | undefined
	let running: Promise<void> | undefined
	let isPaused = false
	let failures = 0

	/**
	 * @param ms - After this it is kept, unless another moment is set
	 */
	function plan(ms: number): void {
		clearTimeout(timer)
		timer = setTimeout(() => void bewaarNu(), ms)
	}

	/** There is nothing to wait for any more */
	function unplan(): void {
		clearTimeout(timer)
		deadline = undefined
	}

	/**
	 * @param tekst - What was stored
	 * @param versie - As what
	 */
	function confirm(tekst: string, versie: Pick<Conceptversie, 'revisie'>): void {
		zonderAntwoord.delete(tekst)
		if (versie.revisie > revisie) {
			revisie = versie.revisie
			bewaard = tekst
		}
		failures = 0
		Object.assign(staat, { stand: 'bewaard', melding: '', ander: undefined } satisfies Conceptstaat)
	}

	/**
	 * @param tekst - What was not stored
	 * @param error - Why
	 */
	function fail(tekst: string, error: ApiError): void {
		if (error.status > 0) {
			zonderAntwoord.delete(tekst)
		}
		const ander = error.isConflict ? error.huidig as Concept : undefined
		const daar = ander?.inhoud[soort] ?? ''
		if (ander && ([bewaard, tekst].includes(daar) || zonderAntwoord.has(daar))) {
			confirm(daar, ander)
			gewijzigd()
		} else if (ander || (error.status === 404 && revisie > 0)) {
			Object.assign(staat, { stand: 'botsing', melding: error.message, ander } satisfies Conceptstaat)
		} else {
			Object.assign(staat, { stand: 'mislukt', melding: error.message, ander: undefined } satisfies Conceptstaat)
			plan(RETRIES[Math.min(failures++, RETRIES.length - 1)]!)
		}
	}

	/**
	 * Sends it as it is now.
	 *
	 * @param tekst - The conversation
	 * @param over - Revision that it is stored over
	 * @param isLeaving - The page is being left
	 */
	async function send(tekst: string, over: number, isLeaving: boolean): Promise<void> {
		zonderAntwoord.add(tekst)
		underway.add(tekst)
		try {
			confirm(tekst, await bewaarConcept(id, over, tekst, isLeaving, soort))
		} catch (error) {
			fail(tekst, toApiError(error))
		} finally {
			underway.delete(tekst)
		}
	}

	/**
	 * Keeps what changed, now; when a request is under way, after that.
	 *
	 * @param isLeaving - The page is being left
	 */
	async function bewaarNu(isLeaving = false): Promise<void> {
		unplan()
		if (running) {
			await running
		}
		const tekst = lees()
		if (isPaused || staat.stand === 'botsing' || running) {
			return
		}
		if (tekst === bewaard) {
			staat.stand = revisie > 0 ? 'bewaard' : 'leeg'
			return
		}
		running = send(tekst, revisie, isLeaving).finally(() => {
			running = undefined
		})
		await running
	}

	/** The conversation may have changed */
	function gewijzigd(): void {
		if (isPaused || staat.stand === 'botsing' || lees() === bewaard) {
			return
		}
		if (staat.stand === 'leeg' && !running) {
			void bewaarNu()
			return
		}
		deadline ??= Date.now() + AT_MOST
		plan(Math.max(0, Math.min(DELAY, deadline - Date.now())))
	}

	/** The page is being left */
	function vertrek(): void {
		const tekst = lees()
		if (isPaused || staat.stand === 'botsing' || tekst === bewaard || underway.has(tekst)) {
			return
		}
		if (running) {
			// nobody can wait for the answer, so it goes over the revision that the running request makes
			void send(tekst, revisie + 1, true)
		} else {
			void bewaarNu(true)
		}
	}

	return {
		gewijzigd,
		bewaarNu,
		vertrek,
		async houdEigen() {
			revisie = staat.ander?.revisie ?? 0
			bewaard = staat.ander?.inhoud[soort] ?? ''
			Object.assign(staat, { stand: 'bewaard', melding: '', ander: undefined } satisfies Conceptstaat)
			await bewaarNu()
		},
		nam(ander) {
			zonderAntwoord.clear()
			revisie = 0
			confirm(ander.inhoud[soort] ?? '', ander)
		},
		async pauzeer() {
			isPaused = true
			unplan()
			await running
		},
		hervat() {
			isPaused = false
			gewijzigd()
		},
		isLeeg: () => revisie === 0 && zonderAntwoord.size === 0 && lees() === bewaard,
		async verwijder() {
			isPaused = true
			unplan()
			await running
			if (revisie === 0 && zonderAntwoord.size === 0) {
				return
			}
			try {
				await verwijderConcept(id)
			} catch (error) {
				isPaused = false
				gewijzigd()
				throw error
			}
		},
	}
}
