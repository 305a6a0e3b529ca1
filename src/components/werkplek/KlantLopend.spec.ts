/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import KlantLopend from './KlantLopend.vue'
import { ApiError } from '../../api/ApiError.ts'
import { lijst } from '../../api/objecten.ts'
import { routes } from '../../router/routes.ts'

vi.mock('../../api/objecten.ts')

const closed = { id: 'a', identificatie: 'Z-2026-1', omschrijving: 'Gesloten', einddatum: '2026-01-01' }
const open = { id: 'b', identificatie: 'Z-2020-1', omschrijving: 'Nog open' }
/** Whether the second page cannot be read */
let isDown: boolean

beforeEach(() => {
	isDown = false
	vi.mocked(lijst).mockReset().mockImplementation(async (soort, params) => {
		if (params?.cursor === 'c1' && isDown) {
			throw new ApiError({ status: 503, code: 'niet_beschikbaar', message: 'Try later' })
		}
		const results = soort !== 'zaken' ? [] : params?.cursor === 'c2' ? [open] : [closed]
		const next = soort !== 'zaken' ? null : { '': 'c1', c1: 'c2', c2: null }[String(params?.cursor ?? '')] ?? null
		return { results, next } as never
	})
})

/** What is open of a klant, all of it read */
async function mountRead() {
	const wrapper = mount(KlantLopend, { props: { klant: 'k' }, global: { plugins: [createRouter({ history: createMemoryHistory(), routes })] } })
	await flushPromises()
	return wrapper
}

test('PROD-15 an open zaak is shown that stands behind pages of closed ones', async () => {
	const wrapper = await mountRead()
	expect(wrapper.text()).toContain('Z-2020-1 Nog open')
	expect(wrapper.text()).not.toContain('Gesloten')
	expect(wrapper.text()).not.toContain('No open cases')
})

test('PROD-15 it is found too after a page that could not be read was asked for again', async () => {
	isDown = true
	const wrapper = await mountRead()
	expect(wrapper.text()).toContain('Try later')
	isDown = false
	await wrapper.findAll('button').find((button) => button.text() === 'Try again')!.trigger('click')
	await flushPromises()
	expect(wrapper.text()).toContain('Z-2020-1 Nog open')
})
