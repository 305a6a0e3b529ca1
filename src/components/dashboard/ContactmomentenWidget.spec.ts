/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import ContactmomentenWidget from './ContactmomentenWidget.vue'
import { ruimeInstellingen } from '../../../tests/frontend/detail.ts'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { ApiError } from '../../api/ApiError.ts'
import { leesInstellingen } from '../../api/instellingen.ts'
import { aantal, lijst } from '../../api/objecten.ts'
import { leesStatistieken } from '../../api/statistieken.ts'
import { useDialogen } from '../../stores/dialogen.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { countsOf, lastDays } from './days.ts'

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
	vi.mocked(aantal).mockResolvedValue(totaal)
	vi.mocked(leesStatistieken).mockResolvedValue({
		totaal,
		vandaag,
		perPeriode: [{ periode: '2026-11-22', aantal: vandaag }, { periode: '2026-11-20', aantal: 9 }],
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
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] })
	vi.mocked(useDialogen).mockReturnValue({ contactmoment } as unknown as ReturnType<typeof useDialogen>)
	vi.mocked(leesInstellingen).mockResolvedValue(ruimeInstellingen())
	vi.mocked(lijst).mockResolvedValue({ results: [maakContactmoment(2), maakContactmoment(1)], next: null } as never)
	count(41, 3)
})

afterEach(() => {
	vi.useRealTimers()
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
	vi.mocked(aantal).mockRejectedValueOnce(new ApiError({ status: 503, code: 'unavailable', message: 'The register does not answer.' }))
	const wrapper = await show()
	expect(wrapper.text()).toContain('The register does not answer.')
	await wrapper.findAll('button').find((button) => button.text() === 'Try again')?.trigger('click')
	await flushPromises()
	expect(wrapper.findAll('dd').map((number) => number.text())).toEqual(['41', '3'])
})

test('the days end today, and a day without any counts 0', () => {
	const days = lastDays(new Date('2026-03-01T10:00:00Z'), 3)
	expect(days).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
	expect(countsOf(days, [{ periode: '2026-02-28', aantal: 2 }]).map(({ aantal: number }) => number)).toEqual([0, 2, 0])
})
