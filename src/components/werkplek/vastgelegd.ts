/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'
import type { Beslissing } from './beslissingen.ts'
import type { Besluit } from './beslistabel.ts'

import { t } from '@nextcloud/l10n'
import { computeNaam, formatInitialen } from '../../utils/naam.ts'
import { contactName } from '../detail/format.ts'
import { slotOf } from './beslissingen.ts'

/** Names stand in the text as they are */
const plain = { escape: false, sanitize: false } as const

/**
 * Name of the new klant, as far as it was typed.
 *
 * @param gesprek - The conversation
 */
function newName(gesprek: Gesprek): string {
	const klant = gesprek.nieuweKlant
	return (klant && computeNaam({ ...klant, initialen: formatInitialen(klant.initialen ?? '') })) || t('klantcontact', 'the caller')
}

/**
 * What is stored of the person.
 *
 * @param gesprek - The conversation
 * @param besluit - What becomes of the question
 */
function aboutPerson(gesprek: Gesprek, besluit: Besluit): string {
	switch (besluit.partij) {
		case 'bestaand': return t('klantcontact', 'contact moment with {name}', { name: gesprek.klant?.naam ?? '' }, plain)
		case 'nieuw': return t('klantcontact', 'contact moment with the new customer {name}', { name: newName(gesprek) }, plain)
		case 'leeg': return t('klantcontact', 'contact moment with {name}, of whom only name and identification are kept', { name: newName(gesprek) }, plain)
		case 'geen': return besluit.betrokkene === 'geen'
			? t('klantcontact', 'contact moment without a person')
			: t('klantcontact', 'contact moment with {name}, who does not become a customer', { name: contactName(gesprek.contactgegevens?.contactnaam ?? {}) || t('klantcontact', 'the caller') }, plain)
	}
}

/**
 * Who gets the taak, once that was chosen.
 *
 * @param taak - The taak
 * @param teamName - Name of a team by its id
 */
function aboutTaak(taak: Vraag['taak'], teamName: (id: string) => string): string {
	const name = taak?.voor === 'team' ? taak.team && teamName(taak.team) : taak?.medewerker?.naam
	return name ? t('klantcontact', 'task for {name}', { name }, plain) : t('klantcontact', 'task')
}

/**
 * What is stored of how the question ends.
 *
 * @param vraag - The question
 * @param teamName - Name of a team by its id
 */
function aboutEnd(vraag: Vraag, teamName: (id: string) => string): string {
	switch (slotOf(vraag)) {
		case 'nieuwe-zaak': return t('klantcontact', 'new case {name}', { name: vraag.nieuweZaak?.omschrijving ?? '' }, plain)
		case 'bestaande-zaak': return vraag.zaak ? t('klantcontact', 'link to case {name}', { name: vraag.zaak.identificatie ?? vraag.zaak.omschrijving }, plain) : ''
		case 'taak': return aboutTaak(vraag.taak, teamName)
		case 'beantwoord': return ''
		case 'doorverbonden': return ''
	}
}

/**
 * What "Afronden" stores of a question and where, for who is in a hurry.
 *
 * @param gesprek - The conversation
 * @param beslissing - The question
 * @param teamName - Name of a team by its id
 */
export function vastgelegd(gesprek: Gesprek, beslissing: Beslissing, teamName: (id: string) => string): string {
	const { vraag, besluit } = beslissing
	if (!besluit.contactmoment) {
		return t('klantcontact', 'nothing: the caller is unknown and needs no follow-up')
	}
	return [
		aboutPerson(gesprek, besluit),
		besluit.betrokkene.includes('gegevens') ? t('klantcontact', 'contact details with this contact moment only') : '',
		besluit.zaakgegevens ? t('klantcontact', 'contact details with this case only') : '',
		aboutEnd(vraag, teamName),
	].filter(Boolean).join('; ')
}
