/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component } from 'vue'
import type { IngelogdeGebruiker } from '../types/api.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import MijnTaken from './MijnTaken.vue'
import TeamTaken from './TeamTaken.vue'
import { choose, options } from '../../tests/frontend/dialoog.ts'
import { maakInstellingen, maakTaak } from '../../tests/frontend/factories.ts'
import { aantal, lijst, lijstVersie } from '../api/objecten.ts'
import { leesTelling } from '../api/taken.ts'
import { routes } from '../router/routes.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'
import { useTaaktelling } from '../stores/taaktelling.ts'

vi.mock('../api/objecten.ts')
vi.mock('../api/taken.ts')

const teams = [{ id: 'klachten', naam: 'Klachten', actief: true }, { id: 'wonen', naam: 'Wonen', actief: true }]
const rows = { results: [maakTaak({ uiterlijkOp: '2026-11-20', prioriteit: 'hoog' })], next: null }

/**
 * Opens a list of taken.
 *
 * @param view - The page
 * @param path - Its URL
 * @param gebruiker - What matters of the user
 */
async function open(view: Component, path: string, gebruiker: Partial<IngelogdeGebruiker> = { teams: ['klachten'] }) {
	const settings = maakInstellingen({ teams })
	useInstellingenStore().zet({ ...settings, gebruiker: { ...settings.gebruiker, ...gebruiker } })
	const router = createRouter({ history: createMemoryHistory(), routes })
	await router.push(path)
	const wrapper = mount(view, { props: router.currentRoute.value.params, global: { plugins: [router] }, attachTo: document.body })
	await flushPromises()
	const cells = () => wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()))
	return { wrapper, router, cells }
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	vi.clearAllMocks()
	vi.mocked(lijst as () => Promise<object>).mockResolvedValue(rows)
	vi.mocked(lijstVersie).mockResolvedValue(undefined)
	vi.mocked(aantal).mockResolvedValue(1)
	vi.mocked(leesTelling).mockResolvedValue({ data: { mijn: 1, teams: { klachten: 2, wonen: 3 } } })
})

afterEach(() => vi.useRealTimers())

test('EMP-27 EMP-38 Teamtaken shows what nobody of the team has taken up, with age and overdue mark', async () => {
	const { wrapper, cells } = await open(TeamTaken, '/teamtaken')
	expect(lijst).toHaveBeenCalledWith('taken', expect.objectContaining({ team: 'klachten', status: 'open' }), expect.anything())
	expect(wrapper.get('h2').text()).toBe('Team tasks of Klachten')
	expect(cells()).toEqual([['2 days ago', 'Terugbellen', 'J. van der Berg', '20-11-2026 (overdue)', 'High']])
	expect(wrapper.get('tbody [role=rowheader] a').attributes('href')).toBe('/taken/ta-1')
	expect(wrapper.find('[role=search]').exists()).toBe(false)
})

test('EMP-29 a taak that the user takes up leaves the list at once', async () => {
	const { cells } = await open(TeamTaken, '/teamtaken')
	useWijzigingenStore().meld({ taken: [maakTaak({ status: 'in_uitvoering', medewerker: 'jan', revisie: 2 })] })
	await flushPromises()
	expect(cells()).toEqual([])
})

test('EMP-29 a taak that a colleague takes up leaves the list within one refresh; an unchanged list is not read again', async () => {
	const { cells } = await open(TeamTaken, '/teamtaken')
	vi.mocked(lijstVersie).mockResolvedValueOnce({ data: { results: [], next: null } as never, etag: '"2"' })
	vi.mocked(lijst as () => Promise<object>).mockResolvedValue({ results: [], next: null })
	await vi.advanceTimersByTimeAsync(15_000)
	expect(cells()).toEqual([])
	expect(lijst).toHaveBeenCalledTimes(2)
	await vi.advanceTimersByTimeAsync(15_000)
	expect(vi.mocked(lijstVersie).mock.lastCall?.[2]).toBe('"2"')
	expect(lijst).toHaveBeenCalledTimes(2)
})

test('who is in several teams sees her own first and can choose another', async () => {
	const { wrapper, router } = await open(TeamTaken, '/teamtaken', { teams: ['klachten', 'wonen'], standaardTeam: 'wonen' })
	expect(lijst).toHaveBeenLastCalledWith('taken', expect.objectContaining({ team: 'wonen' }), expect.anything())
	await useTaaktelling().ververs()
	await choose('Team', 'Klachten (2)')
	await flushPromises()
	expect(router.currentRoute.value.path).toBe('/teamtaken/klachten')
	await wrapper.setProps({ team: 'klachten' })
	await flushPromises()
	expect(lijst).toHaveBeenLastCalledWith('taken', expect.objectContaining({ team: 'klachten' }), expect.anything())
})

test('EMP-40 who is in no team reads why the list is empty and what to do, without any error', async () => {
	const { wrapper } = await open(TeamTaken, '/teamtaken', { teams: [] })
	expect(wrapper.text()).toContain('You are in no team')
	expect(wrapper.text()).toContain('Ask your team leader or an administrator')
	expect(wrapper.find('a[href="/mijn-taken"]').exists()).toBe(true)
	expect(lijst).not.toHaveBeenCalled()
})

test('EMP-32 EMP-34 Mijn taken shows what the user has and not what is done; the filter Completed shows that', async () => {
	const { wrapper, router } = await open(MijnTaken, '/mijn-taken')
	expect(lijst).toHaveBeenCalledWith('taken', expect.objectContaining({ medewerker: 'jan', status: ['open', 'in_uitvoering'] }), expect.anything())
	expect(wrapper.findAll('thead th').map((cell) => cell.text())).toEqual(['Created', 'Requested action', 'Customer', 'Due on', 'Priority', 'Team', 'Status'])
	await wrapper.get('input[role=combobox]').trigger('mousedown')
	await flushPromises()
	options().find((option) => option.textContent.trim() === 'Completed')!.click()
	await flushPromises()
	expect(router.currentRoute.value.query).toEqual({ status: 'afgerond' })
	expect(lijst).toHaveBeenLastCalledWith('taken', expect.objectContaining({ medewerker: 'jan', status: 'afgerond' }), expect.anything())
})

test('EMP-32 without any taak the page says where they come from', async () => {
	vi.mocked(lijst as () => Promise<object>).mockResolvedValue({ results: [], next: null })
	const { wrapper } = await open(MijnTaken, '/mijn-taken')
	expect(wrapper.text()).toContain('No tasks for you')
	expect(wrapper.text()).toContain('Take up a task of your team')
})
