/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Detail, Invoer, Row } from '../../types/api.ts'
import type { Zaak } from '../../types/register.ts'
import type { BetrokkeneWaarden } from '../contactmoment/betrokkeneWaarden.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf, optional } from '../../utils/bevindingen.ts'
import { lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { compact } from '../../utils/compact.ts'
import { checkDatum, toDay } from '../../utils/datum.ts'
import { newUuid } from '../../utils/uuid.ts'
import { betrokkeneWaarden, contactgegevensOf } from '../contactmoment/betrokkeneWaarden.ts'
import { checkBetrokkene } from '../contactmoment/checkBetrokkene.ts'

type Simple = 'omschrijving' | 'zaaktype' | 'status' | 'startdatum' | 'einddatum' | 'uiterlijkeEinddatum' | 'toelichting'

/** What the form of a zaak holds */
export interface ZaakWaarden extends Pick<Zaak, Simple> {
	id: string
	klant: Row<'klanten'> | null
	klantGetypt: string
	/** Known for this zaak only */
	contactgegevens: BetrokkeneWaarden
}

/** The properties that the form can change */
export const zaakEigenschappen = ['omschrijving', 'zaaktype', 'status', 'startdatum', 'einddatum', 'uiterlijkeEinddatum', 'toelichting', 'klant', 'contactgegevens'] as const

/**
 * The form of a zaak that is stored, or of a new one.
 *
 * @param zaak - The stored zaak
 * @param klant - The klant of a new one
 */
export function beginZaak(zaak: Partial<Detail<'zaken'>> = {}, klant: Row<'klanten'> | null = null): ZaakWaarden {
	return {
		startdatum: zaak.id ? undefined : toDay(new Date()),
		...zaak,
		id: zaak.id ?? newUuid(),
		omschrijving: zaak.omschrijving ?? '',
		klant: zaak.klant ? { id: zaak.klant, soort: 'persoon', naam: zaak.namen?.klant, namen: {} } : klant,
		klantGetypt: '',
		contactgegevens: betrokkeneWaarden(zaak.contactgegevens),
	}
}

/**
 * The zaak that the form describes.
 *
 * @param values - What was typed
 */
export function zaakOf(values: ZaakWaarden): Invoer<'zaken'> {
	const { omschrijving, zaaktype, status, startdatum, einddatum, uiterlijkeEinddatum, toelichting, contactgegevens } = values
	return compact({
		id: values.id,
		omschrijving,
		zaaktype,
		status,
		startdatum,
		einddatum,
		uiterlijkeEinddatum,
		toelichting,
		klant: values.klant?.id,
		contactgegevens: contactgegevensOf(contactgegevens),
	})
}

/**
 * Refuses an end that lies before the start.
 *
 * @param date - The end
 * @param start - The start
 */
function checkEnd(date: string | undefined, start: string | undefined): string {
	return optional(date, checkDatum) || (date && start && date < start ? t('klantcontact', 'This date is before the start date.') : '')
}

/**
 * What is wrong with the form of a zaak.
 *
 * @param values - What was typed
 */
export async function checkZaak(values: ZaakWaarden): Promise<Fouten> {
	return foutenOf({
		omschrijving: values.omschrijving.trim() === '' ? t('klantcontact', 'Enter a description.') : lengthMessage(values.omschrijving, 200),
		startdatum: optional(values.startdatum, checkDatum),
		einddatum: checkEnd(values.einddatum, values.startdatum),
		uiterlijkeEinddatum: checkEnd(values.uiterlijkeEinddatum, values.startdatum),
		toelichting: lengthMessage(values.toelichting ?? '', 1000),
		klant: notChosenMessage(values.klant, values.klantGetypt),
		...await checkBetrokkene(values.contactgegevens, 'contactgegevens'),
	})
}
