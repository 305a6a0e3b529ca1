/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Limieten } from '../../types/api.ts'
import type { Gesprek, Vraag } from '../../types/gesprek.ts'
import type { Findings } from '../../utils/bevindingen.ts'
import type { Beslissing } from './beslissingen.ts'
import type { Vereiste } from './beslistabel.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf } from '../../utils/bevindingen.ts'
import { lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { checkBetrokkene } from '../contactmoment/checkBetrokkene.ts'
import { checkContactmoment } from '../contactmoment/contactmomentWaarden.ts'
import { checkKlant } from '../klant/checkKlant.ts'
import { checkTaak } from '../taak/checkTaak.ts'
import { checkZaak } from '../zaak/zaakWaarden.ts'
import { beslissingenOf, slotOf } from './beslissingen.ts'
import { metIdentificatie } from './persoon.ts'
import { vraagWaarden } from './vraagWaarden.ts'

/** What the rules hang on beside the conversation */
export interface Regels {
	limieten: Partial<Limieten>
	/** The switch of CALL-15 */
	anoniemRegistreren: boolean
}

/** The longest name of who took over, in code points; the schema has the same */
export const doorverbondenMax = 200

/**
 * The findings, at paths below another.
 *
 * @param found - What is wrong
 * @param prefix - Path of the part they are about
 */
function at(found: Findings, prefix: string): Findings {
	return Object.fromEntries(Object.entries(found).map(([path, message]) => [`${prefix}.${path}`, message]))
}

/**
 * A text that cannot be left empty.
 *
 * @param text - The text
 * @param missing - What is said when it is
 */
function required(text: string, missing: string): string {
	return text.trim() === '' ? missing : ''
}

/**
 * What is wrong with how a question ends.
 *
 * @param vraag - The question
 * @param limieten - The longest texts
 */
async function checkEinde(vraag: Vraag, limieten: Partial<Limieten>): Promise<Findings> {
	if (vraag.soort === 'klacht' && vraag.einde !== 'taak') {
		return { einde: t('klantcontact', 'A complaint needs a task for the team that handles it.') }
	}
	switch (slotOf(vraag)) {
		case 'beantwoord': return {
			inhoud: required(vraag.inhoud, t('klantcontact', 'Enter the question.')),
			antwoord: required(vraag.antwoord, t('klantcontact', 'Enter the answer.')),
		}
		case 'doorverbonden': return {
			doorverbondenNaar: required(vraag.doorverbondenNaar, t('klantcontact', 'Say to whom you transferred the call.'))
				|| lengthMessage(vraag.doorverbondenNaar, doorverbondenMax),
		}
		case 'nieuwe-zaak': return at(await checkZaak(vraag.nieuweZaak!), 'nieuweZaak')
		case 'bestaande-zaak': return {
			zaak: notChosenMessage(vraag.zaak, vraag.zaakGetypt) || (vraag.zaak ? '' : t('klantcontact', 'Choose a case, or make a new one.')),
		}
		case 'taak': return vraag.taak ? checkTaak(vraag.taak, limieten, 'taak') : { einde: t('klantcontact', 'Say what has to be done.') }
	}
}

/**
 * What is wrong with a question that is registered.
 *
 * @param gesprek - The conversation
 * @param vraag - The question
 * @param regels - What the rules hang on
 * @param now - The present moment
 */
async function checkVraag(gesprek: Gesprek, vraag: Vraag, regels: Regels, now: Date): Promise<Findings> {
	const { kanaal, ...rest } = checkContactmoment(vraagWaarden(gesprek, vraag), regels.limieten, now)
	const ending = foutenOf(await checkEinde(vraag, regels.limieten))
	return { kanaal, ...at({ ...rest, ...ending }, `vragen.${gesprek.vragen.indexOf(vraag)}`) }
}

/**
 * What is wrong with a new klant, or with what identifies her.
 *
 * @param gesprek - The conversation
 * @param now - The present moment
 */
async function checkNieuweKlant(gesprek: Gesprek, now: Date): Promise<Findings> {
	if (!gesprek.nieuweKlant) {
		return {}
	}
	const { toestemmingHergebruik, ...found } = await checkKlant(metIdentificatie(gesprek, gesprek.nieuweKlant), undefined, now)
	return at({ ...found, 'andersVastgesteld.wijze': toestemmingHergebruik }, 'nieuweKlant')
}

/**
 * What is wrong with who took part.
 *
 * @param gesprek - The conversation
 * @param stored - The questions that are registered
 * @param now - The present moment
 */
async function checkPersoon(gesprek: Gesprek, stored: Beslissing[], now: Date): Promise<Findings> {
	const needs = (what: Vereiste) => stored.some(({ besluit }) => besluit.vereist.includes(what))
	const usesData = stored.some(({ besluit }) => besluit.zaakgegevens || besluit.betrokkene.includes('gegevens'))
	const notKept = gesprek.bewaarkeuze === 'niet-bewaren'
		? t('klantcontact', 'A follow-up needs a name and a phone number or email address. Choose one of the other two.')
		: t('klantcontact', 'Ask the customer what may be kept, and choose.')
	return {
		bewaarkeuze: needs('bewaarkeuze') ? notKept : '',
		vertegenwoordiger: notChosenMessage(gesprek.vertegenwoordiger, gesprek.vertegenwoordigerGetypt),
		...needs('identificatie') ? await checkNieuweKlant(gesprek, now) : {},
		...usesData && gesprek.contactgegevens
			? await checkBetrokkene(gesprek.contactgegevens, 'contactgegevens', { contactnaam: needs('contactnaam'), bereikbaar: needs('bereikbaar') })
			: {},
	}
}

/**
 * What is wrong with a conversation that is to be ended. What is not stored is not asked either: of an unknown caller whose
 * question was answered nothing is required (CALL-04). Her complaint is not answered away (EMP-05).
 *
 * @param gesprek - The conversation
 * @param regels - What the rules hang on
 * @param now - The present moment
 */
export async function checkGesprek(gesprek: Gesprek, regels: Regels, now: Date): Promise<Fouten> {
	const stored = beslissingenOf(gesprek, regels.anoniemRegistreren).filter(({ vraag, besluit }) => besluit.contactmoment || vraag.soort === 'klacht')
	const found = await Promise.all([
		checkPersoon(gesprek, stored, now),
		...stored.map(({ vraag }) => checkVraag(gesprek, vraag, regels, now)),
	])
	return foutenOf({ kanaal: gesprek.kanaal ? '' : t('klantcontact', 'Choose a channel.'), ...Object.assign({}, ...found) as Findings })
}
