/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import KlantLopend from './KlantLopend.vue'
import { lijst } from '../../api/objecten.ts'
import { routes } from '../../router/routes.ts'

vi.mock('../../api/objecten.ts')

test('PROD-15 an open zaak is shown that stands behind pages of closed ones', async () => {
	const closed = { id: 'a', identificatie: 'Z-2026-1', omschrijving: 'Gesloten', einddatum: '2026-01-01' }
	const open = { id: 'b', identificatie: 'Z-2020-1', omschrijving: 'Nog open' }
	vi.mocked(lijst).mockImplementation(async (soort, params) => {
		const results = soort !== 'zaken' ? [] : params?.cursor === 'c2' ? [open] : [closed]
		const next = soort !== 'zaken' ? null : { '': 'c1', c1: 'c2', c2: null }[String(params?.cursor ?? '')] ?? null
		return { results, next } as never
	})
	const wrapper = mount(KlantLopend, { props: { klant: 'k' }, global: { plugins: [createRouter({ history: createMemoryHistory(), routes })] } })
	await flushPromises()
	expect(wrapper.text()).toContain('Z-2020-1 Nog open')
	expect(wrapper.text()).not.toContain('Gesloten')
	expect(wrapper.text()).not.toContain('No open cases')
})
