/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { accept, refuse } from './check.ts'

const serviceNumber = /^(800|900|906|909|14)/

/** The phone library, loaded when the first number is looked at: it is 36 kB that no first page needs. */
const load = () => import('libphonenumber-js/min')

/**
 * Checks a phone number in any notation and gives it as E.164. Service numbers are no one's own number.
 *
 * @param input - What was typed
 */
export async function checkTelefoon(input: string): Promise<Check> {
	const { parsePhoneNumberFromString } = await load()
	const number = parsePhoneNumberFromString(input, 'NL')
	if (!number?.isValid()) {
		return refuse('telefoon')
	}
	return number.countryCallingCode === '31' && serviceNumber.test(number.nationalNumber)
		? refuse('servicenummer')
		: accept(number.number)
}

/**
 * Writes a stored number the way people read it: Dutch numbers nationally, others internationally.
 *
 * @param stored - The number in E.164
 */
export async function formatTelefoon(stored: string): Promise<string> {
	const { parsePhoneNumberFromString } = await load()
	const number = parsePhoneNumberFromString(stored, 'NL')
	if (!number) {
		return stored
	}
	return number.countryCallingCode === '31' ? number.formatNational() : number.formatInternational()
}
