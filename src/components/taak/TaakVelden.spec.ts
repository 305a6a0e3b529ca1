/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../composables/useFormulier.ts'
import type { Invoer } from '../../types/api.ts'
import type { TaakVooraf } from './taakWaarden.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import TaakVelden from './TaakVelden.vue'
import { choose, click, control, errorOf, instellingen, options, pick, search, shownLabels, type } from '../../../tests/frontend/dialoog.ts'
import { medewerkers } from '../../api/zoek.ts'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { checkTaak } from './checkTaak.ts'
import { beginTaak, taakOf } from './taakWaarden.ts'

vi.mock('../../api/zoek.ts')

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const sent: Invoer<'taken'>[] = []

/**
 * The fields in a form of their own.
 *
 * @param vooraf - What is known already
 */
function open(vooraf?: TaakVooraf): Formulier<object, unknown> {
	let form: Formulier<object, unknown> | undefined
	mount(defineComponent(() => {
		const taakForm = useFormulier({
			begin: { taak: beginTaak(vooraf) },
			check: ({ taak }) => checkTaak(taak, { toelichting: 10 }, 'taak'),
			request: ({ taak }) => ({ taken: [taakOf(taak, { contactmoment: 'cm-1' })] }),
			send: async ({ taken }) => sent.push(taken[0]!),
		})
		form = taakForm
		return () => h(TaakVelden, { modelValue: taakForm.values.taak, path: 'taak' })
	}), { attachTo: document.body })
	return form!
}

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
	sent.length = 0
	useInstellingenStore().zet({ ...instellingen(), teams: [{ id: 'klachten', naam: 'Klachten', actief: true }, { id: 'oud', naam: 'Oud', actief: false }] })
	vi.mocked(medewerkers).mockReset().mockResolvedValue([{ uid: 'mo', naam: 'Mo' }])
})

afterEach(() => vi.useRealTimers())

test('EMP-23 a taak for a team: only active teams can be chosen', async () => {
	const form = open()
	expect(shownLabels()).toEqual(expect.arrayContaining(['Requested action', 'Team', 'Explanation', 'Due on']))
	await type('Requested action', ' Terugbellen ')
	await choose('Team', 'Klachten')
	expect(options().map((option) => option.textContent)).not.toContain('Oud')
	await pick('Priority', 'High')
	await form.submit()
	expect(sent).toEqual([{ id: expect.any(String), gevraagdeHandeling: 'Terugbellen', team: 'klachten', prioriteit: 'hoog', contactmoment: 'cm-1' }])
})

test('PROD-25 a taak for one colleague goes to no team', async () => {
	const form = open({ team: 'klachten', gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag' })
	await pick('Task for', 'A colleague')
	await search('Employee', 'mo', wait)
	options()[0]!.click()
	await flushPromises()
	await form.submit()
	expect(sent[0]).toMatchObject({ gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag', medewerker: 'mo' })
	expect(sent[0]).not.toHaveProperty('team')
})

test('EMP-22 ALG-11 says what is missing or too long, each at its field', async () => {
	const form = open()
	await type('Explanation', 'Veel te lang voor tien')
	await form.submit()
	await flushPromises()
	expect(errorOf('Requested action')).toBe('Say what has to be done.')
	expect(errorOf('Team')).toBe('Choose the team that gets this task.')
	expect(errorOf('Explanation')).toBe('12 characters too many.')
	await pick('Task for', 'A colleague')
	expect(errorOf('Employee')).toBe('Choose the colleague who gets this task.')
	await search('Employee', 'mo', wait)
	expect(errorOf('Employee')).toBe('Choose from the list, or empty this field.')
	expect(control('Explanation').getAttribute('aria-invalid')).toBe('true')
	await click('Clear Employee')
	expect(sent).toEqual([])
})
