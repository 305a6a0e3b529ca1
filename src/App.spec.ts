/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import App from './App.vue'
import { maakInstellingen, maakTaak } from '../tests/frontend/factories.ts'
import { leesInstellingen } from './api/instellingen.ts'
import { aantal, lijst } from './api/objecten.ts'
import { leesTelling } from './api/taken.ts'
import { routes } from './router/routes.ts'
import { useDialogen } from './stores/dialogen.ts'
import { useWijzigingenStore } from './stores/objecten.ts'

vi.mock('./api/concepten.ts')
vi.mock('./api/instellingen.ts')
vi.mock('./api/objecten.ts')
vi.mock('./api/taken.ts')

/**
 * @param path - Page to open
 */
async function open(path: string) {
	const router = createRouter({ history: createMemoryHistory(), routes })
	await router.push(path)
	const dialog = vi.spyOn(useDialogen(), 'contactmoment').mockResolvedValue(undefined)
	const wrapper = mount(App, { global: { plugins: [router] }, attachTo: document.body })
	await flushPromises()
	return { wrapper, router, dialog }
}

beforeEach(() => {
	document.body.innerHTML = '<div id="skip-actions"></div>'
	vi.mocked(leesInstellingen).mockResolvedValue(maakInstellingen())
	vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
	vi.mocked(aantal).mockResolvedValue(0)
})

describe('App', () => {
	test('ZAA-07 ZAA-18 EMP-32 has the lists in its navigation and marks the present one', async () => {
		const { wrapper, router } = await open('/')
		expect(router.currentRoute.value.path).toBe('/contactmomenten')
		const links = wrapper.findAll('nav a')
		expect(links.map((link) => [link.text(), link.attributes('href')])).toEqual([
			['Workplace', '/werkplek'],
			['Contact moments', '/contactmomenten'],
			['Messages', '/berichten'],
			['Register email', '/email-registreren'],
			['Register letter', '/brief-registreren'],
			['Customers', '/klanten'],
			['Cases', '/zaken'],
			['My tasks', '/mijn-taken'],
			['Team tasks', '/teamtaken'],
		])
		expect(links.filter((link) => link.attributes('aria-current') !== undefined).map((link) => link.text())).toEqual(['Contact moments'])
	})

	test('EMP-27 who has no list of contactmomenten begins at the tasks of her teams, and is offered no lists', async () => {
		vi.mocked(leesInstellingen).mockResolvedValue(maakInstellingen({
			gebruiker: { uid: 'fatima', naam: 'Fatima', teams: ['klachten'], rechten: { aanvullen: true } },
		}))
		vi.mocked(lijst).mockClear()
		const { wrapper, router } = await open('/')
		expect(router.currentRoute.value.name).toBe('teamtaken')
		// nothing was asked that is not hers
		expect(vi.mocked(lijst).mock.calls.map(([soort]) => soort)).toEqual(['taken'])
		expect(wrapper.findAll('nav a').map((link) => link.text())).toEqual(['My tasks', 'Team tasks'])
	})

	test('ZAA-10 what the address asks besides goes along to the first page', async () => {
		const { router } = await open('/?kanaal=telefoon#contactmoment')
		expect(router.currentRoute.value.fullPath).toBe('/contactmomenten?kanaal=telefoon#contactmoment')
	})

	test('ZAA-10 opens the dialog by its button and by "n"', async () => {
		const { wrapper, dialog } = await open('/klanten')
		await wrapper.findAll('button').find((button) => button.text() === 'Add contact moment')?.trigger('click')
		expect(dialog).toHaveBeenCalledTimes(1)
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
		expect(dialog).toHaveBeenCalledTimes(2)
	})

	test('does not take an "n" that is typed in a field', async () => {
		const { wrapper, dialog } = await open('/klanten')
		await wrapper.find('input').trigger('keydown', { key: 'n' })
		expect(dialog).not.toHaveBeenCalled()
	})

	test('offers nothing to add to somebody who may not', async () => {
		vi.mocked(leesInstellingen).mockResolvedValue(maakInstellingen({
			gebruiker: { uid: 'gast', naam: 'Gast', teams: [], rechten: {} },
			meldingen: ['You are in none of the groups.'],
		}))
		const { wrapper, dialog } = await open('/klanten')
		expect(wrapper.text()).not.toContain('Add contact moment')
		expect(wrapper.text()).toContain('You are in none of the groups.')
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
		expect(dialog).not.toHaveBeenCalled()
	})

	test('EMP-32 shows how many taken wait, and reads it again after an own action', async () => {
		vi.mocked(leesTelling).mockResolvedValue({ data: { mijn: 3, teams: { klachten: 4, wonen: 1 } }, etag: '"1"' })
		const { wrapper } = await open('/klanten')
		const counts = () => wrapper.findAll('nav li').filter((item) => /tasks/.test(item.text())).map((item) => item.text())
		expect(counts()).toEqual([expect.stringMatching(/^My tasks\s*3$/), expect.stringMatching(/^Team tasks\s*5$/)])
		vi.mocked(leesTelling).mockResolvedValue({ data: { mijn: 4, teams: { klachten: 3, wonen: 1 } } })
		useWijzigingenStore().meld({ taken: [maakTaak()] })
		await flushPromises()
		expect(leesTelling).toHaveBeenLastCalledWith('"1"', expect.anything())
		expect(counts()).toEqual([expect.stringMatching(/4$/), expect.stringMatching(/4$/)])
	})

	test('says so when a part of the page cannot be loaded, such as after an upgrade', async () => {
		await open('/klanten')
		window.dispatchEvent(new Event('vite:preloadError'))
		await vi.waitFor(() => expect(document.body.textContent).toContain('reload the page'))
	})

	test('tells that an address leads nowhere', async () => {
		const { wrapper } = await open('/nergens')
		expect(wrapper.text()).toContain('Page not found')
	})
})
