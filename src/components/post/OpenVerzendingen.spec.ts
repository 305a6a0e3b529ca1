/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { OpenVerzending } from '../../api/verzendingen.ts'

import { showError } from '@nextcloud/dialogs'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import OpenVerzendingen from './OpenVerzendingen.vue'
import { ApiError } from '../../api/ApiError.ts'
import { openVerzendingen, registreerVerzending, vergeetVerzending } from '../../api/verzendingen.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'

vi.mock('../../api/verzendingen.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

/**
 * A mail
 *
 * @param parts - What matters for the test
 */
function mail(parts: Partial<OpenVerzending> = {}): OpenVerzending {
	return { id: 'v1', bericht: 'b1', onderwerp: 'Re: Vuilnis', ontvangers: ['anna@voorbeeld.nl'], status: 'onzeker', op: '2026-11-22T09:00:00Z', gebruiker: 'jan', eigen: true, namen: { gebruiker: 'Jan de Vries' }, ...parts }
}

/**
 * Shows the notices
 *
 * @param mails - What the server says, now and after each step
 */
async function show(...mails: OpenVerzending[][]) {
	for (const answer of mails) {
		vi.mocked(openVerzendingen).mockResolvedValueOnce(answer)
	}
	const wrapper = mount(OpenVerzendingen, { attachTo: document.body })
	await flushPromises()

	/**
	 * Presses a button
	 *
	 * @param name - Its text
	 */
	async function press(name: string) {
		await wrapper.findAll('button').find((button) => button.text() === name)!.trigger('click')
		await flushPromises()
	}
	return { wrapper, press }
}

beforeEach(() => {
	vi.resetAllMocks()
	setActivePinia(createPinia())
})

test('MAIL-16 a mail that is possibly sent is registered only when the user says so, and every page hears of it', async () => {
	const answer = { contactmomenten: [] }
	vi.mocked(registreerVerzending).mockResolvedValue(answer)
	const { wrapper, press } = await show([mail()], [])
	expect(wrapper.text()).toContain('Possibly sent')
	expect(wrapper.text()).toContain('Re: Vuilnis, to anna@voorbeeld.nl')
	await press('It was sent: register only')
	expect(registreerVerzending).toHaveBeenCalledExactlyOnceWith('v1')
	expect(useWijzigingenStore().laatste?.objecten).toEqual(answer)
	expect(wrapper.text()).toBe('')
})

test('MAIL-16 one that was not sent is forgotten, after a question', async () => {
	const { wrapper, press } = await show([mail()], [])
	vi.mocked(spawnDialog).mockResolvedValueOnce(false as never)
	await press('It was not sent')
	expect(vergeetVerzending).not.toHaveBeenCalled()
	vi.mocked(spawnDialog).mockResolvedValueOnce(true as never)
	await press('It was not sent')
	expect(vergeetVerzending).toHaveBeenCalledExactlyOnceWith('v1')
	expect(wrapper.text()).toBe('')
})

test('MAIL-16 one that was sent for certain can only be registered; one under way, and a colleague\'s, only be read', async () => {
	const { wrapper } = await show([
		mail({ id: 'v1', status: 'verzonden' }),
		mail({ id: 'v2', status: 'bezig' }),
		mail({ id: 'v3', eigen: false }),
	])
	expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['Register'])
	expect(wrapper.findAll('[data-cy=open-verzending]')[2]!.text()).toContain('by Jan de Vries')
})

test('MAIL-16 what the server refuses is said, and the mail stays', async () => {
	vi.mocked(registreerVerzending).mockRejectedValue(new ApiError({ status: 409, code: 'wordt_verzonden', message: 'Being sent now.', fields: {} }))
	const { wrapper, press } = await show([mail()], [mail()])
	await press('It was sent: register only')
	expect(showError).toHaveBeenCalledExactlyOnceWith('Being sent now.')
	expect(wrapper.text()).toContain('Possibly sent')
})

test('MAIL-16 without an answer of the server nothing is shown', async () => {
	vi.mocked(openVerzendingen).mockRejectedValueOnce(new Error('offline'))
	const { wrapper } = await show()
	expect(wrapper.text()).toBe('')
})
