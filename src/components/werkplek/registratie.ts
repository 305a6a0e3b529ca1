/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, Invoer } from '../../types/api.ts'
import type { Gesprek } from '../../types/gesprek.ts'
import type { Betrokkene } from '../../types/register.ts'
import type { Beslissing } from './beslissingen.ts'
import type { Besluit } from './beslistabel.ts'

import { compact } from '../../utils/compact.ts'
import { contactgegevensOf } from '../contactmoment/betrokkeneWaarden.ts'
import { contactmomentOf } from '../contactmoment/contactmomentWaarden.ts'
import { taakOf } from '../taak/taakWaarden.ts'
import { zaakOf } from '../zaak/zaakWaarden.ts'
import { beslissingenOf } from './beslissingen.ts'
import { nieuweKlantenOf } from './persoon.ts'
import { plaatsenOf } from './plaatsen.ts'
import { vraagWaarden } from './vraagWaarden.ts'

/** What is stored of a conversation, whole or not at all */
export interface Registreren {
	soort: 'registreren'
	bundle: Omit<Bundle, 'opdracht'>
	/** Path of the bundle → path of the conversation's form; the longest that fits counts */
	plaatsen: Record<string, string>
}

/** Nothing is stored but a count without a person (CALL-05) */
export interface NietRegistreren {
	soort: 'niet-registreren'
	telling: { kanaal: string, categorie?: string, concept: string }
}

/** Gives a thing of the conversation its id, the same one each time: a retry must send what was sent before */
export type VasteId = (ding: string) => string

/**
 * Id of the klant that a conversation is about, known or new.
 *
 * @param gesprek - The conversation
 * @param besluit - What becomes of the question
 */
function klantIdOf(gesprek: Gesprek, besluit: Besluit): string | undefined {
	switch (besluit.partij) {
		case 'bestaand': return gesprek.klant?.id
		case 'geen': return undefined
		default: return gesprek.nieuweKlant?.id
	}
}

/**
 * Who took part: the klant with what the decision leaves her, and who spoke for her.
 *
 * @param gesprek - The conversation
 * @param beslissing - The question
 * @param vasteId - Ids of the betrokkenen
 */
function betrokkenenOf(gesprek: Gesprek, beslissing: Beslissing, vasteId: VasteId): Betrokkene[] {
	const { vraag, besluit } = beslissing
	const inbound = vraag.initiatiefnemer === 'klant'
	const withData = besluit.betrokkene.includes('gegevens')
	const { contactnaam, digitaleAdressen, adres } = withData && gesprek.contactgegevens ? contactgegevensOf(gesprek.contactgegevens) : {}
	const onlyHere = withData || besluit.zaakgegevens
	const known = besluit.partij === 'bestaand' && gesprek.bekendeGegevensGebruiken ? 'bekende-gegevens' as const : undefined
	const klant: Betrokkene = {
		id: vasteId(`klant ${vraag.id}`),
		rol: 'klant',
		klant: klantIdOf(gesprek, besluit),
		initiator: inbound && !gesprek.vertegenwoordiger,
		contactnaam,
		digitaleAdressen,
		bezoekadres: adres,
		toestemming: { keuze: onlyHere ? 'alleen-dit-verzoek' : known },
	}
	const others: Betrokkene[] = gesprek.vertegenwoordiger
		? [{ id: vasteId(`vertegenwoordiger ${vraag.id}`), rol: 'vertegenwoordiger', klant: gesprek.vertegenwoordiger.id, initiator: inbound }]
		: []
	return besluit.betrokkene === 'geen' ? others : [compact(klant), ...others]
}

/**
 * The contactmoment of a question.
 *
 * @param gesprek - The conversation
 * @param beslissing - The question
 * @param vasteId - Ids of the betrokkenen
 */
function contactmomentVan(gesprek: Gesprek, beslissing: Beslissing, vasteId: VasteId): Invoer<'contactmomenten'> {
	const { vraag, besluit } = beslissing
	return compact({
		...contactmomentOf(vraagWaarden(gesprek, vraag)),
		gesprek: gesprek.id,
		zaak: vraag.einde === 'zaak' ? vraag.nieuweZaak?.id ?? vraag.zaak?.id : undefined,
		doorverbondenNaar: vraag.einde === 'doorverbonden' ? vraag.doorverbondenNaar : undefined,
		betrokkenen: betrokkenenOf(gesprek, beslissing, vasteId),
		identiteitVastgesteld: besluit.betrokkene !== 'geen' && gesprek.identiteit.wijze ? { wijze: gesprek.identiteit.wijze } : undefined,
	})
}

/**
 * The new zaak of a question: its initiator is the klant, and data for this request only stand here (PROD-23, PROD-24).
 *
 * @param gesprek - The conversation
 * @param beslissing - The question
 */
function zaakVan(gesprek: Gesprek, beslissing: Beslissing): Invoer<'zaken'>[] {
	const { vraag, besluit } = beslissing
	if (vraag.einde !== 'zaak' || !vraag.nieuweZaak) {
		return []
	}
	const contactgegevens = besluit.zaakgegevens && gesprek.contactgegevens ? contactgegevensOf(gesprek.contactgegevens) : undefined
	return [compact({ ...zaakOf(vraag.nieuweZaak), klant: klantIdOf(gesprek, besluit), contactgegevens })]
}

/**
 * What "Afronden" stores of a conversation (F2173): a contactmoment for each question that is registered, tied by one gesprek, and
 * what comes with it in the same bundle. Of a question that is not registered nothing is stored, and where none is, only the
 * counter goes up.
 *
 * @param gesprek - The conversation
 * @param anoniemRegistreren - The switch of CALL-15
 * @param vasteId - Ids of what has none in the conversation
 */
export function registratieOf(gesprek: Gesprek, anoniemRegistreren: boolean, vasteId: VasteId): Registreren | NietRegistreren {
	const stored = beslissingenOf(gesprek, anoniemRegistreren).filter(({ besluit }) => besluit.contactmoment)
	if (stored.length === 0) {
		return { soort: 'niet-registreren', telling: compact({ kanaal: gesprek.kanaal, categorie: gesprek.categorie, concept: gesprek.id }) }
	}
	const partij = stored.map(({ besluit }) => besluit.partij).find((what) => what === 'nieuw' || what === 'leeg')
	const zaken = stored.flatMap((beslissing) => zaakVan(gesprek, beslissing))
	const taken = stored.flatMap(({ vraag }) => vraag.einde === 'taak' && vraag.taak ? [taakOf(vraag.taak, { contactmoment: vraag.id })] : [])
	return {
		soort: 'registreren',
		bundle: {
			contactmomenten: stored.map((beslissing) => contactmomentVan(gesprek, beslissing, vasteId)),
			...(partij && { klanten: nieuweKlantenOf(gesprek, partij) }),
			...(zaken.length > 0 && { zaken }),
			...(taken.length > 0 && { taken }),
			concept: gesprek.id,
		},
		plaatsen: plaatsenOf(gesprek, stored),
	}
}
