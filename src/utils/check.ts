/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Why an input is refused. */
export type CheckError
	= | 'adres'
		| 'bsn'
		| 'bsn-acht-cijfers'
		| 'datum'
		| 'email'
		| 'huisletter'
		| 'huisnummer'
		| 'kvk'
		| 'moment-toekomst'
		| 'nummeraanduiding'
		| 'postcode'
		| 'rsin'
		| 'servicenummer'
		| 'datum-toekomst'
		| 'telefoon'
		| 'toevoeging'
		| 'vestiging'
		| 'vestiging-zonder-kvk'

/** The outcome of a check: the value in the form that is stored, or the reason of the refusal. */
export type Check = { ok: true, value: string } | { ok: false, error: CheckError }

/**
 * An accepted value.
 *
 * @param value - The value in the form that is stored
 */
export function accept(value: string): Check {
	return { ok: true, value }
}

/**
 * A refused value.
 *
 * @param error - Why it is refused
 */
export function refuse(error: CheckError): Check {
	return { ok: false, error }
}

/**
 * Accepts a value that has the pattern's form, and refuses others.
 *
 * @param value - The value, cleaned
 * @param pattern - The form it must have
 * @param error - The reason given otherwise
 */
export function match(value: string, pattern: RegExp, error: CheckError): Check {
	return pattern.test(value) ? accept(value) : refuse(error)
}
