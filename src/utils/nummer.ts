/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { match } from './check.ts'

/**
 * Checks a nummer that the server gave: one to ten digits.
 *
 * @param input - What was typed
 */
export function checkNummer(input: string): Check {
	return match(input.trim(), /^\d{1,10}$/, 'nummer')
}
