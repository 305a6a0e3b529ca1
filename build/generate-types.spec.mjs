/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generate } from './generate-types.mjs'

test('src/types/register.ts is what `npm run types:generate` makes of the schemas', async () => {
	expect(readFileSync('src/types/register.ts', 'utf8')).toBe(await generate())
})
