/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import ContactmomentenWidget from './ContactmomentenWidget.vue'
import { ruimeInstellingen } from '../../../tests/frontend/detail.ts'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { ApiError } from '../../api/ApiError.ts'
import { leesInstellingen } from '../../api/instellingen.ts'
import { lijst } from '../../api/objecten.ts'
import { leesStatistieken } from '../../api/statistieken.ts'
import { useDialogen } from '../../stores/dialogen.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'

vi.mock('../../api/instellingen.ts')
vi.mock('../../api/objecten.ts')
vi.mock('../../api/statistieken.ts')
vi.mock('../../stores/dialogen.ts')

const contactmoment = vi.fn()

/**
 * What the server counts
 *
 * @param totaal - Of all time
 * @param vandaag - Of today
 */
function count(totaal: number, vandaag: number): void {
	vi.mocked(leesStatistieken).mockResolvedValue({
		totaal,
		vandaag,
		perPeriode: [16, 17, 18, 19, 20, 21, 22].map((day) => ({ periode: `2026-11-${day}`, aantal: day === 22 ? vandaag : day - 11 })),
		perKanaal: [],
		openTaken: 0,
		nietGeregistreerd: 0,
	})
}

/** Shows the widget */
async function show() {
	const wrapper = mount(ContactmomentenWidget, { attachTo: document.body })
	await flushPromises()
	return wrapper
}

beforeEach(() => {
	vi.clearAllMocks()
	vi.mocked(useDialogen).mockReturnValue({ contactmoment } as unknown as ReturnType<typeof useDialogen>)
	vi.mocked(leesInstellingen).mockResolvedValue(ruimeInstellingen())
	vi.mocked(lijst).mockResolvedValue({ results: [maakContactmoment(2), maakContactmoment(1)], next: null } as never)
	count(41, 3)
})

test('ZAA-16 the total counts a contactmoment as soon as it is saved', async () => {
	const wrapper = await show()
	expect(wrapper.findAll('dd').map((number) => number.text())).toEqual(['41', '3'])
	count(42, 4)
	useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(3), revisie: 1 }] })
	await flushPromises()
	expect(wrapper.findAll('dd').map((number) => number.text())).toEqual(['42', '4'])
})

test('ZAA-17 it shows the newest with links, and "+" opens the dialog', async () => {
	const wrapper = await show()
	expect(lijst).toHaveBeenCalledWith('contactmomenten', { limit: 5 }, expect.anything())
	expect(wrapper.get('a[href="/apps/klantcontact/contactmomenten/cm-2"]').text()).toContain('Onderwerp 2')
	await wrapper.get('button[aria-label="Add contact moment"]').trigger('click')
	expect(contactmoment).toHaveBeenCalledOnce()
})

test('the last seven days are bars, and a table for those who do not see them', async () => {
	const wrapper = await show()
	const rows = wrapper.findAll('table tbody tr').map((row) => row.text())
	expect(rows).toHaveLength(7)
	expect(rows[4]).toBe('20-11-20269')
	expect(rows[6]).toBe('22-11-20263')
	expect(wrapper.get('table caption').text()).not.toBe('')
})

test('a failure is said, and can be tried again', async () => {
	vi.mocked(leesStatistieken).mockRejectedValueOnce(new ApiError({ status: 503, code: 'unavailable', message: 'The register does not answer.' }))
	const wrapper = await show()
	expect(wrapper.text()).toContain('The register does not answer.')
	await wrapper.findAll('button').find((button) => button.text() === 'Try again')?.trigger('click')
	await flushPromises()
	expect(wrapper.findAll('dd').map((number) => number.text())).toEqual(['41', '3'])
})

test('who may not list contactmomenten sees the counts only', async () => {
	vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 403, code: 'forbidden', message: 'Your role does not allow this.' }))
	const wrapper = await show()
	expect(wrapper.findAll('dd').map((number) => number.text())).toEqual(['41', '3'])
	expect(wrapper.findAll('a')).toHaveLength(0)
})
