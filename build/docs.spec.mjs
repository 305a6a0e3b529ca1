/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const ADR = 'docs/adr'
const decisions = readdirSync(ADR).filter((name) => name !== 'README.md').sort()
const pages = ['README.md', 'CHANGELOG.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))]

test('every decision has a number of its own, in its name, its heading and the list', () => {
	const numbers = decisions.map((name) => name.slice(0, 4))
	expect(numbers).toEqual(decisions.map((_, at) => String(at + 1).padStart(4, '0')))
	expect(decisions.map((name) => readFileSync(join(ADR, name), 'utf8').slice(2, 6))).toEqual(numbers)
	const listed = [...readFileSync(join(ADR, 'README.md'), 'utf8').matchAll(/\[(\d{4})\]\((.*?)\)/g)]
	expect(listed.map(([, number, name]) => [number, name])).toEqual(decisions.map((name) => [name.slice(0, 4), name]))
})

test.each(pages)('%s links to files that are there', (page) => {
	const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(dirname(page), target))
	expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test('every picture of the documentation is shown', () => {
	const shown = pages.map((page) => readFileSync(page, 'utf8')).join()
	expect(readdirSync('docs/images').filter((name) => !shown.includes(name))).toEqual([])
})
