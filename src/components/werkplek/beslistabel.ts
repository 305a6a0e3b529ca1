/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bewaarkeuze, Einde } from '../../types/gesprek.ts'

/** What is known of who calls: a klant, or an identity that was established, or neither */
export type Klantstand = 'bekend' | 'vastgesteld' | 'onbekend'

/** How a question ends, where it matters whether the zaak exists already */
export type Slot = Exclude<Einde, 'zaak'> | 'nieuwe-zaak' | 'bestaande-zaak'

/** What the decision hangs on */
export interface Situatie {
	klant: Klantstand
	slot: Slot
	/** What may become of the data of somebody who is no klant; absent while it was not asked */
	bewaarkeuze?: Bewaarkeuze
	/** Whether a klant gave contact data for this request beside those that are known */
	afwijkend: boolean
	/** Anonymous contacts without follow-up are registered: in writing (D1), and where the switch of CALL-15 says so */
	anoniemRegistreren: boolean
}

/** What cannot be left empty. 'bewaarkeuze': the question must be answered, or answered otherwise */
export type Vereiste = 'vraag' | 'antwoord' | 'zaak' | 'taak' | 'doorverbondenNaar' | 'bewaarkeuze' | 'identificatie' | 'contactnaam' | 'bereikbaar'

/** Where everything goes */
export interface Besluit {
	/** Whether a contactmoment is made */
	contactmoment: boolean
	/** 'leeg': no more than name and identificator (F7554) */
	partij: 'geen' | 'bestaand' | 'nieuw' | 'leeg'
	/** What the betrokkene holds; 'rol': nothing but her part in it */
	betrokkene: 'geen' | 'rol' | 'verwijzing' | 'gegevens' | 'verwijzing+gegevens'
	/** Whether the contact data for this request stand at the new zaak (PROD-24) */
	zaakgegevens: boolean
	/** Whether the anonymous counter goes up (CALL-05) */
	tellen: boolean
	vereist: Vereiste[]
}

/** What each end needs beside the person */
const needs: Record<Slot, Vereiste[]> = {
	beantwoord: ['vraag', 'antwoord'],
	'nieuwe-zaak': ['zaak'],
	'bestaande-zaak': ['zaak'],
	taak: ['taak'],
	doorverbonden: ['doorverbondenNaar'],
}

// a direct transfer is no follow-up (CALL-13)
const hasFollowUp = (slot: Slot) => slot !== 'beantwoord' && slot !== 'doorverbonden'

/**
 * The partij that the contactmoment refers to.
 *
 * @param situatie - What is known
 */
function partijOf(situatie: Situatie): Besluit['partij'] {
	const { klant, bewaarkeuze } = situatie
	if (klant === 'bekend') {
		return 'bestaand'
	}
	if (bewaarkeuze === 'algemeen') {
		return 'nieuw'
	}
	return klant === 'vastgesteld' && bewaarkeuze === 'niet-bewaren' ? 'leeg' : 'geen'
}

/**
 * What of the person cannot be left empty.
 *
 * @param situatie - What is known
 * @param partij - The partij that the contactmoment refers to
 */
function personNeeds(situatie: Situatie, partij: Besluit['partij']): Vereiste[] {
	if (partij === 'bestaand') {
		return []
	}
	if (partij !== 'geen') {
		return ['identificatie']
	}
	if (situatie.bewaarkeuze === 'alleen-dit-verzoek') {
		return hasFollowUp(situatie.slot) ? ['contactnaam', 'bereikbaar'] : ['contactnaam']
	}
	return ['bewaarkeuze']
}

/**
 * The decision table of V6898 with the branches of C9018 and C0992: whether a contactmoment is made, and where the data of who
 * calls go. Contact data end up in one place at most: at the partij, at the betrokkene, or at the new zaak.
 *
 * @param situatie - What is known of one question
 */
export function beslis(situatie: Situatie): Besluit {
	const { klant, slot, bewaarkeuze, anoniemRegistreren } = situatie
	const partij = partijOf(situatie)
	const hasPartij = partij !== 'geen'
	const isPersoon = hasPartij || klant === 'vastgesteld' || hasFollowUp(slot)
	if (!isPersoon) {
		return {
			contactmoment: anoniemRegistreren,
			partij,
			betrokkene: 'geen',
			zaakgegevens: false,
			tellen: !anoniemRegistreren,
			vereist: anoniemRegistreren ? needs[slot] : [],
		}
	}
	const hasOwnData = hasPartij ? partij !== 'leeg' && situatie.afwijkend : bewaarkeuze === 'alleen-dit-verzoek'
	const zaakgegevens = hasOwnData && slot === 'nieuwe-zaak'
	const atBetrokkene = hasOwnData && !zaakgegevens
	const withPartij = atBetrokkene ? 'verwijzing+gegevens' : 'verwijzing'
	const withoutPartij = atBetrokkene ? 'gegevens' : 'rol'
	return {
		contactmoment: true,
		partij,
		betrokkene: hasPartij ? withPartij : withoutPartij,
		zaakgegevens,
		tellen: false,
		vereist: [...needs[slot], ...personNeeds(situatie, partij)],
	}
}
