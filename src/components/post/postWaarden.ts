/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Limieten, Row } from '../../types/api.ts'
import type { BestandWaarden } from '../bericht/berichtWaarden.ts'
import type { TaakWaarden } from '../taak/taakWaarden.ts'
import type { ZaakWaarden } from '../zaak/zaakWaarden.ts'
import type { Einde } from './einde.ts'

import { stripOnderwerp } from '../../mail/stripOnderwerp.ts'
import { cutText } from '../../utils/cutText.ts'
import { toMoment } from '../../utils/datum.ts'
import { newUuid } from '../../utils/uuid.ts'
import { beginTaak } from '../taak/taakWaarden.ts'
import { beginZaak } from '../zaak/zaakWaarden.ts'
import { vervolgteken } from './poststuk.ts'

/** The answer to a mail or letter */
export interface AntwoordWaarden {
	id: string
	berichtId: string
	/** Sent by the app, or by hand already */
	wijze: 'verzenden' | 'al-verzonden'
	kanaal?: string
	ontvanger: string
	sjabloon?: string
	tekst: string
	/** What stood in the text before anybody wrote an answer */
	voorgevuld: string
	/** When it was sent by hand */
	datum?: string
	bestanden: BestandWaarden[]
}

/** What the form of a mail or letter holds */
export interface PostWaarden {
	id: string
	berichtId: string
	kanaal?: string
	onderwerp: string
	inhoud: string
	plaatsgevondenOp?: string
	klant: Row<'klanten'> | null
	klantGetypt: string
	voorgaand: Row<'contactmomenten'> | null
	voorgaandGetypt: string
	/** The mail or the scan, and what came with it */
	bestanden: BestandWaarden[]
	/** What becomes of it; one at least must be chosen (MAIL-16) */
	eindes: Einde[]
	antwoord: AntwoordWaarden
	opvolging: 'taak' | 'zaak'
	taak: TaakWaarden
	zaakSoort: 'nieuw' | 'bestaand'
	zaak: Row<'zaken'> | null
	zaakGetypt: string
	nieuweZaak: ZaakWaarden
	geenAntwoordReden: string
}

/** What is known of a mail or letter before anything is typed */
export interface PostVooraf {
	kanaal?: string
	onderwerp: string
	tekst: string
	/** When it was sent or received; now when absent */
	datum?: string
	/** Whom an answer goes to */
	ontvanger: string
	/** Whether the app can send it */
	verzenden: boolean
	/** The contactmoment that it answers */
	voorgaand?: Row<'contactmomenten'>
}

/**
 * The form as it opens: onderwerp and inhoud taken from the mail, cut where they are too long (MAIL-06, MAIL-07), the moment its own.
 *
 * @param vooraf - What is known already
 * @param limieten - The longest texts
 * @param now - The present moment
 */
export function beginPost(vooraf: PostVooraf, limieten: Limieten, now: Date): PostWaarden {
	const { kanaal, ontvanger } = vooraf
	const sent = vooraf.datum ? new Date(vooraf.datum) : now
	const onderwerp = stripOnderwerp(vooraf.onderwerp)
	return {
		id: newUuid(),
		berichtId: newUuid(),
		kanaal,
		onderwerp: cutText(onderwerp, limieten.onderwerp),
		inhoud: cutText(vooraf.tekst, limieten.inhoud, vervolgteken()),
		plaatsgevondenOp: toMoment(sent > now ? now : sent),
		klant: null,
		klantGetypt: '',
		voorgaand: vooraf.voorgaand ?? null,
		voorgaandGetypt: '',
		bestanden: [],
		eindes: [],
		antwoord: {
			id: newUuid(),
			berichtId: newUuid(),
			wijze: vooraf.verzenden ? 'verzenden' : 'al-verzonden',
			kanaal,
			ontvanger,
			tekst: '',
			voorgevuld: '',
			datum: toMoment(now),
			bestanden: [],
		},
		opvolging: 'taak',
		taak: beginTaak(),
		zaakSoort: 'nieuw',
		zaak: null,
		zaakGetypt: '',
		nieuweZaak: beginZaak({ omschrijving: cutText(onderwerp, 200) }),
		geenAntwoordReden: '',
	}
}
