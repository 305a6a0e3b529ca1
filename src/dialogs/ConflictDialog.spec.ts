/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../types/api.ts'

import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import BevestigDialog from './BevestigDialog.vue'
import ConflictDialog from './ConflictDialog.vue'
import { click, klantRij, pick, press } from '../../tests/frontend/dialoog.ts'

const base: Detail<'klanten'> = { ...klantRij(), revisie: 4, achternaam: 'Berg', plaats: '' } as Detail<'klanten'>
const theirs: Detail<'klanten'> = { ...base, revisie: 5, achternaam: 'Bergsma' }

/** Opens the question about two changed fields, of which the other changed one too */
function open() {
	return mount(ConflictDialog, {
		props: { soort: 'klanten', base, theirs, mine: { achternaam: 'Bergen', voornaam: 'Jan' }, door: 'Petra' },
		attachTo: document.body,
	})
}

test('shows both values of each field, and takes the newer one where both changed it', async () => {
	const wrapper = open()
	expect(document.body.textContent).toContain('Petra saved a newer version')
	expect(document.body.textContent).toContain('Bergen')
	expect(document.body.textContent).toContain('Bergsma')
	expect(document.body.textContent).toContain('(empty)')
	await click('Save this choice')
	expect(wrapper.emitted('close')).toEqual([[{ voornaam: 'Jan' }]])
})

test('lets the user keep her own', async () => {
	const wrapper = open()
	await pick('Last name', 'Yours')
	await click('Save this choice')
	expect(wrapper.emitted('close')).toEqual([[{ achternaam: 'Bergen', voornaam: 'Jan' }]])
})

test('Escape goes back to the form', async () => {
	const wrapper = open()
	await press('Escape', {}, document.querySelector('input'))
	expect(wrapper.emitted('close')).toEqual([[]])
})

test('a question has the safe answer first, and Escape is a no', async () => {
	const wrapper = mount(BevestigDialog, { props: { title: 'Sure?', text: 'It is lost.', yes: 'Discard', destructive: true }, attachTo: document.body })
	const buttons = [...document.querySelectorAll('.dialog__actions button')]
	expect(buttons.map((button) => button.textContent.trim())).toEqual(['Cancel', 'Discard'])
	await press('Escape', {}, buttons[0]!)
	expect(wrapper.emitted('close')).toEqual([[false]])
})
