/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { showSuccess } from '@nextcloud/dialogs'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import PersoonlijkSettings from './PersoonlijkSettings.vue'
import { maakInstellingen } from '../../../../tests/frontend/factories.ts'
import { ApiError } from '../../../api/ApiError.ts'
import { bewaarVoorkeuren, leesInstellingen } from '../../../api/instellingen.ts'

vi.mock('../../../api/instellingen.ts')
vi.mock('@nextcloud/dialogs')

/** Settings of somebody in one of two teams */
function settings() {
	const instellingen = maakInstellingen({ teams: [{ id: 'wonen', naam: 'Wonen', actief: true }, { id: 'klachten', naam: 'Klachten', actief: true }] })
	return { ...instellingen, gebruiker: { ...instellingen.gebruiker, teams: ['wonen'], standaardKanaal: 'balie' } }
}

/** Shows the page */
async function show() {
	const wrapper = mount(PersoonlijkSettings, { attachTo: document.body })
	await flushPromises()
	return wrapper
}

/**
 * Chooses with the keyboard
 *
 * @param wrapper - The page
 * @param nth - Which list
 * @param letters - What is typed
 */
async function choose(wrapper: Awaited<ReturnType<typeof show>>, nth: number, letters: string) {
	const search = wrapper.findAll('input[type=search]')[nth]!
	await search.trigger('focus')
	await search.setValue(letters)
	await search.trigger('keydown', { keyCode: 13 })
}

beforeEach(() => {
	vi.clearAllMocks()
	setActivePinia(createPinia())
	vi.mocked(leesInstellingen).mockResolvedValue(settings())
	vi.mocked(bewaarVoorkeuren).mockImplementation(async () => settings())
})

test('VOORKEUR-01 shows what she prefers and saves what she chooses, her own teams only', async () => {
	const wrapper = await show()
	expect(wrapper.text()).toContain('Counter')
	await choose(wrapper, 0, 'Phone')
	await choose(wrapper, 1, 'Wonen')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(bewaarVoorkeuren).toHaveBeenCalledExactlyOnceWith({ opdracht: expect.stringMatching(/^[0-9a-f-]{36}$/), standaardKanaal: 'telefoon', standaardTeam: 'wonen' })
	expect(showSuccess).toHaveBeenCalledOnce()
})

test('VOORKEUR-03 what the server refuses stands at its field', async () => {
	vi.mocked(bewaarVoorkeuren).mockRejectedValue(new ApiError({ status: 400, code: 'ongeldig', message: 'Nee', fields: { standaardKanaal: 'Not in the list' } }))
	const wrapper = await show()
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(wrapper.text()).toContain('Not in the list')
	expect(showSuccess).not.toHaveBeenCalled()
})

test('says what is wrong when the settings cannot be read, and tries again', async () => {
	vi.mocked(leesInstellingen).mockRejectedValueOnce(new ApiError({ status: 503, code: 'niet_beschikbaar', message: 'OpenRegister is missing', fields: {} }))
	const wrapper = await show()
	expect(wrapper.text()).toContain('OpenRegister is missing')
	await wrapper.get('button').trigger('click')
	await flushPromises()
	expect(wrapper.text()).toContain('My usual channel')
})
