/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import DetailTabs from './DetailTabs.vue'
import { tabFromUrl } from './detailTab.ts'

const tabs = [{ id: 'overzicht', label: 'Overview' }, { id: 'berichten', label: 'Messages' }, { id: 'historie', label: 'History' }]

/**
 * Shows the tabs; the model follows what is chosen
 *
 * @param open - Id of the open tab
 */
function show(open: string) {
	const wrapper = mount(DetailTabs, {
		attachTo: document.body,
		props: {
			tabs,
			label: 'Parts',
			modelValue: open,
			'onUpdate:modelValue': (modelValue: string) => wrapper.setProps({ modelValue }),
		},
		slots: { default: 'content' },
	})
	return wrapper
}

test('arrow keys, Home and End open the tabs and move the focus, round the ends', async () => {
	const wrapper = show('overzicht')
	const list = wrapper.get('[role=tablist]')
	for (const [key, label] of [['ArrowRight', 'Messages'], ['ArrowLeft', 'Overview'], ['ArrowLeft', 'History'], ['Home', 'Overview'], ['End', 'History']]) {
		await list.trigger('keydown', { key })
		expect(wrapper.get('[role=tab][aria-selected=true]').text()).toBe(label)
		expect(document.activeElement?.textContent?.trim()).toBe(label)
	}
})

test('one tab is in the tab order, and the panel is named by it', () => {
	const wrapper = show('berichten')
	expect(wrapper.findAll('[role=tab][tabindex="0"]').map((tab) => tab.text())).toEqual(['Messages'])
	const panel = wrapper.get('[role=tabpanel]')
	expect(document.getElementById(panel.attributes('aria-labelledby') ?? '')?.textContent?.trim()).toBe('Messages')
	expect(wrapper.get('[role=tab][aria-selected=true]').attributes('aria-controls')).toBe(panel.attributes('id'))
})

test('a URL that names no tab opens the first', () => {
	expect(tabFromUrl(tabs, undefined)).toBe('overzicht')
	expect(tabFromUrl(tabs, 'nonsense')).toBe('overzicht')
	expect(tabFromUrl(tabs, 'historie')).toBe('historie')
})
