/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Findings } from '../../utils/bevindingen.ts'
import type { KlantWaarden } from './klantWaarden.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf, optional } from '../../utils/bevindingen.ts'
import { checkBsn, checkRsin } from '../../utils/bsn.ts'
import { lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { checkGeboortedatum, toDay } from '../../utils/datum.ts'
import { checkKvk, checkVestiging } from '../../utils/kvk.ts'
import { checkAdres, checkDigitaal } from './checkAdres.ts'

/**
 * What is wrong with the members.
 *
 * @param values - What was typed
 * @param today - Today's date
 */
function checkLeden(values: KlantWaarden, today: string): Findings {
	return Object.assign({}, ...values.leden.map(({ klant, klantGetypt, nieuw }, at): Findings => ({
		[`leden.${at}.klant`]: nieuw ? '' : notChosenMessage(klant, klantGetypt),
		[`leden.${at}.achternaam`]: nieuw && !nieuw.achternaam?.trim() ? t('klantcontact', 'Enter a last name.') : '',
		[`leden.${at}.geboortedatum`]: optional(nieuw?.geboortedatum, (date) => checkGeboortedatum(date, today)),
	})))
}

/**
 * The rules that only a soort has.
 *
 * @param values - What was typed
 * @param known - The BSN as it came from the server, with its digits hidden; it is not checked
 * @param today - Today's date
 */
function checkSoort(values: KlantWaarden, known: string | undefined, today: string): Findings {
	const lastName = { achternaam: values.achternaam?.trim() ? '' : t('klantcontact', 'Enter a last name.') }
	switch (values.soort) {
		case 'persoon': return {
			...lastName,
			geboortedatum: optional(values.geboortedatum, (date) => checkGeboortedatum(date, today)),
			bsn: values.bsn === known ? '' : optional(values.bsn, checkBsn),
		}
		case 'huishouden': return { ...lastName, ...checkLeden(values, today) }
		case 'bedrijf': return {
			bedrijfsnaam: values.bedrijfsnaam?.trim() ? '' : t('klantcontact', 'Enter the name of the company.'),
			kvkNummer: optional(values.kvkNummer, checkKvk),
			vestigingsnummer: optional(values.vestigingsnummer, (number) => checkVestiging(number, values.kvkNummer ?? '')),
			rsin: optional(values.rsin, checkRsin),
			...checkLeden(values, today),
		}
	}
}

/**
 * What is wrong with the form of a klant.
 *
 * @param values - What was typed
 * @param known - The BSN as it came from the server, with its digits hidden
 * @param now - The present moment
 */
export async function checkKlant(values: KlantWaarden, known: string | undefined, now: Date): Promise<Fouten> {
	const identified = [values.bsn, values.kvkNummer, values.rsin, values.andersVastgesteld.wijze].some((value) => value?.trim())
	const found: Findings = {
		...checkSoort(values, known, toDay(now)),
		...await checkDigitaal(values.digitaleAdressen, 'digitaleAdressen'),
		...checkAdres(values.bezoekadres, 'bezoekadres'),
		...checkAdres(values.correspondentieadres, 'correspondentieadres'),
		interneNotitie: lengthMessage(values.interneNotitie ?? '', 1000),
		toestemmingHergebruik: values.toestemmingHergebruik.keuze !== undefined && !identified
			? t('klantcontact', 'First say how the customer was identified.')
			: '',
	}
	return foutenOf(found)
}
