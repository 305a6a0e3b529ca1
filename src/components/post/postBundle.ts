/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, Invoer } from '../../types/api.ts'
import type { BestandWaarden } from '../bericht/berichtWaarden.ts'
import type { Poststuk } from './poststuk.ts'
import type { PostWaarden } from './postWaarden.ts'

import { compact } from '../../utils/compact.ts'
import { cutText } from '../../utils/cutText.ts'
import { taakOf } from '../taak/taakWaarden.ts'
import { zaakOf } from '../zaak/zaakWaarden.ts'
import { vervolgteken } from './poststuk.ts'

/** Path of the bundle → path of the form; the longest that fits counts */
export const plaatsen: Record<string, string> = {
	'contactmomenten.0': '',
	'contactmomenten.0.zaak': 'zaak',
	'contactmomenten.1': 'antwoord',
	'contactmomenten.1.onderwerp': 'onderwerp',
	'contactmomenten.1.klant': 'klant',
	'contactmomenten.1.zaak': 'zaak',
	'contactmomenten.1.inhoud': 'antwoord.tekst',
	'contactmomenten.1.plaatsgevondenOp': 'antwoord.datum',
	'berichten.0': '',
	'berichten.1': 'antwoord',
	'berichten.1.inhoud': 'antwoord.tekst',
	'berichten.1.ontvangers': 'antwoord.ontvanger',
	'taken.0': 'taak',
	'zaken.0': 'nieuweZaak',
	verzending: 'antwoord.wijze',
}

/**
 * The files that are on the server, by id.
 *
 * @param bestanden - Lines of the form
 */
function idsOf(bestanden: BestandWaarden[]): { id: string }[] {
	return bestanden.flatMap(({ id }) => id ? [{ id }] : [])
}

/**
 * Id of the zaak that question and answer are about, chosen or new.
 *
 * @param values - What was typed
 */
function zaakIdOf(values: PostWaarden): string | undefined {
	if (!values.eindes.includes('opvolging') || values.opvolging !== 'zaak') {
		return undefined
	}
	return values.zaakSoort === 'nieuw' ? values.nieuweZaak.id : values.zaak?.id
}

/**
 * The contactmoment of the question: initiatiefnemer klant (MAIL-04), and why it needs no answer where somebody said so.
 *
 * @param values - What was typed
 */
function vraagOf(values: PostWaarden): Invoer<'contactmomenten'> {
	const { id, kanaal = '', onderwerp, inhoud, plaatsgevondenOp, klant, voorgaand } = values
	return compact({
		id,
		kanaal,
		initiatiefnemer: 'klant' as const,
		onderwerp,
		inhoud,
		plaatsgevondenOp,
		klant: klant?.id,
		zaak: zaakIdOf(values),
		voorgaandContactmoment: voorgaand?.id,
		geenAntwoordReden: values.eindes.includes('geen') ? values.geenAntwoordReden : undefined,
	})
}

/**
 * The contactmoment of the answer: the same onderwerp and zaak, initiatiefnemer gemeente, tied to the question (MAIL-13, MAIL-15). One that the app sends gets its moment
 * when it is sent.
 *
 * @param values - What was typed
 * @param inhoudMax - The longest inhoud
 */
function antwoordOf(values: PostWaarden, inhoudMax: number): Invoer<'contactmomenten'> {
	const { id, wijze, kanaal = '', tekst, datum } = values.antwoord
	return compact({
		id,
		kanaal,
		initiatiefnemer: 'gemeente' as const,
		onderwerp: values.onderwerp,
		inhoud: cutText(tekst.trim(), inhoudMax, vervolgteken()),
		plaatsgevondenOp: wijze === 'al-verzonden' ? datum : undefined,
		klant: values.klant?.id,
		zaak: zaakIdOf(values),
		voorgaandContactmoment: values.id,
	})
}

/**
 * The bericht that keeps the question as it came, with all its files (MAIL-09).
 *
 * @param values - What was typed
 * @param stuk - The mail or letter
 */
function vraagBericht(values: PostWaarden, stuk: Poststuk): Invoer<'berichten'> {
	const { inhoud, ...rest } = stuk
	const bericht = compact<Omit<Invoer<'berichten'>, 'inhoud'>>({
		...rest,
		id: values.berichtId,
		contactmoment: values.id,
		kanaal: values.kanaal ?? '',
		richting: 'inkomend',
		datum: values.plaatsgevondenOp,
		bestanden: idsOf(values.bestanden),
	})
	return { ...bericht, inhoud }
}

/**
 * The bericht of the answer, threaded after the question; what only the sender of it can know comes from the server when it sends it (MAIL-14).
 *
 * @param values - What was typed
 * @param stuk - The mail or letter that is answered
 */
function antwoordBericht(values: PostWaarden, stuk: Poststuk): Invoer<'berichten'> {
	const { berichtId, kanaal = '', id, ontvanger, tekst, wijze, datum, bestanden } = values.antwoord
	const { messageId, references = [] } = stuk
	const bericht = compact<Omit<Invoer<'berichten'>, 'inhoud'>>({
		id: berichtId,
		contactmoment: id,
		kanaal,
		richting: 'uitgaand',
		onderwerp: cutText(`Re: ${values.onderwerp}`, 998),
		ontvangers: [ontvanger],
		inReplyTo: messageId,
		references: messageId ? [...references, messageId].slice(-500) : [],
		datum: wijze === 'al-verzonden' ? datum : undefined,
		bestanden: idsOf(bestanden),
	})
	return { ...bericht, inhoud: tekst.trim() }
}

/**
 * What "Afronden" stores of a mail or letter, whole or not at all (MAIL-16): the question with its bericht, the answer with its own, and a taak or a zaak.
 *
 * @param values - What was typed
 * @param stuk - The mail or letter
 * @param inhoudMax - The longest inhoud of a contactmoment
 */
export function postBundle(values: PostWaarden, stuk: Poststuk, inhoudMax: number): Omit<Bundle, 'opdracht'> {
	const { eindes, opvolging, zaakSoort, klant } = values
	const answered = eindes.includes('antwoord')
	const onward = eindes.includes('opvolging') ? opvolging : undefined
	return {
		contactmomenten: [vraagOf(values), ...answered ? [antwoordOf(values, inhoudMax)] : []],
		berichten: [vraagBericht(values, stuk), ...answered ? [antwoordBericht(values, stuk)] : []],
		...(onward === 'taak' && { taken: [taakOf(values.taak, compact({ contactmoment: values.id, klant: klant?.id }))] }),
		...(onward === 'zaak' && zaakSoort === 'nieuw' && { zaken: [compact({ ...zaakOf(values.nieuweZaak), klant: klant?.id })] }),
		...(answered && values.antwoord.wijze === 'verzenden' && { verzending: { bericht: values.antwoord.berichtId } }),
	}
}
