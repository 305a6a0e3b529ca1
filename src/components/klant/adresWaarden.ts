/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Adres, DigitaalAdres } from '../../types/register.ts'

import { newUuid } from '../../utils/uuid.ts'

/** An address as it is typed */
export type AdresWaarden = Omit<Adres, 'huisnummer'> & {
	/** Text until it is checked */
	huisnummer: string
	/** Postcode, house number and addition in one word, until the parts have been filled from it */
	samen: string
}

/**
 * A new phone number or e-mail address, still empty unless given.
 *
 * @param soort - Which of the two
 * @param adres - What is known of it
 */
export function newDigitaalAdres(soort: DigitaalAdres['soort'], adres = ''): DigitaalAdres {
	return { id: newUuid(), soort, adres }
}

/**
 * An address as the form holds it.
 *
 * @param adres - The stored address
 */
export function adresWaarden(adres: Adres = {}): AdresWaarden {
	return { ...adres, huisnummer: String(adres.huisnummer ?? ''), samen: '' }
}

/**
 * The address as it is stored.
 *
 * @param adres - As it was typed
 */
export function adresOf(adres: AdresWaarden): Adres {
	const number = adres.huisnummer.trim()
	return { ...adres, samen: undefined, huisnummer: number === '' ? undefined : Number(number) } as Adres
}
