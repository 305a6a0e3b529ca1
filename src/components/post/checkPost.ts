/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Limieten } from '../../types/api.ts'
import type { Findings } from '../../utils/bevindingen.ts'
import type { PostWaarden } from './postWaarden.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf, optional } from '../../utils/bevindingen.ts'
import { checkMessage, lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { checkPlaatsgevonden } from '../../utils/datum.ts'
import { checkEmail } from '../../utils/email.ts'
import { checkBestanden } from '../bericht/berichtWaarden.ts'
import { checkTaak } from '../taak/checkTaak.ts'
import { checkZaak } from '../zaak/zaakWaarden.ts'
import { isBeantwoord } from './einde.ts'

/** The longest reason, in code points; the schema has the same */
export const redenMax = 1000

/**
 * What is wrong with a moment that must have been.
 *
 * @param moment - The moment
 * @param now - The present moment
 */
function checkMoment(moment: string | undefined, now: Date): string {
	const check = checkPlaatsgevonden(moment ?? '', now)
	return check.ok ? '' : checkMessage(check.error)
}

/**
 * What is wrong with the answer.
 *
 * @param values - What was typed
 * @param limits - The longest texts, and the most files
 * @param now - The present moment
 */
function checkAntwoord(values: PostWaarden, limits: Partial<Limieten>, now: Date): Findings {
	const { antwoord } = values
	const send = antwoord.wijze === 'verzenden'
	const files = (limits.bestanden ?? Infinity) - (send ? 1 : 0)
	return {
		'antwoord.tekst': isBeantwoord(antwoord) ? lengthMessage(antwoord.tekst, limits.berichtInhoud) : t('klantcontact', 'Write the answer.'),
		'antwoord.ontvanger': send && antwoord.ontvanger.trim() === '' ? t('klantcontact', 'Enter the address that the answer goes to.') : optional(antwoord.ontvanger, checkEmail),
		'antwoord.kanaal': antwoord.kanaal ? '' : t('klantcontact', 'Choose a channel.'),
		'antwoord.datum': send ? '' : checkMoment(antwoord.datum, now),
		'antwoord.bestanden': checkBestanden(antwoord.bestanden, files),
	}
}

/**
 * What is wrong with the taak or the zaak that a colleague goes on with.
 *
 * @param values - What was typed
 * @param limits - The longest texts
 */
async function checkOpvolging(values: PostWaarden, limits: Partial<Limieten>): Promise<Findings> {
	if (values.opvolging === 'taak') {
		return checkTaak(values.taak, limits, 'taak')
	}
	if (values.zaakSoort === 'bestaand') {
		return { zaak: notChosenMessage(values.zaak, values.zaakGetypt) || (values.zaak ? '' : t('klantcontact', 'Choose the case.')) }
	}
	const found = await checkZaak(values.nieuweZaak)
	return Object.fromEntries(Object.entries(found).map(([path, message]) => [`nieuweZaak.${path}`, message]))
}

/**
 * What is wrong with the end: there must be one (MAIL-16).
 *
 * @param values - What was typed
 * @param limits - The longest texts, and the most files
 * @param now - The present moment
 */
async function checkEinde(values: PostWaarden, limits: Partial<Limieten>, now: Date): Promise<Findings> {
	const { eindes, geenAntwoordReden } = values
	return {
		eindes: eindes.length > 0 ? '' : t('klantcontact', 'Choose what becomes of it.'),
		...eindes.includes('antwoord') && checkAntwoord(values, limits, now),
		...eindes.includes('opvolging') && await checkOpvolging(values, limits),
		...eindes.includes('geen') && { geenAntwoordReden: geenAntwoordReden.trim() === '' ? t('klantcontact', 'Say why no answer is needed.') : lengthMessage(geenAntwoordReden, redenMax) },
	}
}

/**
 * What is wrong with the form of a mail or letter.
 *
 * @param values - What was typed
 * @param limits - The longest texts, and the most files
 * @param now - The present moment
 */
export async function checkPost(values: PostWaarden, limits: Partial<Limieten>, now: Date): Promise<Fouten> {
	return foutenOf({
		klant: notChosenMessage(values.klant, values.klantGetypt),
		kanaal: values.kanaal ? '' : t('klantcontact', 'Choose a channel.'),
		onderwerp: values.onderwerp.trim() === '' ? t('klantcontact', 'Enter a subject.') : lengthMessage(values.onderwerp, limits.onderwerp),
		inhoud: lengthMessage(values.inhoud, limits.inhoud),
		plaatsgevondenOp: checkMoment(values.plaatsgevondenOp, now),
		voorgaandContactmoment: notChosenMessage(values.voorgaand, values.voorgaandGetypt),
		bestanden: checkBestanden(values.bestanden, limits.bestanden),
		...await checkEinde(values, limits, now),
	})
}
