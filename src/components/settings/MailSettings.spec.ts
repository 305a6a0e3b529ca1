/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import MailSettings from './MailSettings.vue'
import { ruimeInstellingen } from '../../../tests/frontend/detail.ts'
import { ApiError } from '../../api/ApiError.ts'
import { bewaarInstellingen } from '../../api/instellingen.ts'
import { openVerzendingen } from '../../api/verzendingen.ts'

vi.mock('../../api/instellingen.ts')
vi.mock('../../api/verzendingen.ts')
vi.mock('@nextcloud/dialogs')

/**
 * Shows the section
 *
 * @param mail - The setting at the start
 * @param mail.adres - Address
 * @param mail.naam - Name
 * @param mail.verzenden - Whether replies can be sent
 */
function show(mail: { adres: string, naam: string, verzenden: boolean }) {
	return mount(MailSettings, { attachTo: document.body, props: { instellingen: { ...ruimeInstellingen(), mail } } })
}

beforeEach(() => {
	vi.mocked(bewaarInstellingen).mockReset()
	vi.mocked(bewaarInstellingen).mockResolvedValue(ruimeInstellingen())
	vi.mocked(openVerzendingen).mockResolvedValue([])
})

test('MAIL-16 beheer sees the mails of everybody that are possibly sent', async () => {
	vi.mocked(openVerzendingen).mockResolvedValue([{ id: 'v1', bericht: 'b1', onderwerp: 'Re: Vuilnis', ontvangers: ['anna@voorbeeld.nl'], status: 'onzeker', op: '2026-11-22T09:00:00Z', gebruiker: 'jan', eigen: false, namen: { gebruiker: 'Jan de Vries' } }])
	const wrapper = show({ adres: 'info@gemeente.nl', naam: '', verzenden: true })
	await flushPromises()
	expect(wrapper.text()).toContain('by Jan de Vries')
})

test('MAIL-17 sender address and name are saved without spaces around them', async () => {
	const wrapper = show({ adres: '', naam: '', verzenden: false })
	const [adres, naam] = wrapper.findAll('input')
	await adres!.setValue(' info@gemeente.nl ')
	await naam!.setValue('KCC ')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(bewaarInstellingen).toHaveBeenCalledExactlyOnceWith({ opdracht: expect.any(String), mail: { adres: 'info@gemeente.nl', naam: 'KCC' } })
})

test('MAIL-17 what the server refuses stands at its field', async () => {
	vi.mocked(bewaarInstellingen).mockRejectedValue(new ApiError({ status: 400, code: 'invalid', message: 'Not right.', fields: { 'mail.adres': 'This is not an email address.' } }))
	const wrapper = show({ adres: 'info', naam: '', verzenden: false })
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(wrapper.findAll('input')[0]!.attributes('aria-invalid')).toBe('true')
	expect(wrapper.text()).toContain('This is not an email address.')
})

test.each([
	[{ adres: '', naam: '', verzenden: false }, 'fill in the sender address'],
	[{ adres: 'info@gemeente.nl', naam: '', verzenden: false }, 'Nextcloud has no mail server'],
	[{ adres: 'info@gemeente.nl', naam: '', verzenden: true }, 'Replies can be sent.'],
])('MAIL-17 it says whether replies can be sent, and what is missing (%j)', (mail, text) => {
	expect(show(mail).text()).toContain(text)
})
