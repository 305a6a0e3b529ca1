/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Overzicht } from '../types/overzicht.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import FilterPeriode from '../components/list/FilterPeriode.vue'
// read before the first test, which would wait for it
import './TeamOverzicht.vue'
import { openPage } from '../../tests/frontend/detail.ts'
import { click } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesOverzicht } from '../api/overzicht.ts'
import { download } from '../utils/download.ts'

vi.mock('../api/overzicht.ts')
vi.mock('../utils/download.ts')

/** What was drawn: no canvas here has pixels */
const drawn = vi.hoisted(() => [] as { labels: string[], datasets: { label: string, data: number[], backgroundColor: string }[] }[])
vi.mock('chart.js', () => ({
	...Object.fromEntries(['BarController', 'BarElement', 'CategoryScale', 'Legend', 'LinearScale', 'Tooltip'].map((part) => [part, {}])),
	Chart: class {
		static register() {}
		constructor(_: unknown, { data }: { data: typeof drawn[number] }) {
			drawn.push(data)
		}

		destroy() {}
	},
}))

const overzicht: Overzicht = {
	teams: [
		{ team: 'wonen', naam: 'Wonen', open: 3, inUitvoering: 2, teLaat: 1, leeftijd: { '0-1': 4, '2-7': 0, '8-30': 1, '31+': 0 } },
		{ team: 'klachten', naam: 'Klachten', open: 1, inUitvoering: 0, teLaat: 0, leeftijd: { '0-1': 1, '2-7': 0, '8-30': 0, '31+': 0 } },
	],
	perKanaal: [{ kanaal: 'telefoon', aantal: 12 }, { kanaal: 'WhatsApp', aantal: 3 }],
	perDag: [{ dag: '2026-11-20', aantal: 15 }, { dag: '2026-11-21', aantal: 0 }],
	directBeantwoord: { aantal: 9, totaal: 12 },
}

/**
 * The rows of a table, as texts.
 *
 * @param heading - Heading of its part
 */
function tabel(heading: string): string[][] {
	const part = [...document.querySelectorAll('section')].find((section) => section.querySelector('h3')?.textContent.trim() === heading)
	return [...part?.querySelectorAll('tr') ?? []].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()))
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] })
	drawn.length = 0
	vi.mocked(leesOverzicht).mockReset().mockResolvedValue(overzicht)
	vi.mocked(download).mockReset()
	return () => vi.useRealTimers()
})

test('EMP-38 tasks per team and by age, contactmomenten per kanaal and day: a chart with a table beside each', async () => {
	await openPage('/overzicht')
	expect(tabel('Tasks per team, now')).toEqual([['Team', 'Open', 'In progress', 'Overdue'], ['Wonen', '3', '2', '1'], ['Klachten', '1', '0', '0']])
	expect(tabel('Age of unfinished tasks, now')[0]).toEqual(['Team', '0–1 days', '2–7 days', '8–30 days', '31 days and longer'])
	expect(tabel('Contact moments per channel')).toEqual([['Channel', 'Contact moments'], ['Phone', '12'], ['WhatsApp', '3']])
	expect(tabel('Contact moments per day')[1]).toEqual(['20-11-2026', '15'])
	expect(drawn).toHaveLength(4)
	expect(drawn[0]).toMatchObject({ labels: ['Wonen', 'Klachten'], datasets: [{ label: 'Open', data: [3, 1] }, { data: [2, 0] }, { data: [1, 0] }] })
	expect(document.querySelector('dl')?.textContent).toContain('75%')
	expect(document.querySelector('dl')?.textContent).toContain('9 of 12 contact moments that customers began')
})

test('EMP-38 the longer taken wait, the more their colour warns: the oldest have that of what is overdue', async () => {
	document.head.insertAdjacentHTML('beforeend', '<style>canvas { --color-success: green; --color-primary-element: blue; --color-warning: orange; --color-error: red }</style>')
	onTestFinished(() => document.head.lastElementChild?.remove())
	await openPage('/overzicht')
	expect(drawn.map(({ datasets }) => datasets.map(({ backgroundColor }) => backgroundColor))).toEqual([['blue', 'green', 'red'], ['green', 'blue', 'orange', 'red'], ['blue'], ['blue']])
})

test('the period stands in the URL; without one it is the last thirty days', async () => {
	const { router, wrapper } = await openPage('/overzicht')
	expect(leesOverzicht).toHaveBeenLastCalledWith({ van: '2026-10-24', tot: '2026-11-22' }, expect.anything())
	await router.push('/overzicht?van=2026-01-01&tot=geen')
	await flushPromises()
	expect(leesOverzicht).toHaveBeenLastCalledWith({ van: '2026-01-01', tot: '2026-11-22' }, expect.anything())
	wrapper.findComponent(FilterPeriode).vm.$emit('kies', 'van', '2026-02-01')
	await flushPromises()
	expect(router.currentRoute.value.query).toMatchObject({ van: '2026-02-01' })
})

test('a period that the server refuses says what is wrong with it', async () => {
	vi.mocked(leesOverzicht).mockRejectedValue(new ApiError({ status: 400, code: 'invalid', message: 'Invalid', fields: { tot: 'At most 92 days are possible.' } }))
	await openPage('/overzicht?van=2020-01-01')
	expect(document.body.textContent).toContain('At most 92 days are possible.')
})

test('the numbers come as a CSV', async () => {
	await openPage('/overzicht')
	await click('Export as CSV')
	const [csv, name] = vi.mocked(download).mock.lastCall!
	expect(name).toBe('overzicht-2026-10-24-2026-11-22.csv')
	const lines = (await csv.text()).split('\r\n')
	expect(lines).toContain('Tasks per team, now;Wonen;Overdue;1')
	expect(lines).toContain('Contact moments per channel;WhatsApp;Contact moments;3')
	expect(lines).toContain('Answered at once;;Answered at once;9')
})

test('who leads no team reads why, and still sees the contactmomenten; no division by nothing', async () => {
	vi.mocked(leesOverzicht).mockResolvedValue({ teams: [], perKanaal: [], perDag: [], directBeantwoord: { aantal: 0, totaal: 0 } })
	await openPage('/overzicht')
	expect(document.body.textContent).toContain('You lead no team')
	expect(document.querySelector('dl')?.textContent).toContain('–')
	expect(document.body.textContent).toContain('There is nothing to count.')
})

test('a failure can be tried again, and leaves the numbers that were there; no right is final', async () => {
	vi.mocked(leesOverzicht).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'Later.' }))
	const { router } = await openPage('/overzicht')
	await click('Try again')
	expect(tabel('Tasks per team, now')).toHaveLength(3)
	vi.mocked(leesOverzicht).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'Later again.' }))
	await router.push('/overzicht?van=2026-11-01')
	await flushPromises()
	expect(document.body.textContent).toContain('Later again.')
	expect(tabel('Tasks per team, now')).toHaveLength(3)
	vi.mocked(leesOverzicht).mockRejectedValue(new ApiError({ status: 403, code: 'forbidden', message: 'Not for you.' }))
	await openPage('/overzicht')
	expect(document.body.textContent).toContain('Not for you.')
})
