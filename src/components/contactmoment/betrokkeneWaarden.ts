/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ContactgegevensVoorDezeZaak, Contactnaam, DigitaalAdres } from '../../types/register.ts'
import type { AdresWaarden } from '../klant/adresWaarden.ts'

import { compact } from '../../utils/compact.ts'
import { adresOf, adresWaarden, newDigitaalAdres } from '../klant/adresWaarden.ts'

/** Name, phone, e-mail and address that are known for one request only, as they are typed */
export interface BetrokkeneWaarden {
	contactnaam: Contactnaam
	digitaleAdressen: DigitaalAdres[]
	adres: AdresWaarden
}

/** The contact data of one request, as a zaak stores them; a betrokkene calls its address bezoekadres */
export type Contactgegevens = ContactgegevensVoorDezeZaak

/**
 * The form of contact data that are stored.
 *
 * @param stored - The stored data; nothing is known when absent
 */
export function betrokkeneWaarden(stored: Contactgegevens = {}): BetrokkeneWaarden {
	return {
		contactnaam: { ...stored.contactnaam },
		digitaleAdressen: structuredClone(stored.digitaleAdressen) ?? [],
		adres: adresWaarden(stored.adres),
	}
}

/**
 * The form of new contact data: with a phone number and an e-mail address to fill in.
 *
 * @param contactnaam - What is known of the name
 */
export function beginBetrokkene(contactnaam: Contactnaam = {}): BetrokkeneWaarden {
	return betrokkeneWaarden({ contactnaam, digitaleAdressen: [newDigitaalAdres('telefoonnummer'), newDigitaalAdres('email')] })
}

/**
 * The contact data that the form describes; empty when nothing was typed.
 *
 * @param values - What was typed
 */
export function contactgegevensOf(values: BetrokkeneWaarden): Contactgegevens {
	return compact({
		contactnaam: values.contactnaam,
		digitaleAdressen: values.digitaleAdressen.filter(({ adres }) => adres.trim() !== ''),
		adres: adresOf(values.adres),
	})
}

/**
 * Whether there is a name to ask for.
 *
 * @param values - What was typed
 */
export function hasContactnaam(values: BetrokkeneWaarden): boolean {
	return [values.contactnaam.voornaam, values.contactnaam.achternaam].some((part) => part?.trim())
}

/**
 * Whether there is a phone number or an e-mail address.
 *
 * @param values - What was typed
 */
export function isBereikbaar(values: BetrokkeneWaarden): boolean {
	return values.digitaleAdressen.some(({ soort, adres }) => soort !== 'overig' && adres.trim() !== '')
}
