/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'

import { toMoment } from '../../utils/datum.ts'
import { newUuid } from '../../utils/uuid.ts'

/** What is known of a conversation before anything is typed */
export interface GesprekVooraf {
	/** Number of the caller, in any notation */
	telefoon?: string
	/** Kanaal that the user prefers; a phone call when absent */
	kanaal?: string
}

/**
 * A question, prefilled as C9018 wants it.
 *
 * @param begonnenOp - Start of the conversation (PROD-10)
 */
export function beginVraag(begonnenOp: string): Vraag {
	return {
		id: newUuid(),
		onderwerp: '',
		inhoud: '',
		antwoord: '',
		plaatsgevondenOp: begonnenOp,
		initiatiefnemer: 'klant',
		contactGelukt: 'ja',
		verdereActieOndernomen: false,
		taal: 'nld',
		vertrouwelijk: false,
		toonInKlantportaal: false,
		voorgaand: null,
		voorgaandGetypt: '',
		zaak: null,
		zaakGetypt: '',
		doorverbondenNaar: '',
	}
}

/**
 * A conversation that begins now, with its first question.
 *
 * @param now - The present moment
 * @param vooraf - What is known already
 */
export function beginGesprek(now: Date, vooraf: GesprekVooraf = {}): Gesprek {
	const begonnenOp = toMoment(now)
	const vraag = beginVraag(begonnenOp)
	return {
		id: newUuid(),
		begonnenOp,
		kanaal: vooraf.kanaal ?? 'telefoon',
		notitie: '',
		beller: { naam: '', telefoon: vooraf.telefoon ?? '' },
		klant: null,
		bekendeGegevensGebruiken: true,
		vertegenwoordiger: null,
		vertegenwoordigerGetypt: '',
		identiteit: {},
		vragen: [vraag],
		actieveVraag: vraag.id,
	}
}
