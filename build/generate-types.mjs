/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Writes src/types/register.ts from the schemas of the register: one interface for each kind of object and for each
 * object inside it. Run by `npm run types:generate`; a test holds the committed file equal to what this makes.
 */

import { compile } from 'json-schema-to-typescript'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const REGISTER = join(import.meta.dirname, '../lib/Settings/klantcontact_register.json')
const TARGET = join(import.meta.dirname, '../src/types/register.ts')

/** Objects that are the same thing under two titles */
const NAMES = { Bezoekadres: 'Adres', Correspondentieadres: 'Adres' }

/** Properties whose values an admin owns: any text may stand there */
const LIVE_ENUMS = ['kanaal']

const BANNER = `/*!
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Generated from lib/Settings/klantcontact_register.json by \`npm run types:generate\`; do not edit.
 */`

/**
 * What the name alone does not tell: a title in other words, and whether the server makes it.
 *
 * @param {string} name - Its name
 * @param {object} property - Its schema
 */
function comment(name, property) {
	const title = property.title.replaceAll(/[^a-z0-9]/gi, '').toLowerCase() === name.toLowerCase() ? [] : [property.title]
	const made = property['x-server'] ? ['Made by the server'] : []
	return [...title, ...made].join('. ') || undefined
}

/**
 * A property as json-schema-to-typescript should see it: objects by reference, titles as comments.
 *
 * @param {string} name - Its name
 * @param {object} property - Its schema
 * @param {Record<string, object>} definitions - Gets the objects found
 */
function convert(name, property, definitions) {
	const { type } = property
	const description = comment(name, property)
	if (type === 'array') {
		return { type, description, items: { ...convert(name, property.items, definitions), description: undefined } }
	}
	if (type === 'object') {
		const known = NAMES[property.title] ?? property.title
		definitions[known] = toInterface(property, known, definitions)
		return { $ref: `#/definitions/${known}` }
	}
	const values = LIVE_ENUMS.includes(name) ? undefined : property.enum
	return { type, description, ...(values && { enum: values }) }
}

/**
 * @param {object} schema - Schema of an object
 * @param {string} title - Name that its interface gets
 * @param {Record<string, object>} definitions - Gets the objects inside
 */
function toInterface(schema, title, definitions) {
	const properties = Object.entries(schema.properties).map(([name, property]) => [name, convert(name, property, definitions)])
	return {
		title,
		type: 'object',
		additionalProperties: false,
		required: schema.required ?? [],
		properties: Object.fromEntries(properties),
	}
}

/**
 * @return {Promise<string>} the TypeScript source
 */
export async function generate() {
	const { components } = JSON.parse(readFileSync(REGISTER, 'utf8'))
	const definitions = {}
	for (const schema of Object.values(components.schemas)) {
		definitions[schema.title] = toInterface(schema, schema.title, definitions)
	}
	const root = { title: 'Register', type: 'object', additionalProperties: false, definitions }
	const source = await compile(root, 'Register', {
		bannerComment: BANNER,
		unreachableDefinitions: true,
		additionalProperties: false,
		style: { useTabs: true, semi: false, singleQuote: true, printWidth: 140 },
	})
	return source
		.replace('export interface Register {}\n', '')
		.replaceAll(/\/\*\*\n \* This interface was referenced by `Register`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g, '')
		.replaceAll(/\/\*\*\n\s*\* (.*)\n\s*\*\/\n/g, '/** $1 */\n')
		.replaceAll('}\nexport', '}\n\nexport')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	writeFileSync(TARGET, await generate())
}
