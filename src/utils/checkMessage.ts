/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { CheckError } from './check.ts'

import { n, t } from '@nextcloud/l10n'
import { countExcess } from './codepoints.ts'

const messages: Record<CheckError, () => string> = {
	adres: () => t('klantcontact', 'Type postcode and house number together, such as 1234AB12.'),
	bsn: () => t('klantcontact', 'This is not a valid BSN. Check the nine digits.'),
	'bsn-acht-cijfers': () => t('klantcontact', 'A BSN has nine digits. Put a 0 before it if it is right otherwise.'),
	datum: () => t('klantcontact', 'This date does not exist.'),
	'datum-toekomst': () => t('klantcontact', 'This date is in the future.'),
	email: () => t('klantcontact', 'This is not a valid email address. An example is name@example.org.'),
	huisletter: () => t('klantcontact', 'A house letter is one letter.'),
	huisnummer: () => t('klantcontact', 'A house number is a number from 1 to 99999.'),
	kvk: () => t('klantcontact', 'A KvK number has eight digits.'),
	'moment-toekomst': () => t('klantcontact', 'The contact cannot have taken place in the future.'),
	nummeraanduiding: () => t('klantcontact', 'A BAG address number has sixteen digits.'),
	postcode: () => t('klantcontact', 'This is not a valid postcode. An example is 1234 AB.'),
	rsin: () => t('klantcontact', 'This is not a valid RSIN. Check the nine digits.'),
	servicenummer: () => t('klantcontact', 'This is a service number, not the number of a person.'),
	telefoon: () => t('klantcontact', 'This is not a valid phone number. An example is 06 12345678.'),
	toevoeging: () => t('klantcontact', 'An addition has at most 20 letters and digits.'),
	vestiging: () => t('klantcontact', 'A branch number has twelve digits.'),
	'vestiging-zonder-kvk': () => t('klantcontact', 'A branch number needs the KvK number too.'),
}

/**
 * Says what is wrong with a value, and how it should be.
 *
 * @param error - Why it was refused
 */
export function checkMessage(error: CheckError): string {
	return messages[error]()
}

/**
 * Says how many characters a text is too long; an empty text when it fits.
 *
 * @param text - The text
 * @param max - How many code points are allowed; any number when unknown
 */
export function lengthMessage(text: string, max = Infinity): string {
	const excess = countExcess(text, max)
	return excess === 0 ? '' : n('klantcontact', '%n character too many.', '%n characters too many.', excess)
}

/**
 * Refuses to lose what was typed into a chooser without choosing; an empty text when there is nothing to lose.
 *
 * @param chosen - What was chosen
 * @param typed - What was typed
 */
export function notChosenMessage(chosen: object | null, typed: string): string {
	return chosen === null && typed.trim() !== '' ? t('klantcontact', 'Choose from the list, or empty this field.') : ''
}
