/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept } from '../../api/concepten.ts'
import type { PostWaarden } from './postWaarden.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { computed, effectScope, reactive } from 'vue'
import { instellingen } from '../../../tests/frontend/dialoog.ts'
import { ApiError } from '../../api/ApiError.ts'
import { bewaarConcept, verwijderConcept } from '../../api/concepten.ts'
import { postUit } from './postConcept.ts'
import { beginPost } from './postWaarden.ts'
import { usePostConcept } from './usePostConcept.ts'

vi.mock('../../api/concepten.ts')

/**
 * The form of a mail that is being uploaded.
 */
function form(): PostWaarden {
	const values = beginPost({ onderwerp: 'Lamp', tekst: 'Kapot', ontvanger: 'k@example.nl', verzenden: true }, instellingen().limieten, new Date())
	return reactive({ ...values, bestanden: [{ key: 'a', naam: 'vraag.eml', grootte: 10, part: 0.5 }] })
}

/**
 * A draft as the server keeps it.
 *
 * @param values - What the form held
 */
function concept(values: PostWaarden): Concept {
	return { id: values.id, revisie: 3, bijgewerktOp: '2026-11-22T09:00:00Z', inhoud: { email: JSON.stringify(values) } }
}

/** The form with its draft, as long as its page is open */
function open() {
	const values = form()
	const scope = effectScope()
	const bewaker = scope.run(() => usePostConcept('email', values, computed(() => values.onderwerp !== 'Lamp')))!
	return { values, scope, bewaker }
}

const saved = () => vi.mocked(bewaarConcept).mock.calls.map(([, revisie, tekst]) => [revisie, (JSON.parse(tekst) as PostWaarden).onderwerp])

beforeEach(() => {
	vi.mocked(verwijderConcept).mockReset()
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (id, revisie) => ({ id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }))
})

test('ALG-12 a draft gives the form back, without files that had not arrived; the draft of something else gives nothing', () => {
	const values = form()
	expect(postUit(concept(values), 'email')).toBeUndefined()
	values.bestanden[0]!.id = 'f1'
	values.antwoord.bestanden = [{ key: 'b', naam: 'half.pdf', grootte: 9, part: 0.2 }]
	expect(postUit(concept(values), 'email')?.values).toEqual({ ...values, antwoord: { ...values.antwoord, bestanden: [] } })
	expect(postUit(concept(values), 'brief')).toBeUndefined()
	expect(postUit({ ...concept(values), inhoud: { email: '{' } }, 'email')).toBeUndefined()
})

test('ALG-12 MAIL-02 a draft begins with the first change, once the mail itself is on the server', async () => {
	const { values, bewaker } = open()
	values.onderwerp = 'Lamp stuk'
	await flushPromises()
	expect(saved()).toEqual([])
	expect(bewaker.isVeilig.value).toBe(false)
	values.bestanden[0]!.id = 'f1'
	await flushPromises()
	expect(saved()).toEqual([[0, 'Lamp stuk']])
	expect(bewaker.isVeilig.value).toBe(true)
})

test('ALG-12 what was typed last is kept when the page is left', async () => {
	const { values, scope } = open()
	values.bestanden[0]!.id = 'f1'
	values.onderwerp = 'a'
	await flushPromises()
	values.onderwerp = 'ab'
	scope.stop()
	await flushPromises()
	expect(saved()).toEqual([[0, 'a'], [1, 'ab']])
})

test('MAIL-16 what was not stored is kept on; what was stored, or given up, is not', async () => {
	const { values, bewaker } = open()
	values.bestanden[0]!.id = 'f1'
	values.onderwerp = 'a'
	await flushPromises()
	await bewaker.rondAf(async () => undefined)
	values.onderwerp = 'ab'
	await bewaker.bewaar()
	expect(saved()).toEqual([[0, 'a'], [1, 'ab']])
	await bewaker.rondAf(async () => 'stored')
	values.onderwerp = 'abc'
	await bewaker.bewaar()
	expect(saved()).toHaveLength(2)
	expect(bewaker.staat.value).toBeUndefined()

	const other = open()
	other.values.bestanden[0]!.id = 'f2'
	other.values.onderwerp = 'b'
	await flushPromises()
	await other.bewaker.verwijder()
	expect(verwijderConcept).toHaveBeenCalledExactlyOnceWith(other.values.id)
})

test('ALG-12 changed in another window: nothing is overwritten until the user chose', async () => {
	const { values, bewaker } = open()
	values.bestanden[0]!.id = 'f1'
	values.onderwerp = 'a'
	await flushPromises()
	const ander = { ...concept({ ...values, onderwerp: 'van daar' }), revisie: 7 }
	vi.mocked(bewaarConcept).mockRejectedValueOnce(new ApiError({ status: 409, code: 'conflict', message: 'Changed', huidig: ander }))
	values.onderwerp = 'van hier'
	await bewaker.bewaar()
	expect(bewaker.staat.value).toMatchObject({ stand: 'botsing', ander })
	expect(values.onderwerp).toBe('van hier')
	bewaker.neem(ander)
	expect(values.onderwerp).toBe('van daar')
	expect(bewaker.isVeilig.value).toBe(true)
})
