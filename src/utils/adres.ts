/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { accept, match, refuse } from './check.ts'

/** The parts that postcode, house number and addition are stored in. */
export interface AdresDelen {
	postcode: string
	huisnummer: number
	huisletter?: string
	toevoeging?: string
}

const combined = /^([1-9]\d{3})\s*([A-Za-z]{2})\s*(\d{1,5})(?!\d)\s*[- ]?([A-Za-z0-9 -]{0,20})$/

/** A house letter alone, or with an addition behind it: "a", "a2", "A-2", "A bis" */
const letter = /^([A-Za-z])(?:[- ]+(.+)|(\d.*))?$/

/**
 * Checks a Dutch postcode and gives it the form "1234 AB". SA, SD and SS are never handed out.
 *
 * @param input - What was typed
 */
export function checkPostcode(input: string): Check {
	const found = /^([1-9]\d{3})\s?(?!SA|SD|SS)([A-Z]{2})$/.exec(input.trim().toUpperCase())
	return found ? accept(`${found[1]} ${found[2]}`) : refuse('postcode')
}

/**
 * Checks a house number: 1 to 99999.
 *
 * @param input - What was typed
 */
export function checkHuisnummer(input: string): Check {
	return match(input.trim(), /^[1-9]\d{0,4}$/, 'huisnummer')
}

/**
 * Checks a house letter: one letter.
 *
 * @param input - What was typed
 */
export function checkHuisletter(input: string): Check {
	return match(input.trim(), /^[A-Za-z]$/, 'huisletter')
}

/**
 * Checks an addition to a house number: at most 20 letters, digits and signs such as a hyphen.
 *
 * @param input - What was typed
 */
export function checkToevoeging(input: string): Check {
	return match(input.trim(), /^[\p{L}\p{N} /.-]{1,20}$/u, 'toevoeging')
}

/**
 * Checks a BAG nummeraanduiding: sixteen digits.
 *
 * @param input - What was typed
 */
export function checkNummeraanduiding(input: string): Check {
	return match(input.trim(), /^\d{16}$/, 'nummeraanduiding')
}

/**
 * Splits postcode, house number and addition that were typed as one word, such as `3552RA35a`.
 * One letter after the number is the house letter, what follows it or anything else the addition.
 *
 * @param input - What was typed
 * @return The parts, or nothing when it is no such word
 */
export function splitAdres(input: string): AdresDelen | undefined {
	const found = combined.exec(input.trim())
	const postcode = checkPostcode(`${found?.[1]}${found?.[2]}`)
	const huisnummer = checkHuisnummer(found?.[3] ?? '')
	if (!found || !postcode.ok || !huisnummer.ok) {
		return undefined
	}
	const rest = found[4]!.replace(/^[- ]+|[- ]+$/g, '')
	const [, huisletter, behind, digits] = letter.exec(rest) ?? []
	const toevoeging = huisletter === undefined ? rest : behind ?? digits
	return {
		postcode: postcode.value,
		huisnummer: Number(huisnummer.value),
		...(huisletter && { huisletter }),
		...(toevoeging && { toevoeging }),
	}
}
