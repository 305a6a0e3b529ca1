/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readdirSync } from 'node:fs'

/** Where libraries keep their texts in every language, in lists of which each entry names its language first */
const MODULES = ['@nextcloud/vue/dist/chunks/_l10n.mjs', '@nextcloud/dialogs/dist/chunks/index.mjs']

/** What the entries call their language */
const KEYS = ['l', 'language']

/**
 * A plugin for vite that leaves out of the libraries' texts the languages that the app itself has none in. They are a third of the
 * first page's scripts, and somebody who reads the app in English has no use for the close button in hers (ADR 0025).
 *
 * @param {string} folder of the app's translations, one JSON file a language
 * @return {import('vite').Plugin} that fails the build where a library keeps its texts in another way than it did
 */
export function ownLanguages(folder) {
	const own = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
	return {
		name: 'own-languages',
		transform(code, id) {
			if (!MODULES.some((name) => id.endsWith(name))) {
				return
			}
			const foreign = entries(this.parse(code)).filter(({ language }) => !own.includes(language))
			if (foreign.length === 0) {
				this.error(`${id} has no lists of texts by language any more`)
			}
			const kept = []
			let at = 0
			for (const { start, end } of foreign) {
				kept.push(code.slice(at, start))
				// an entry goes together with the comma behind it
				at = end + (code.slice(end).match(/^\s*,/)?.[0].length ?? 0)
			}
			return { code: [...kept, code.slice(at)].join(''), map: null }
		},
	}
}

/**
 * @param {unknown} node of the syntax tree
 * @return {{ language: string, start: number, end: number }[]} entries of lists by language below it, in their order in the text
 */
function entries(node) {
	if (typeof node !== 'object' || node === null) {
		return []
	}
	if (node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every((element) => languageOf(element) !== undefined)) {
		return node.elements.map((element) => ({ language: languageOf(element), start: element.start, end: element.end }))
	}
	return Object.values(node).flatMap(entries)
}

/**
 * @param {object | null} element of a list
 * @return {string | undefined} the language it is for, when it is texts in one
 */
function languageOf(element) {
	const first = element?.type === 'ObjectExpression' ? element.properties[0] : undefined
	return KEYS.includes(first?.key?.value) ? first.value.value : undefined
}
