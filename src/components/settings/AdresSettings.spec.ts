/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import AdresSettings from './AdresSettings.vue'
import { ruimeInstellingen } from '../../../tests/frontend/detail.ts'
import { ApiError } from '../../api/ApiError.ts'
import { bewaarInstellingen } from '../../api/instellingen.ts'

vi.mock('../../api/instellingen.ts')
vi.mock('@nextcloud/dialogs')

/**
 * Shows the section
 *
 * @param adresdienst - The setting at the start
 * @param adresdienst.aan - Whether addresses are looked up
 * @param adresdienst.url - Where
 */
function show(adresdienst: { aan: boolean, url: string }) {
	return mount(AdresSettings, { attachTo: document.body, props: { instellingen: { ...ruimeInstellingen(), adresdienst } } })
}

beforeEach(() => {
	vi.mocked(bewaarInstellingen).mockReset()
	vi.mocked(bewaarInstellingen).mockResolvedValue(ruimeInstellingen())
})

test('EMP-12 the look-up is off until it is turned on; then it says what leaves the organisation', async () => {
	const wrapper = show({ aan: false, url: 'https://api.pdok.nl/free' })
	expect(wrapper.findAll('input[type="text"]')).toHaveLength(0)
	await wrapper.get('input[type="checkbox"]').setValue(true)
	expect(wrapper.text()).toContain('are sent to this service, nothing else')
	await wrapper.get('input[type="text"]').setValue(' https://bag.example.nl/free ')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(bewaarInstellingen).toHaveBeenCalledExactlyOnceWith({ opdracht: expect.any(String), adresdienst: { aan: true, url: 'https://bag.example.nl/free' } })
})

test('EMP-12 what the server refuses stands at its field', async () => {
	vi.mocked(bewaarInstellingen).mockRejectedValue(new ApiError({ status: 400, code: 'invalid', message: 'Not right.', fields: { 'adresdienst.url': 'No address.' } }))
	const wrapper = show({ aan: true, url: 'http://bag.example.nl' })
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(wrapper.get('input[type="text"]').attributes('aria-invalid')).toBe('true')
	expect(wrapper.text()).toContain('No address.')
})
