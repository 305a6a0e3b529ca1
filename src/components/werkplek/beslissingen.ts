/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'
import type { Besluit, Situatie, Slot } from './beslistabel.ts'

import { contactgegevensOf } from '../contactmoment/betrokkeneWaarden.ts'
import { isSchriftelijk } from '../contactmoment/checkKlantplicht.ts'
import { beslis } from './beslistabel.ts'

/** A question with what becomes of it */
export interface Beslissing {
	vraag: Vraag
	besluit: Besluit
}

/**
 * How a question ends.
 *
 * @param vraag - The question
 */
export function slotOf(vraag: Vraag): Slot {
	if (vraag.einde === 'zaak') {
		return vraag.nieuweZaak ? 'nieuwe-zaak' : 'bestaande-zaak'
	}
	return vraag.einde ?? 'beantwoord'
}

/**
 * What the decision on a question hangs on.
 *
 * @param gesprek - The conversation
 * @param vraag - One of its questions
 * @param anoniemRegistreren - The switch of CALL-15
 */
export function situatieOf(gesprek: Gesprek, vraag: Vraag, anoniemRegistreren: boolean): Situatie {
	const stand = gesprek.identiteit.wijze ? 'vastgesteld' : 'onbekend'
	return {
		klant: gesprek.klant ? 'bekend' : stand,
		slot: slotOf(vraag),
		bewaarkeuze: gesprek.bewaarkeuze,
		afwijkend: gesprek.contactgegevens !== undefined && Object.keys(contactgegevensOf(gesprek.contactgegevens)).length > 0,
		anoniemRegistreren: anoniemRegistreren || isSchriftelijk(gesprek.kanaal),
	}
}

/**
 * What becomes of each question.
 *
 * @param gesprek - The conversation
 * @param anoniemRegistreren - The switch of CALL-15
 */
export function beslissingenOf(gesprek: Gesprek, anoniemRegistreren: boolean): Beslissing[] {
	return gesprek.vragen.map((vraag) => ({ vraag, besluit: beslis(situatieOf(gesprek, vraag, anoniemRegistreren)) }))
}
