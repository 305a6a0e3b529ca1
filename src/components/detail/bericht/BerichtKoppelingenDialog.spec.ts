/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import BerichtKoppelingenDialog from './BerichtKoppelingenDialog.vue'
import { maakBericht } from '../../../../tests/frontend/detail.ts'
import { ApiError } from '../../../api/ApiError.ts'
import { wijzig } from '../../../api/objecten.ts'
import { useWijzigingenStore } from '../../../stores/objecten.ts'

vi.mock('../../../api/objecten.ts')

const bericht = maakBericht({ klant: 'kl-1', zaak: 'za-1', namen: { klant: 'J. van der Berg', zaak: 'ZAAK-1 Boom' }, revisie: 4 })

/** Opens the dialog */
async function open() {
	const wrapper = mount(BerichtKoppelingenDialog, { props: { bericht }, attachTo: document.body })
	await flushPromises()

	/**
	 * A field of the dialog, by its label
	 *
	 * @param label - The label
	 */
	function field(label: string): HTMLInputElement {
		const found = [...document.querySelectorAll('label')].find((candidate) => candidate.textContent.trim() === label)
		return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
	}

	/**
	 * Types and saves
	 *
	 * @param subject - The subject
	 */
	async function save(subject: string): Promise<void> {
		field('Subject').value = subject
		field('Subject').dispatchEvent(new Event('input'))
		await flushPromises()
		document.querySelector('form')?.dispatchEvent(new Event('submit'))
		await flushPromises()
	}

	return { wrapper, field, save }
}

beforeEach(() => {
	vi.clearAllMocks()
})

test('ZAA-20 the dialog shows the links by name, and only what changed is sent, with the revision', async () => {
	const stored = { ...bericht, onderwerp: 'Brief', revisie: 5 }
	vi.mocked(wijzig).mockResolvedValue(stored)
	const { wrapper, field, save } = await open()
	expect(field('Customer').value).toBe('J. van der Berg')
	expect(field('Case').value).toBe('ZAAK-1 Boom')
	expect(document.querySelectorAll('textarea')).toHaveLength(0)
	await save('Brief')
	expect(wijzig).toHaveBeenCalledExactlyOnceWith('berichten', 'be-1', { opdracht: expect.any(String), revisie: 4, onderwerp: 'Brief' })
	expect(useWijzigingenStore().laatste?.objecten).toEqual({ berichten: [stored] })
	expect(wrapper.emitted('close')).toEqual([[stored]])
})

test('a newer version is said, what was typed stays', async () => {
	vi.mocked(wijzig).mockRejectedValue(new ApiError({ status: 409, code: 'conflict', message: 'Petra changed this meanwhile.', huidig: bericht }))
	const { wrapper, field, save } = await open()
	await save('Brief')
	expect(document.body.textContent).toContain('Petra changed this meanwhile.')
	expect(field('Subject').value).toBe('Brief')
	expect(wrapper.emitted('close')).toBeUndefined()
})

test('an empty subject is refused before anything is sent', async () => {
	const { save } = await open()
	await save(' ')
	expect(document.body.textContent).toContain('Enter a subject')
	expect(wijzig).not.toHaveBeenCalled()
})

test('what was typed and not chosen from is not lost without a word', async () => {
	const { save } = await open()
	const klant = document.querySelector<HTMLInputElement>('input[role=combobox]')!
	klant.value = 'Jansen'
	klant.dispatchEvent(new Event('input'))
	await save('Brief')
	expect(document.body.textContent).toContain('Choose from the list, or empty this field.')
	expect(wijzig).not.toHaveBeenCalled()
})
