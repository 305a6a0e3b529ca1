/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, Invoer } from '../../types/api.ts'
import type { Gesprek, Vraag } from '../../types/gesprek.ts'
import type { Betrokkene } from '../../types/register.ts'
import type { Besluit, Situatie, Slot } from './beslistabel.ts'

import { compact } from '../../utils/compact.ts'
import { contactgegevensOf } from '../contactmoment/betrokkeneWaarden.ts'
import { isSchriftelijk } from '../contactmoment/checkKlantplicht.ts'
import { contactmomentOf } from '../contactmoment/contactmomentWaarden.ts'
import { taakOf } from '../taak/taakWaarden.ts'
import { zaakOf } from '../zaak/zaakWaarden.ts'
import { beslis } from './beslistabel.ts'
import { nieuweKlantenOf } from './persoon.ts'
import { vraagWaarden } from './vraagWaarden.ts'

/** A question with what becomes of it */
export interface Beslissing {
	vraag: Vraag
	besluit: Besluit
}

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
 * Where the fields of a bundle stand in the form of the conversation.
 *
 * @param gesprek - The conversation
 * @param stored - The questions that are registered
 */
function plaatsenOf(gesprek: Gesprek, stored: Beslissing[]): Record<string, string> {
	const places: Record<string, string> = { 'klanten.0': 'nieuweKlant' }
	let [taken, zaken] = [0, 0]
	stored.forEach(({ vraag }, at) => {
		const field = `vragen.${gesprek.vragen.indexOf(vraag)}`
		const moment = `contactmomenten.${at}`
		Object.assign(places, {
			[moment]: field,
			[`${moment}.kanaal`]: 'kanaal',
			// it needs somebody: the question what may be kept decides who (PROD-17)
			[`${moment}.klant`]: 'bewaarkeuze',
			[`${moment}.identiteitVastgesteld`]: 'identiteit',
			[`${moment}.betrokkenen.0`]: 'contactgegevens',
			[`${moment}.betrokkenen.0.bezoekadres`]: 'contactgegevens.adres',
			[`${moment}.betrokkenen.1`]: 'vertegenwoordiger',
		})
		if (vraag.einde === 'taak') {
			places[`taken.${taken++}`] = `${field}.taak`
		}
		if (slotOf(vraag) === 'nieuwe-zaak') {
			places[`zaken.${zaken}.contactgegevens`] = 'contactgegevens'
			places[`zaken.${zaken++}`] = `${field}.nieuweZaak`
		}
	})
	return places
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

/**
 * The field of the conversation that a path of the server means.
 *
 * @param path - Path in the bundle, such as "contactmomenten.0.onderwerp"
 * @param plaatsen - Where its parts stand in the form
 */
export function veldVan(path: string, plaatsen: Record<string, string>): string {
	const prefix = Object.keys(plaatsen).filter((start) => path === start || path.startsWith(`${start}.`)).sort((a, b) => b.length - a.length)[0]
	return prefix === undefined ? path : plaatsen[prefix] + path.slice(prefix.length)
}
