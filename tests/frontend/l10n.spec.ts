/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Translations = Record<string, string | string[]>

const { translations } = JSON.parse(readFileSync('l10n/nl.json', 'utf8')) as { translations: Translations }

/** A text between single quotes, in TypeScript, Vue and PHP alike */
const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`
const SINGULAR = new RegExp(String.raw`(?:\bt\(\s*'klantcontact',|->t\()\s*${TEXT}`, 'g')
const PLURAL = new RegExp(String.raw`(?:\bn\(\s*'klantcontact',|->n\()\s*${TEXT},\s*${TEXT}`, 'g')

/**
 * The source texts of a folder that stand in the code, plurals under the key that Nextcloud uses.
 *
 * @param folder - With the code
 */
function sourceTexts(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.spec)\.(?:ts|vue|php)$/.test(name))
	return files.flatMap((name) => {
		const code = readFileSync(join(folder, name), 'utf8')
		const plain = (text = '') => text.replaceAll(/\\(.)/g, '$1')
		return [
			...[...code.matchAll(SINGULAR)].map(([, text]) => plain(text)),
			...[...code.matchAll(PLURAL)].map(([, one, many]) => `_${plain(one)}_::_${plain(many)}_`),
		]
	})
}

/**
 * The names that a text has places for, such as "{nummer}" and "%n".
 *
 * @param text - The text
 */
function places(text: string): string[] {
	return [...new Set(text.match(/\{\w+\}|%[ns\d]/g))].sort()
}

test.each(['src', 'lib', 'templates'])('every text of %s has a Dutch translation', (folder) => {
	const texts = [...new Set(sourceTexts(folder))]
	expect(texts.filter((text) => !(text in translations))).toEqual([])
})

test('every Dutch translation is of a text in the code', () => {
	const folders = ['src', 'lib', 'templates', 'appinfo']
	const code = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|vue|php|xml)$/.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n').replaceAll(String.raw`\'`, "'")
	const sources = (key: string) => /^_(.*)_::_(.*)_$/s.exec(key)?.slice(1) ?? [key]
	expect(Object.keys(translations).filter((key) => sources(key).some((text) => !code.includes(text)))).toEqual([])
})

test('the texts of the code are found at all', () => {
	expect(sourceTexts('src').length).toBeGreaterThan(200)
	expect(sourceTexts('lib').length).toBeGreaterThan(20)
	expect(sourceTexts('src').filter((text) => text.startsWith('_'))).not.toEqual([])
})

test('a translation has the places of its source, and is not empty', () => {
	const odd = Object.entries(translations).filter(([source, translated]) => {
		const wanted = places(source).join()
		return [translated].flat().some((text) => text.trim() === '' || places(text).some((place) => !wanted.includes(place)) || (typeof translated === 'string' && places(text).join() !== wanted))
	})
	expect(odd).toEqual([])
})

test('l10n/nl.js says the same as l10n/nl.json', () => {
	const code = readFileSync('l10n/nl.js', 'utf8')
	const begin = code.indexOf('{')
	expect(JSON.parse(code.slice(begin, code.lastIndexOf('}') + 1))).toEqual(translations)
})
