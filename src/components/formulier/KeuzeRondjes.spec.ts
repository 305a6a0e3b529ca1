/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import KeuzeRondjes from './KeuzeRondjes.vue'
import { useFormulier } from '../../composables/useFormulier.ts'

test.each([
	['the first answer while none is chosen', undefined, 'ja'],
	['the answer that is chosen', 'nee', 'nee'],
])('whoever is brought to the question stands on %s', (_, keuze, expected) => {
	const options = [{ value: 'ja', label: 'Yes' }, { value: 'nee', label: 'No' }]
	const Page = defineComponent(() => {
		useFormulier({ begin: { keuze }, check: () => ({}), request: (values) => values, send: async () => true })
		return () => h(KeuzeRondjes<string>, { path: 'keuze', label: 'Well?', options, modelValue: keuze })
	})
	const wrapper = mount(Page, { attachTo: document.body })
	wrapper.get<HTMLElement>('fieldset').element.focus()
	expect(document.activeElement).toMatchObject({ type: 'radio', value: expected })
	wrapper.unmount()
})
