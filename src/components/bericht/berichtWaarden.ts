/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Invoer, Limieten, Row } from '../../types/api.ts'
import type { Bericht } from '../../types/register.ts'

import { n, t } from '@nextcloud/l10n'
import { foutenOf } from '../../utils/bevindingen.ts'
import { checkMessage, lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { compact } from '../../utils/compact.ts'
import { checkPlaatsgevonden, toMoment } from '../../utils/datum.ts'
import { newUuid } from '../../utils/uuid.ts'
import { linkedKlant, linkedZaak } from '../detail/linkedRow.ts'

/** The longest onderwerp of a bericht, in code points; the schema has the same */
export const onderwerpMax = 998

/** A file on its way to the server, or there */
export interface BestandWaarden {
	/** Tells the lines apart */
	key: string
	naam: string
	grootte: number
	/** How much has been sent, 0 to 1 */
	part: number
	/** Id that the server gave it, once it is there */
	id?: string
	/** Why it is not there */
	error?: string
}

/** What the form of a bericht holds */
export interface BerichtWaarden {
	id: string
	onderwerp: string
	/** Verbatim: kept to the last space */
	inhoud: string
	richting: Bericht['richting']
	kanaal?: string
	datum?: string
	afzender: string
	/** One on each line */
	ontvangers: string
	bestanden: BestandWaarden[]
	contactmoment: Row<'contactmomenten'> | null
	contactmomentGetypt: string
	klant: Row<'klanten'> | null
	klantGetypt: string
	zaak: Row<'zaken'> | null
	zaakGetypt: string
}

/** What is known of a bericht before anything is typed */
export interface BerichtBegin {
	onderwerp?: string
	kanaal?: string
	contactmoment?: Row<'contactmomenten'>
	klant?: Row<'klanten'>
	zaak?: Row<'zaken'>
}

/**
 * The form as it opens.
 *
 * @param known - What is known already
 * @param now - The present moment
 */
export function beginBericht(known: BerichtBegin, now: Date): BerichtWaarden {
	const { contactmoment } = known
	return {
		id: newUuid(),
		onderwerp: known.onderwerp ?? contactmoment?.onderwerp ?? '',
		inhoud: '',
		richting: 'inkomend',
		kanaal: known.kanaal ?? contactmoment?.kanaal,
		datum: toMoment(now),
		afzender: '',
		ontvangers: '',
		bestanden: [],
		contactmoment: contactmoment ?? null,
		contactmomentGetypt: '',
		klant: known.klant ?? (contactmoment && linkedKlant(contactmoment)) ?? null,
		klantGetypt: '',
		zaak: known.zaak ?? (contactmoment && linkedZaak(contactmoment)) ?? null,
		zaakGetypt: '',
	}
}

/**
 * The bericht that the form describes.
 *
 * @param values - What was typed
 */
export function berichtOf(values: BerichtWaarden): Invoer<'berichten'> {
	const { id, onderwerp, inhoud, richting, datum, afzender, contactmoment, klant, zaak } = values
	const rest = compact<Omit<Invoer<'berichten'>, 'inhoud'>>({
		id,
		onderwerp,
		richting,
		kanaal: values.kanaal ?? '',
		datum,
		afzender,
		ontvangers: values.ontvangers.split(/[\n;]/),
		bestanden: values.bestanden.flatMap((bestand) => bestand.id ? [{ id: bestand.id }] : []),
		contactmoment: contactmoment?.id,
		klant: klant?.id,
		zaak: zaak?.id,
	})
	return { ...rest, inhoud }
}

/**
 * What is wrong with the files.
 *
 * @param bestanden - The files
 * @param max - How many there may be
 */
export function checkBestanden(bestanden: BestandWaarden[], max = Infinity): string {
	if (bestanden.some(({ error }) => error)) {
		return t('klantcontact', 'Remove the files that failed, or try them again.')
	}
	if (bestanden.some(({ id }) => !id)) {
		return t('klantcontact', 'Wait until all files are there.')
	}
	return bestanden.length > max ? n('klantcontact', 'At most %n file.', 'At most %n files.', max) : ''
}

/**
 * What is wrong with the form of a bericht.
 *
 * @param values - What was typed
 * @param limits - The longest texts, and the most files
 * @param now - The present moment
 */
export function checkBericht(values: BerichtWaarden, limits: Partial<Limieten>, now: Date): Fouten {
	const moment = checkPlaatsgevonden(values.datum ?? '', now)
	return foutenOf({
		richting: values.richting ? '' : t('klantcontact', 'Choose a direction.'),
		kanaal: values.kanaal ? '' : t('klantcontact', 'Choose a channel.'),
		datum: moment.ok ? '' : checkMessage(moment.error),
		onderwerp: values.onderwerp.trim() === '' ? t('klantcontact', 'Enter a subject.') : lengthMessage(values.onderwerp, onderwerpMax),
		inhoud: values.inhoud.trim() === '' ? t('klantcontact', 'Enter the text of the message.') : lengthMessage(values.inhoud, limits.berichtInhoud),
		afzender: lengthMessage(values.afzender, 320),
		bestanden: checkBestanden(values.bestanden, limits.bestanden),
		contactmoment: notChosenMessage(values.contactmoment, values.contactmomentGetypt),
		klant: notChosenMessage(values.klant, values.klantGetypt),
		zaak: notChosenMessage(values.zaak, values.zaakGetypt),
	})
}
