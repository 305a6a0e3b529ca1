/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bewaartermijnen } from '../../types/api.ts'

import { t } from '@nextcloud/l10n'

/** The terms as they are typed */
export type TermValues = Record<keyof Bewaartermijnen, string>

/**
 * Turns every term into another form
 *
 * @param termijnen - The terms by name
 * @param turn - What becomes of each
 */
function each<A, B>(termijnen: Record<keyof Bewaartermijnen, A>, turn: (term: A) => B): Record<keyof Bewaartermijnen, B> {
	const { concepten, antwoorden, tellers, contactmomenten } = termijnen
	return { concepten: turn(concepten), antwoorden: turn(antwoorden), tellers: turn(tellers), contactmomenten: turn(contactmomenten) }
}

/**
 * The terms as the form has them
 *
 * @param termijnen - The stored terms
 */
export function termValues(termijnen: Bewaartermijnen): TermValues {
	return each(termijnen, String)
}

/**
 * What is wrong with the terms; how long each may be, the server knows
 *
 * @param values - What was typed
 */
export function termErrors(values: TermValues): Record<string, string> {
	return Object.fromEntries(Object.entries(values)
		.filter(([, value]) => !/^\d{1,9}$/.test(value.trim()))
		.map(([name]) => [name, t('klantcontact', 'Enter a whole number')]))
}

/**
 * What is sent of the terms
 *
 * @param values - What was typed
 */
export function termChange(values: TermValues): Bewaartermijnen {
	return each(values, Number)
}
