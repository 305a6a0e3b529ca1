/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import DeelFormulier from './DeelFormulier.vue'
import TekstVeld from './TekstVeld.vue'
import { errorOf } from '../../../tests/frontend/dialoog.ts'
import { useFormulier } from '../../composables/useFormulier.ts'

test('a field inside has the errors and the id of the place where its part stands, also after that moved', async () => {
	const path = ref('delen.0')
	const Page = defineComponent(() => {
		const form = useFormulier({
			begin: { delen: [{ naam: '' }, { naam: '' }] },
			check: () => ({ 'delen.0.naam': 'First', 'delen.1.naam': 'Second' }),
			request: (values) => values,
			send: async () => true,
		})
		void form.submit()
		return () => h(DeelFormulier, { path: path.value }, () => h(TekstVeld, { path: 'naam', label: 'Name' }))
	})
	const wrapper = mount(Page, { attachTo: document.body })
	await flushPromises()
	expect(errorOf('Name')).toBe('First')
	expect(wrapper.get('input').attributes('id')).toMatch(/-delen-0-naam$/)
	path.value = 'delen.1'
	await flushPromises()
	expect(errorOf('Name')).toBe('Second')
})

test('a part that has a name gives it to its fields in the summary, also after it changed', async () => {
	const naam = ref('')
	let labels: Record<string, string> = {}
	const Page = defineComponent(() => {
		const form = useFormulier({ begin: { delen: [{ naam: '' }] }, check: () => ({}), request: (values) => values, send: async () => true })
		labels = form.labels
		return () => h(DeelFormulier, { path: 'delen.0', naam: naam.value }, () => h(TekstVeld, { path: 'naam', label: 'Name' }))
	})
	mount(Page)
	expect(labels).toEqual({ 'delen.0.naam': 'Name' })
	naam.value = 'Question 1'
	await flushPromises()
	expect(labels).toEqual({ 'delen.0.naam': 'Question 1 · Name' })
})
