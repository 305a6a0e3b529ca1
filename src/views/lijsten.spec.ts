/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component } from 'vue'
import type { Page } from '../types/api.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import BerichtenLijst from './BerichtenLijst.vue'
import ContactmomentenLijst from './ContactmomentenLijst.vue'
import KlantenLijst from './KlantenLijst.vue'
import ZakenLijst from './ZakenLijst.vue'
import { maakContactmoment, maakInstellingen } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { aantal, lijst } from '../api/objecten.ts'
import { routes } from '../router/routes.ts'
import { useDialogen } from '../stores/dialogen.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'

vi.mock('../api/objecten.ts')

const rows: Page<'contactmomenten'> = { results: [2, 1].map((nummer) => maakContactmoment(nummer)), next: null }

/**
 * @param view - List page
 * @param path - Its URL
 */
async function open(view: Component, path: string) {
	useInstellingenStore().zet(maakInstellingen())
	const router = createRouter({ history: createMemoryHistory(), routes })
	await router.push(path)
	const wrapper = mount(view, { global: { plugins: [router] }, attachTo: document.body })
	await flushPromises()
	const button = (text: string) => wrapper.findAll('button').find((found) => found.text() === text)
	return { wrapper, router, button }
}

beforeEach(() => {
	vi.mocked(lijst).mockReset().mockResolvedValue(rows)
	vi.mocked(aantal).mockReset().mockResolvedValue(2)
})

describe('list pages', () => {
	test('ZAA-08 shows the newest first and says how many there are', async () => {
		const { wrapper } = await open(ContactmomentenLijst, '/contactmomenten')
		expect(wrapper.findAll('tbody th').map((cell) => cell.text())).toEqual(['Onderwerp 2', 'Onderwerp 1'])
		expect(wrapper.findAll('[role=status]').map((line) => line.text())).toContain('2 contact moments')
	})

	test('ZAA-09 asks with the filters of the page\'s URL', async () => {
		const { wrapper } = await open(ContactmomentenLijst, '/contactmomenten?kanaal=telefoon&medewerker=jan&zaak=za-1&soort=klacht&van=2026-11-01&tot=2026-11-22&order=-kanaal')
		expect(lijst).toHaveBeenCalledWith('contactmomenten', expect.objectContaining({
			kanaal: 'telefoon',
			medewerker: 'jan',
			zaak: 'za-1',
			soort: 'klacht',
			van: '2026-11-01',
			tot: '2026-11-22',
			order: '-kanaal',
		}), expect.any(AbortSignal))
		expect(wrapper.find('[role=search]').text()).toContain('2026-1 Container')
	})

	test('ALG-01 ALG-02 offers every kanaal as a filter, withdrawn ones too', async () => {
		const { wrapper, router } = await open(ContactmomentenLijst, '/contactmomenten')
		await wrapper.find('input[role=combobox]').trigger('focus')
		await wrapper.find('input[role=combobox]').trigger('mousedown')
		await flushPromises()
		const options = [...document.querySelectorAll('[role=option]')]
		expect(options.map((option) => option.textContent.trim())).toEqual(['Phone', 'Counter', 'fax (withdrawn)'])
		options[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
		await flushPromises()
		expect(router.currentRoute.value.query).toEqual({ kanaal: 'fax' })
	})

	test('offers the first one when there is nothing yet', async () => {
		vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
		const { wrapper, button } = await open(ContactmomentenLijst, '/contactmomenten')
		const dialog = vi.spyOn(useDialogen(), 'contactmoment').mockResolvedValue(undefined)
		expect(wrapper.text()).toContain('No contact moments yet')
		await button('Add contact moment')?.trigger('click')
		expect(dialog).toHaveBeenCalledTimes(1)
	})

	test('offers to clear the filters when they leave nothing', async () => {
		vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
		const { wrapper, router, button } = await open(ContactmomentenLijst, '/contactmomenten?kanaal=brief')
		expect(wrapper.text()).toContain('Nothing found')
		await button('Clear filters')?.trigger('click')
		await flushPromises()
		expect(router.currentRoute.value.query).toEqual({})
	})

	test('tells a failure and tries again', async () => {
		vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'OpenRegister is away' }))
		const { wrapper, button } = await open(ContactmomentenLijst, '/contactmomenten')
		expect(wrapper.text()).toContain('OpenRegister is away')
		await button('Try again')?.trigger('click')
		await flushPromises()
		expect(wrapper.findAll('[data-rij]')).toHaveLength(2)
	})

	test('offers to clear filters that the server does not take', async () => {
		vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 400, code: 'invalid', message: 'Not right' }))
		const { wrapper, button, router } = await open(ContactmomentenLijst, '/contactmomenten?zaak=x')
		expect(wrapper.text()).toContain('Not right')
		expect(button('Try again')).toBeUndefined()
		await button('Clear filters')?.trigger('click')
		await flushPromises()
		expect(router.currentRoute.value.fullPath).toBe('/contactmomenten')
		expect(wrapper.findAll('[data-rij]')).toHaveLength(2)
	})

	test('does not offer to try again what the user may not see', async () => {
		vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 403, code: 'forbidden', message: 'Not for you' }))
		const { wrapper, button } = await open(ContactmomentenLijst, '/contactmomenten')
		expect(wrapper.text()).toContain('Not for you')
		expect(button('Try again')).toBeUndefined()
	})

	test('offers to load more where scrolling does not', async () => {
		vi.mocked(lijst).mockResolvedValue({ ...rows, next: 'c' })
		const { button, wrapper } = await open(ContactmomentenLijst, '/contactmomenten')
		vi.mocked(lijst).mockResolvedValue({ results: [maakContactmoment(0)], next: null })
		await button('Load more')?.trigger('click')
		await flushPromises()
		expect(wrapper.findAll('[data-rij]')).toHaveLength(3)
		expect(button('Load more')).toBeUndefined()
	})

	test('ZAA-18 lists berichten with their direction, sender and links', async () => {
		vi.mocked(lijst).mockResolvedValue({ results: [{ id: 'b1', onderwerp: 'Aanslag', inhoud: '', richting: 'inkomend', kanaal: 'brief', datum: '2026-11-22T09:05:00Z', afzender: 'A', klant: 'kl-1', namen: { klant: 'B' } }], next: null })
		const { wrapper } = await open(BerichtenLijst, '/berichten')
		expect(wrapper.findAll('tbody tr > *').map((cell) => cell.text())).toEqual(['22-11-2026 10:05', 'Incoming', 'Letter', 'Aanslag', 'A', 'B', ''])
	})

	test('EMP-19 opens a klant by her number', async () => {
		vi.mocked(lijst).mockResolvedValue({ results: [{ id: 'kl-1', nummer: '1000', soort: 'persoon', naam: 'J. Yılmaz', geboortedatum: '1980-05-01', bezoekadres: { plaats: 'Voorbeeldstad' }, namen: {} }], next: null })
		const { wrapper } = await open(KlantenLijst, '/klanten')
		expect(wrapper.findAll('tbody tr > *').map((cell) => cell.text())).toEqual(['1000', 'J. Yılmaz', 'Person', 'Voorbeeldstad', 'Date of birth01-05-1980'])
		expect(wrapper.find('tbody a').text()).toBe('1000')
		expect(wrapper.find('tbody a').attributes('href')).toBe('/klanten/kl-1')
	})

	test('lists zaken and adds one', async () => {
		vi.mocked(lijst).mockResolvedValue({ results: [{ id: 'za-1', identificatie: '2026-0001', omschrijving: 'Container', zaaktype: 'Melding', status: 'Ontvangen', startdatum: '2026-11-01', klant: 'kl-1', namen: { klant: 'J.' } }], next: null })
		const { wrapper, button } = await open(ZakenLijst, '/zaken')
		expect(wrapper.findAll('tbody tr > *').map((cell) => cell.text())).toEqual(['2026-0001', 'Container', 'Melding', 'Ontvangen', 'J.', 'Start date01-11-2026'])
		const dialog = vi.spyOn(useDialogen(), 'zaak').mockResolvedValue(undefined)
		await button('New case')?.trigger('click')
		expect(dialog).toHaveBeenCalledTimes(1)
	})
})
