/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { accept, refuse } from './check.ts'

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
const address = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})+$`)

/**
 * Checks an e-mail address: the rule of HTML plus a dot in the domain. Only the domain is lowered.
 *
 * @param input - What was typed
 */
export function checkEmail(input: string): Check {
	const text = input.trim()
	if (text.length > 254 || !address.test(text)) {
		return refuse('email')
	}
	const at = text.lastIndexOf('@')
	return accept(text.slice(0, at) + text.slice(at).toLowerCase())
}
