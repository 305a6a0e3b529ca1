/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { newUuid } from './uuid.ts'

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('makes a lower-case version 4 UUID', () => {
	expect(newUuid()).toMatch(version4)
})

test('makes one on a page without TLS too, where crypto.randomUUID is absent', () => {
	const insecure = { getRandomValues: <T extends ArrayBufferView | null>(array: T) => crypto.getRandomValues(array as never) as T }
	const made = Array.from({ length: 50 }, () => newUuid(insecure))
	expect(new Set(made).size).toBe(50)
	made.forEach((uuid) => expect(uuid).toMatch(version4))
})
