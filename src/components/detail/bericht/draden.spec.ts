/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../../types/api.ts'

import { expect, test } from 'vitest'
import { dradenVan } from './draden.ts'

/**
 * A bericht.
 *
 * @param id - Its id
 * @param datum - When
 * @param more - What else
 */
function bericht(id: string, datum: string, more: Partial<Row<'berichten'>> = {}): Row<'berichten'> {
	return { id, datum, onderwerp: id, inhoud: '', richting: 'inkomend', kanaal: 'e-mail', namen: {}, ...more }
}

const ids = (berichten: Row<'berichten'>[]) => dradenVan(berichten).map((thread) => thread.map(({ id }) => id))

test('MAIL-15 the question stands above its answer, whichever was read first, and the newest thread first', () => {
	const question = bericht('vraag', '2026-01-01T10:00:00Z', { messageId: '<een@x>' })
	const answer = bericht('antwoord', '2026-01-02T10:00:00Z', { messageId: '<twee@x>', inReplyTo: 'een@x', references: ['<een@x>'] })
	const other = bericht('ander', '2026-01-03T10:00:00Z', { messageId: '<drie@x>' })
	expect(ids([other, answer, question])).toEqual([['ander'], ['vraag', 'antwoord']])
	expect(ids([question, other, answer])).toEqual([['ander'], ['vraag', 'antwoord']])
})

test('MAIL-15 one bericht can join two threads that were apart', () => {
	const first = bericht('a', '2026-01-01T10:00:00Z', { messageId: '<a@x>' })
	const second = bericht('b', '2026-01-02T10:00:00Z', { messageId: '<b@x>' })
	const both = bericht('c', '2026-01-03T10:00:00Z', { messageId: '<c@x>', references: ['<a@x>', '<b@x>'] })
	expect(ids([first, second, both])).toEqual([['a', 'b', 'c']])
})

test('MAIL-15 letters have no Message-ID: they belong together by contactmoment or by subject', () => {
	const letter = bericht('brief', '2026-01-01T10:00:00Z', { onderwerp: 'Bezwaar lamp', kanaal: 'brief', contactmoment: 'k1' })
	const answer = bericht('terug', '2026-01-05T10:00:00Z', { onderwerp: 'Re: Bezwaar lamp', kanaal: 'brief', contactmoment: 'k2', richting: 'uitgaand' })
	const page = bericht('bijlage', '2026-01-02T10:00:00Z', { onderwerp: 'Iets anders', kanaal: 'brief', contactmoment: 'k1' })
	expect(ids([answer, page, letter])).toEqual([['brief', 'bijlage', 'terug']])
})

test('MAIL-15 of one minute the question stands above its answer', () => {
	const letter = bericht('vraag', '2026-01-01T10:00:00Z', { onderwerp: 'Verzoek', kanaal: 'brief' })
	const answer = bericht('antwoord', '2026-01-01T10:00:00Z', { onderwerp: 'Re: Verzoek', kanaal: 'brief', richting: 'uitgaand' })
	expect(ids([answer, letter])).toEqual([['vraag', 'antwoord']])
})

test('a bericht that may not be read stands alone', () => {
	const hidden = [1, 2].map((at) => ({ ...bericht(`h${at}`, `2026-01-0${at}T10:00:00Z`), onderwerp: undefined, afgeschermd: true }) as unknown as Row<'berichten'>)
	expect(ids(hidden)).toEqual([['h2'], ['h1']])
})
