/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import LijstTabel from './LijstTabel.vue'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { routes } from '../../router/routes.ts'
import { contactmomentenLijst } from './soorten/contactmomenten.ts'

/**
 * @param aantal - How many rows
 * @param props - What differs
 */
function mountTabel(aantal: number, props: { order?: string, totaal?: number } = {}) {
	const { kolommen, detail, titel } = contactmomentenLijst()
	return mount(LijstTabel<'contactmomenten'>, {
		props: {
			rijen: Array.from({ length: aantal }, (_, index) => maakContactmoment(aantal - index)),
			kolommen,
			detail,
			bijschrift: titel,
			isBezig: false,
			...props,
		},
		global: { plugins: [createRouter({ history: createMemoryHistory(), routes })] },
		attachTo: document.body,
	})
}

describe('LijstTabel', () => {
	test('ZAA-09 shows date and time, kanaal, klant, onderwerp, zaak and medewerker', () => {
		const wrapper = mountTabel(1)
		expect(wrapper.findAll('thead th').map((cell) => cell.text())).toEqual(['Date and time', 'Channel', 'Customer', 'Subject', 'Case', 'Employee'])
		expect(wrapper.findAll('tbody tr > *').map((cell) => cell.text())).toEqual(['01-11-2026 09:01', 'Phone', 'J. van der Berg', 'Onderwerp 1', '2026-1 Container', 'Jan'])
	})

	test('is a table with a caption and headings, and says how many rows there are', () => {
		const wrapper = mountTabel(2, { totaal: 5000 })
		expect(wrapper.find('caption').text()).toBe('Contact moments')
		expect(wrapper.find('table').attributes('aria-rowcount')).toBe('5001')
		expect(wrapper.findAll('thead th').every((cell) => cell.attributes('scope') === 'col')).toBe(true)
		expect(wrapper.find('tbody th').attributes('scope')).toBe('row')
		expect(wrapper.findAll('tbody tr').map((row) => row.attributes('aria-rowindex'))).toEqual(['2', '3'])
	})

	test('links each row to its page, and its klant and zaak to theirs', () => {
		const wrapper = mountTabel(1)
		expect(wrapper.findAll('tbody a').map((link) => link.attributes('href'))).toEqual(['/klanten/kl-1', '/contactmomenten/cm-1', '/zaken/za-1'])
	})

	test('ZAA-09 sorts by a column, and back to newest first', async () => {
		const wrapper = mountTabel(1)
		const sortOf = (title: string) => wrapper.findAll('thead th').find((cell) => cell.text() === title)?.attributes('aria-sort')
		const button = (title: string) => wrapper.findAll('thead button').find((found) => found.text() === title)
		expect([sortOf('Date and time'), sortOf('Channel'), sortOf('Subject')]).toEqual(['descending', 'none', undefined])
		await button('Channel')?.trigger('click')
		await wrapper.setProps({ order: 'kanaal' })
		expect([sortOf('Date and time'), sortOf('Channel')]).toEqual(['none', 'ascending'])
		await button('Channel')?.trigger('click')
		await wrapper.setProps({ order: '-kanaal' })
		expect(sortOf('Channel')).toBe('descending')
		await button('Date and time')?.trigger('click')
		await wrapper.setProps({ order: undefined })
		await button('Date and time')?.trigger('click')
		expect(wrapper.emitted('sorteer')).toEqual([['kanaal'], ['-kanaal'], [undefined], ['sorteersleutel']])
	})

	test('draws few of 100,000 rows, with room for the others', () => {
		const wrapper = mountTabel(100_000)
		expect(wrapper.findAll('[data-rij]').length).toBeLessThan(100)
		expect(wrapper.find('tbody tr:last-child').attributes('aria-hidden')).toBe('true')
	})

	test('shows no more of a shielded contactmoment than it may', async () => {
		const wrapper = mountTabel(1)
		await wrapper.setProps({ rijen: [{ id: 'cm-1', nummer: '1', kanaal: 'balie', plaatsgevondenOp: '2026-11-01T08:00:00Z', vertrouwelijk: true, afgeschermd: true, namen: {}, onderwerp: '' }] })
		expect(wrapper.findAll('tbody tr > *').map((cell) => cell.text())).toEqual(['01-11-2026 09:00', 'Counter', '', 'Confidential', '', ''])
	})

	test('shows markup in a text as text', async () => {
		const wrapper = mountTabel(1)
		await wrapper.setProps({ rijen: [maakContactmoment(1, { onderwerp: '<img src=x onerror=alert(1)>' })] })
		expect(wrapper.find('tbody th').text()).toBe('<img src=x onerror=alert(1)>')
		expect(wrapper.find('tbody img').exists()).toBe(false)
	})
})
