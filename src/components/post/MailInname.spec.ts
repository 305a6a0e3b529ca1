/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { loadState } from '@nextcloud/initial-state'
import { mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import MailInname from './MailInname.vue'

vi.mock('@nextcloud/initial-state')

/**
 * The place where mails are given.
 *
 * @param props - What it is told
 */
function show(props: InstanceType<typeof MailInname>['$props'] = {}) {
	const wrapper = mount(MailInname, { props, attachTo: document.body })
	const button = (name: string) => wrapper.findAll('button').find((one) => one.text() === name)
	return { wrapper, button }
}

/**
 * @param capabilities - What the server says it has
 */
function server(capabilities: object) {
	vi.mocked(loadState).mockImplementation((_app, key, fallback) => key === 'capabilities' ? capabilities : fallback)
}

beforeEach(() => server({}))

test('MAIL-01 a mail is taken from Nextcloud\'s files where the server has files, and nothing offers that where it has none', async () => {
	expect(show().button('From Nextcloud files')).toBeUndefined()
	server({ files: {} })
	const { wrapper, button } = show()
	await button('From Nextcloud files')!.trigger('click')
	expect(wrapper.emitted('pick')).toHaveLength(1)
})

test('MAIL-01 after a mail that could not be read the focus is where another one is chosen; so it is after one that was put away', async () => {
	const { wrapper, button } = show()
	expect(document.activeElement).toBe(document.body)
	await wrapper.setProps({ busy: 'Reading the email …' })
	expect(button('Choose a file')).toBeUndefined()
	await wrapper.setProps({ busy: '', fout: 'This is not an email.' })
	await vi.waitFor(() => expect(document.activeElement).toBe(button('Choose a file')!.element))
	expect(wrapper.text()).toContain('This is not an email.')
	wrapper.unmount()
	const next = show({ focus: true })
	expect(document.activeElement).toBe(next.button('Choose a file')!.element)
})
