/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a CSV has a mark of its encoding, quotes where needed and nothing that a spreadsheet would run', async () => {
	const csv = csvOf([['Team', 'Aantal'], ['Wonen; "Zuid"', 3], ['=1+1', -2]])
	expect(csv.type).toBe('text/csv;charset=utf-8')
	expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xEF, 0xBB, 0xBF])
	expect(await csv.text()).toContain('Team;Aantal\r\n"Wonen; ""Zuid""";3\r\n\'=1+1;\'-2\r\n')
})
