/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { ownLanguages } from './own-languages.mjs'

const VUE = '/node_modules/@nextcloud/vue/dist/chunks/_l10n.mjs'

/**
 * @param {string} code of a module
 * @param {string} id of the module
 * @return {string | undefined} what the plugin makes of it
 */
function transform(code, id = VUE) {
	const context = {
		parse: parseAst,
		error: (message) => {
			throw new Error(message)
		},
	}
	return ownLanguages('l10n').transform.call(context, code, id)?.code
}

test.each([
	['first', 'const t = [{ "l": "af", "t": {} }, { "l": "nl", "t": { "Close": { "v": ["Sluiten"] } } }]', 'const t = [ { "l": "nl", "t": { "Close": { "v": ["Sluiten"] } } }]'],
	['last', 'const t = [{ "l": "nl", "t": {} }, { "l": "zu", "t": {} }]', 'const t = [{ "l": "nl", "t": {} }, ]'],
	['on both sides', 'for (const d of [{ "language": "ar", "x": ["}, {"] }, { "language": "nl" }, { "language": "zu" }]) use(d)', 'for (const d of [ { "language": "nl" }, ]) use(d)'],
])('languages without a translation of the app are left out, where they stand %s', (_, code, kept) => {
	expect(transform(code)).toBe(kept)
})

test('other lists stay as they are', () => {
	expect(transform('const a = [{ "id": "af" }]; const t = [{ "l": "af" }]')).toBe('const a = [{ "id": "af" }]; const t = []')
})

test('other modules stay as they are', () => {
	expect(transform('const t = [{ "l": "af" }]', '/src/af.mjs')).toBeUndefined()
})

test('a library that keeps its texts in another way fails the build', () => {
	expect(() => transform('const t = { af: {} }')).toThrow('no lists of texts by language')
})
