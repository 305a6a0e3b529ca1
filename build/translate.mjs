/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Adds Dutch translations: reads a JSON object {"English source": "Nederlands" | ["enkelvoud", "meervoud"] | null} from standard
 * input, merges it into l10n/nl.json (null takes one out) and writes l10n/nl.js from it, the form that Nextcloud loads in the page.
 */

import { readFileSync, writeFileSync } from 'node:fs'

const json = new URL('../l10n/nl.json', import.meta.url)
const js = new URL('../l10n/nl.js', import.meta.url)
const pluralForm = 'nplurals=2; plural=(n != 1);'

const input = readFileSync(0, 'utf8').trim()
const known = JSON.parse(readFileSync(json, 'utf8')).translations
const merged = { ...known, ...(input === '' ? {} : JSON.parse(input)) }
const kept = Object.entries(merged).filter(([, translated]) => translated !== null)
const translations = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))

writeFileSync(json, `${JSON.stringify({ translations, pluralForm }, null, '\t')}\n`)
writeFileSync(js, `OC.L10N.register('klantcontact', ${JSON.stringify(translations, null, '\t')}, '${pluralForm}')\n`)
