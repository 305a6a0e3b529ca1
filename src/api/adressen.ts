/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Adres } from '../types/register.ts'

import { post } from './client.ts'

/** What an address is looked up by */
export type Adresvraag = Required<Pick<Adres, 'postcode' | 'huisnummer'>> & Pick<Adres, 'huisletter' | 'toevoeging'>

export interface Adresantwoord {
	results: Adres[]
	/** True where no address service is turned on */
	uit?: boolean
}

/**
 * Looks an address up at the service that an administrator turned on.
 *
 * @param vraag - Postcode and house number
 * @param signal - Gives the request up
 * @throws {ApiError} with status 503 when the service does not answer
 */
export function zoekAdres(vraag: Adresvraag, signal?: AbortSignal): Promise<Adresantwoord> {
	return post(['adressen', 'zoek'], vraag, signal)
}
