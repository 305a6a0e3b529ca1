/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Invoer } from '../../types/api.ts'
import type { Gesprek } from '../../types/gesprek.ts'
import type { Contactnaam } from '../../types/register.ts'
import type { BetrokkeneWaarden } from '../contactmoment/betrokkeneWaarden.ts'
import type { KlantWaarden } from '../klant/klantWaarden.ts'

import { compact } from '../../utils/compact.ts'
import { splitNaam } from '../../utils/splitNaam.ts'
import { beginBetrokkene } from '../contactmoment/betrokkeneWaarden.ts'
import { newDigitaalAdres } from '../klant/adresWaarden.ts'
import { alongWith, beginKlant, klantOf } from '../klant/klantWaarden.ts'

/**
 * What was noted of the caller's name before anybody was searched for, as a contactnaam (PROD-03).
 *
 * @param gesprek - The conversation
 */
export function contactnaamOf(gesprek: Gesprek): Contactnaam {
	const { initialen, voornaam, tussenvoegsel, achternaam } = splitNaam(gesprek.beller.naam)
	return compact({ voorletters: initialen, voornaam, voorvoegselAchternaam: tussenvoegsel, achternaam })
}

/**
 * Contact data for this request only, begun with what was noted of the caller.
 *
 * @param gesprek - The conversation
 */
export function beginContactgegevens(gesprek: Gesprek): BetrokkeneWaarden {
	const begin = beginBetrokkene(contactnaamOf(gesprek))
	begin.digitaleAdressen[0]!.adres = gesprek.beller.telefoon
	return begin
}

/**
 * A new klant, begun with what was noted of the caller.
 *
 * @param gesprek - The conversation
 */
export function beginNieuweBeller(gesprek: Gesprek): KlantWaarden {
	return {
		...beginKlant(),
		...splitNaam(gesprek.beller.naam),
		digitaleAdressen: [newDigitaalAdres('telefoonnummer', gesprek.beller.telefoon), newDigitaalAdres('email')],
	}
}

/**
 * The contact data of a new klant, as data for this request only.
 *
 * @param klant - The form of the klant
 */
function gegevensVan(klant: KlantWaarden): BetrokkeneWaarden {
	const { initialen, voornaam, tussenvoegsel, achternaam, digitaleAdressen, bezoekadres } = klant
	return { contactnaam: { voorletters: initialen, voornaam, voorvoegselAchternaam: tussenvoegsel, achternaam }, digitaleAdressen, adres: bezoekadres }
}

/**
 * A new klant with the contact data that were given for this request only.
 *
 * @param klant - The form of the klant
 * @param gegevens - The contact data
 */
function klantMet(klant: KlantWaarden, gegevens: BetrokkeneWaarden): KlantWaarden {
	const { voorletters, voornaam, voorvoegselAchternaam, achternaam } = gegevens.contactnaam
	const { digitaleAdressen, adres } = gegevens
	return { ...klant, initialen: voorletters, voornaam, tussenvoegsel: voorvoegselAchternaam, achternaam, digitaleAdressen, bezoekadres: adres }
}

/** The part of the form that describes somebody who is no klant yet */
export type Beschrijving = 'klant' | 'identificatie' | 'contactgegevens'

/**
 * Which part describes her; nothing while the question was not asked, or nothing of her is kept.
 *
 * @param gesprek - The conversation
 */
export function beschrijvingOf(gesprek: Gesprek): Beschrijving | undefined {
	switch (gesprek.bewaarkeuze) {
		case 'algemeen': return 'klant'
		case 'alleen-dit-verzoek': return 'contactgegevens'
		case 'niet-bewaren': return gesprek.identiteit.wijze ? 'identificatie' : undefined
		default: return undefined
	}
}

/**
 * Opens the part that describes who calls, with what is known of her: what was noted of the caller (PROD-03), or what was typed
 * in the part that described her before. The data move: they stand in one part only.
 *
 * @param gesprek - The conversation
 */
export function openBeschrijving(gesprek: Gesprek): void {
	const part = beschrijvingOf(gesprek)
	if (part === 'contactgegevens') {
		gesprek.contactgegevens = gesprek.nieuweKlant ? gegevensVan(gesprek.nieuweKlant) : beginContactgegevens(gesprek)
	} else if (part) {
		const klant = gesprek.nieuweKlant ?? beginNieuweBeller(gesprek)
		gesprek.nieuweKlant = gesprek.contactgegevens ? klantMet(klant, gesprek.contactgegevens) : klant
		gesprek.contactgegevens = undefined
	}
}

/**
 * The form of the new klant with what follows from the conversation: her consent, and how her identity was established where
 * she has no number that identifies her (B4749).
 *
 * @param gesprek - The conversation
 * @param values - What was typed of her
 */
export function metIdentificatie(gesprek: Gesprek, values: KlantWaarden): KlantWaarden {
	const hasNumber = [values.bsn, values.kvkNummer, values.rsin, values.andersVastgesteld.wijze].some((value) => value?.trim())
	return {
		...values,
		andersVastgesteld: hasNumber ? values.andersVastgesteld : { wijze: gesprek.identiteit.wijze },
		toestemmingHergebruik: { keuze: gesprek.bewaarkeuze === 'algemeen' ? 'algemeen-gebruik' : 'alleen-identificatie' },
	}
}

/** What an empty partij holds: who she is, and nothing else (F7554) */
const identifying = ['id', 'soort', 'initialen', 'voornaam', 'tussenvoegsel', 'achternaam', 'bedrijfsnaam', 'bsn', 'kvkNummer', 'vestigingsnummer', 'rsin', 'andersVastgesteld', 'toestemmingHergebruik'] as const

/**
 * The klanten that a conversation makes.
 *
 * @param gesprek - The conversation
 * @param partij - Whether a new one is made, or an empty one
 */
export function nieuweKlantenOf(gesprek: Gesprek, partij: 'nieuw' | 'leeg'): Invoer<'klanten'>[] {
	if (!gesprek.nieuweKlant) {
		return []
	}
	const values = metIdentificatie(gesprek, gesprek.nieuweKlant)
	const klant = klantOf(values)
	if (partij === 'nieuw') {
		return [klant, ...alongWith(values)]
	}
	return [compact(Object.fromEntries(identifying.map((name) => [name, klant[name]])) as unknown as Invoer<'klanten'>)]
}
