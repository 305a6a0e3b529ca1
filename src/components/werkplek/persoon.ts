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
