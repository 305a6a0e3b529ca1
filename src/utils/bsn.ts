/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check, CheckError } from './check.ts'

import { accept, refuse } from './check.ts'

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * The eleven-test of BSN and RSIN.
 *
 * @param digits - Nine digits
 */
function passesElevenTest(digits: string): boolean {
	const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
	return digits !== '000000000' && sum % 11 === 0
}

/**
 * Takes the spaces and dots out that people write between the digits.
 *
 * @param input - What was typed
 */
export function digitsOf(input: string): string {
	return input.replace(/[\s.]/g, '')
}

/**
 * Checks nine digits by the eleven-test.
 *
 * @param digits - The digits
 * @param error - The reason given when they fail
 */
function checkNine(digits: string, error: CheckError): Check {
	return /^\d{9}$/.test(digits) && passesElevenTest(digits) ? accept(digits) : refuse(error)
}

/**
 * Checks a BSN. Eight digits that are right with a leading zero get their own reason, so that the form can offer it.
 *
 * @param input - What was typed
 */
export function checkBsn(input: string): Check {
	const digits = digitsOf(input)
	if (/^\d{8}$/.test(digits) && passesElevenTest(`0${digits}`)) {
		return refuse('bsn-acht-cijfers')
	}
	return checkNine(digits, 'bsn')
}

/**
 * Checks an RSIN, which is built like a BSN.
 *
 * @param input - What was typed
 */
export function checkRsin(input: string): Check {
	return checkNine(digitsOf(input), 'rsin')
}
