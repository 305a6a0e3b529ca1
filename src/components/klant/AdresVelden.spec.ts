/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Adresantwoord } from '../../api/adressen.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import AdresVelden from './AdresVelden.vue'
import { click, control, instellingen, type } from '../../../tests/frontend/dialoog.ts'
import { zoekAdres } from '../../api/adressen.ts'
import { ApiError } from '../../api/ApiError.ts'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { adresWaarden } from './adresWaarden.ts'

vi.mock('../../api/adressen.ts')

const SAMEN = 'Postcode and house number in one'
const gevonden = { straat: 'Kanaalstraat', huisnummer: 35, huisletter: 'a', postcode: '3552 RA', plaats: 'Utrecht', nummeraanduidingId: '0344200000012345' }

/**
 * The fields in a form of their own.
 *
 * @param aan - Whether an address service is turned on
 */
function open(aan = true) {
	useInstellingenStore().zet({ ...instellingen(), adresdienst: { aan } })
	mount(defineComponent(() => {
		const { values } = useFormulier({ begin: { adres: adresWaarden() }, check: () => ({}), request: () => ({}), send: async () => undefined })
		return () => h(AdresVelden, { modelValue: values.adres, path: 'adres', legend: 'Adres' })
	}), { attachTo: document.body })
}

/**
 * Types into a field and leaves it.
 *
 * @param label - Label of the field
 * @param text - What is typed
 */
async function fill(label: string, text: string): Promise<void> {
	await type(label, text)
	control(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
	await flushPromises()
}

const values = () => ['Street', 'House number', 'House letter', 'Postcode', 'City'].map((label) => control(label).value)

beforeEach(() => {
	vi.mocked(zoekAdres).mockReset().mockResolvedValue({ results: [gevonden] })
})

test('EMP-12 postcode and house number in one word fill street and place through the address service', async () => {
	open()
	await fill(SAMEN, '3552RA35a')
	expect(zoekAdres).toHaveBeenCalledExactlyOnceWith({ postcode: '3552 RA', huisnummer: 35, huisletter: 'a', toevoeging: undefined }, expect.anything())
	expect(values()).toEqual(['Kanaalstraat', '35', 'a', '3552 RA', 'Utrecht'])
	expect(document.querySelector('[role=status]')?.textContent).toContain('Address found: Kanaalstraat, Utrecht')
})

test('EMP-12 postcode and house number in their own fields are looked up too, once', async () => {
	open()
	await fill('House number', '35')
	expect(zoekAdres).not.toHaveBeenCalled()
	await fill('Postcode', '3552ra')
	await fill('Postcode', '3552ra')
	expect(zoekAdres).toHaveBeenCalledOnce()
	expect(control('Street').value).toBe('Kanaalstraat')
})

test('EMP-12 several additions of one house share their street; which one it is stays open', async () => {
	vi.mocked(zoekAdres).mockResolvedValue({ results: [gevonden, { ...gevonden, huisletter: 'b', nummeraanduidingId: '0344200000012346' }] })
	open()
	await fill(SAMEN, '3552RA35')
	expect(values()).toEqual(['Kanaalstraat', '35', '', '3552 RA', 'Utrecht'])
	await click('Address abroad and BAG number')
	expect(control('BAG address number').value).toBe('')
})

test('EMP-12 while no service is turned on the parts are split and nothing is asked', async () => {
	open(false)
	await fill(SAMEN, '3552RA35a')
	expect(zoekAdres).not.toHaveBeenCalled()
	expect(values()).toEqual(['', '35', 'a', '3552 RA', ''])
})

test('EMP-12 a service that fails, finds nothing or is off is a remark; what was typed stays, and it is asked again', async () => {
	vi.mocked(zoekAdres).mockRejectedValueOnce(new ApiError({ status: 503, code: 'adresdienst', message: 'No answer' }))
	open()
	await type('Street', 'Eigen straat')
	await fill(SAMEN, '3552RA35')
	expect(document.querySelector('[role=status]')?.textContent).toContain('The address could not be looked up.')
	expect(control('Street').value).toBe('Eigen straat')
	vi.mocked(zoekAdres).mockResolvedValueOnce({ results: [], uit: true })
	await fill('House number', '35')
	expect(document.querySelector('[role=status]')?.textContent).toContain('No address was found')
	expect(control('Street').value).toBe('Eigen straat')
})

test('EMP-12 what the user types while the service is looking stays', async () => {
	let answer: (found: Adresantwoord) => void = () => {}
	vi.mocked(zoekAdres).mockReturnValueOnce(new Promise((resolve) => {
		answer = resolve
	}))
	open()
	await fill(SAMEN, '3552RA35')
	await type('Street', 'Zelf getypt')
	answer({ results: [gevonden] })
	await flushPromises()
	expect([control('Street').value, control('City').value]).toEqual(['Zelf getypt', 'Utrecht'])
})
