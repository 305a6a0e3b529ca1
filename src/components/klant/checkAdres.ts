/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { DigitaalAdres } from '../../types/register.ts'
import type { Findings } from '../../utils/bevindingen.ts'
import type { AdresWaarden } from './adresWaarden.ts'

import { t } from '@nextcloud/l10n'
import { checkHuisletter, checkHuisnummer, checkNummeraanduiding, checkPostcode, checkToevoeging, splitAdres } from '../../utils/adres.ts'
import { optional } from '../../utils/bevindingen.ts'
import { accept, refuse } from '../../utils/check.ts'
import { checkMessage, lengthMessage } from '../../utils/checkMessage.ts'
import { checkEmail } from '../../utils/email.ts'
import { checkTelefoon } from '../../utils/telefoon.ts'

/**
 * What is wrong with an address.
 *
 * @param adres - As it was typed
 * @param path - Path of the address in the form
 */
export function checkAdres(adres: AdresWaarden, path: string): Findings {
	return {
		[`${path}.samen`]: optional(adres.samen, (text) => splitAdres(text) ? accept(text) : refuse('adres')),
		[`${path}.postcode`]: optional(adres.postcode, checkPostcode),
		[`${path}.huisnummer`]: optional(adres.huisnummer, checkHuisnummer),
		[`${path}.huisletter`]: optional(adres.huisletter, checkHuisletter),
		[`${path}.toevoeging`]: optional(adres.toevoeging, checkToevoeging),
		[`${path}.nummeraanduidingId`]: optional(adres.nummeraanduidingId, checkNummeraanduiding),
		[`${path}.land`]: adres.land && !/^[A-Z]{2}$/i.test(adres.land.trim()) ? t('klantcontact', 'A country code has two letters, such as NL.') : '',
	}
}

/** The longest remark with a digital address, in code points; the schema has the same */
const omschrijvingMax = 40

/**
 * What is wrong with the phone numbers and e-mail addresses.
 *
 * @param adressen - As they were typed
 * @param path - Path of the list in the form
 */
export async function checkDigitaal(adressen: DigitaalAdres[], path: string): Promise<Findings> {
	const found = await Promise.all(adressen.map(async ({ soort, adres, omschrijving = '' }, at) => {
		const outcome = adres.trim() === '' || soort === 'overig' ? undefined : soort === 'email' ? checkEmail(adres) : await checkTelefoon(adres)
		return {
			[`${path}.${at}.adres`]: outcome && !outcome.ok ? checkMessage(outcome.error) : '',
			[`${path}.${at}.omschrijving`]: adres.trim() === '' ? '' : lengthMessage(omschrijving, omschrijvingMax),
		}
	}))
	return Object.assign({}, ...found) as Findings
}
