/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { htmlToText } from './htmlToText.ts'
import { headerText, plainText } from './plainText.ts'

/** More spaces than a pattern that goes back over them gets through while a test may run */
const spaces = ' '.repeat(1_000_000)

test('MAIL-07 a text of a million spaces is read to its end', () => {
	expect(plainText(`a${spaces}b \t\n\n`)).toBe(`a${spaces}b`)
	expect(headerText(` a${spaces}b `)).toBe('a b')
})

test('MAIL-07 spaces at the ends of lines go, whatever HTML has between them', () => {
	expect(htmlToText(`<pre>een  \ntwee${spaces}drie\t\n</pre>`)).toBe(`een\ntwee${spaces}drie`)
})
