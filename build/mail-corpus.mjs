/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// Writes the corpus of mails in tests/fixtures/mail: each message, and beside it what it must be read as. Run it after a change of a case:
// node build/mail-corpus.mjs

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { broken } from './mail-corpus/broken.mjs'
import { charsets } from './mail-corpus/charsets.mjs'
import { composed } from './mail-corpus/composed.mjs'
import { hostile } from './mail-corpus/hostile.mjs'
import { msg } from './mail-corpus/msg.mjs'
import { parts } from './mail-corpus/parts.mjs'

const folder = fileURLToPath(new URL('../tests/fixtures/mail/', import.meta.url))
const cases = [...await composed(), ...charsets, ...parts, ...hostile, ...broken, ...msg]

mkdirSync(folder, { recursive: true })
readdirSync(folder).forEach((name) => rmSync(folder + name))
for (const { name, bytes, expected, extension = 'eml' } of cases) {
	writeFileSync(`${folder}${name}.${extension}`, bytes)
	writeFileSync(`${folder}${name}.json`, JSON.stringify(expected, null, '\t') + '\n')
}
console.log(`${cases.length} mails in ${folder}`)
