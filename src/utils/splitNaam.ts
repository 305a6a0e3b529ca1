/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { NaamDelen } from './naam.ts'

import { formatInitialen } from './naam.ts'

const infixes = new Set(['aan', 'af', 'bij', 'de', 'den', 'der', 'des', 'di', 'du', 'el', 'het', 'in', 'la', 'le', 'op', 'te', 'ten', 'ter', 'tot', 'uit', 'van', 'vande', 'vander', 'von', 'voor', "'s", "'t"])

/** How people are spoken of; no part of a name */
const titles = new Set(['dhr', 'heer', 'hr', 'meneer', 'mevr', 'mevrouw', 'mw'])

const isInfix = (word: string) => infixes.has(word.toLowerCase())
const isInitial = (word: string) => /^\p{L}$/u.test(word) || /^(\p{L}{1,2}\.)+$/u.test(word)

/**
 * The words of a name without "mevrouw" or "de heer" before it; "De Heer" by itself is a name.
 *
 * @param words - As they were typed
 */
function withoutTitle(words: string[]): string[] {
	const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/\.$/, ''))
	if (first === 'de' && second === 'heer' && words.length > 2) {
		return words.slice(2)
	}
	return titles.has(first) && words.length > 1 ? words.slice(1) : words
}

/**
 * Guesses the parts of a name typed as one text, such as "J. van der Berg", "Karel van Deurne" or "mevr. De Wit".
 *
 * @param text - What was typed
 */
export function splitNaam(text: string): Pick<NaamDelen, 'initialen' | 'voornaam' | 'tussenvoegsel' | 'achternaam'> {
	const words = withoutTitle(text.trim().split(/\s+/).filter(Boolean))
	const infixAt = words.findIndex((word, at) => at < words.length - 1 && isInfix(word))
	const first = infixAt >= 0 ? words.slice(0, infixAt) : words.slice(0, -1)
	const rest = words.slice(first.length)
	const lastAt = rest.findIndex((word, at) => at === rest.length - 1 || !isInfix(word))
	const initials = first.length > 0 && first.every(isInitial)
	return {
		initialen: initials ? formatInitialen(first.join(' ')) : '',
		voornaam: initials ? '' : first.join(' '),
		tussenvoegsel: rest.slice(0, lastAt).join(' ').toLowerCase(),
		achternaam: rest.slice(lastAt).join(' '),
	}
}
