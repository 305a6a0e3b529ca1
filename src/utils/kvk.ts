/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { digitsOf } from './bsn.ts'
import { match, refuse } from './check.ts'

/**
 * Checks a KvK number: eight digits, no checksum.
 *
 * @param input - What was typed
 */
export function checkKvk(input: string): Check {
	return match(digitsOf(input), /^\d{8}$/, 'kvk')
}

/**
 * Checks a vestigingsnummer: twelve digits, and never without the KvK number it belongs to.
 *
 * @param input - What was typed
 * @param kvkNummer - The KvK number beside it
 */
export function checkVestiging(input: string, kvkNummer: string): Check {
	const check = match(digitsOf(input), /^\d{12}$/, 'vestiging')
	return check.ok && kvkNummer.trim() === '' ? refuse('vestiging-zonder-kvk') : check
}
