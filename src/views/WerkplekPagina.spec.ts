/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import './WerkplekPagina.vue'
import { maakKlant, openPage, ruimeInstellingen } from '../../tests/frontend/detail.ts'
import { click, control, isShown, press, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { bewaarConcept, leesConcepten } from '../api/concepten.ts'
import { aantal, lees, lijst } from '../api/objecten.ts'
import { useConceptenStore } from '../stores/concepten.ts'
import { useGesprekkenStore } from '../stores/gesprekken.ts'

// whole forms, several of them
vi.setConfig({ testTimeout: 30_000 })
vi.mock('../api/objecten.ts')
vi.mock('../api/concepten.ts')
vi.mock('../api/registraties.ts')

/** Text of the panel that is shown */
const panel = () => [...document.querySelectorAll<HTMLElement>('[data-cy=gesprek]')].filter(isShown).map((element) => element.textContent).join()
const tabs = () => [...document.querySelectorAll('[role=tab]')].map((tab) => `${tab.textContent.trim()}${tab.getAttribute('aria-selected') === 'true' ? ' *' : ''}`)

/**
 * Alt with a digit or letter, wherever the user is.
 *
 * @param key - The key
 */
function alt(key: string): Promise<void> {
	return press(key, { altKey: true, code: /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` }, document.body)
}

beforeEach(() => {
	vi.mocked(lees).mockReset().mockImplementation(async (_, id) => maakKlant({ id, naam: `Klant ${id}` }) as never)
	vi.mocked(lijst).mockReset().mockResolvedValue({ results: [], next: null })
	vi.mocked(aantal).mockReset().mockResolvedValue(0)
	vi.mocked(leesConcepten).mockReset().mockResolvedValue([])
	vi.mocked(bewaarConcept).mockReset().mockImplementation(async (id, revisie) => ({ id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }))
})

test('PROD-02 an empty page says how to begin, and a conversation begins with the focus in its note', async () => {
	await openPage('/werkplek')
	expect(document.body.textContent).toContain('No conversation is open')
	await click('New contact moment')
	expect(document.activeElement).toBe(control('Notes'))
	expect(shownLabels()).toEqual(expect.arrayContaining(['Notes', 'Subject', 'Question', 'Answer']))
})

test('ALG-14 each tab shows its own klant, note and question only, also after late answers and five switches', async () => {
	await openPage('/werkplek')
	const store = useGesprekkenStore()
	const late: (() => void)[] = []
	vi.mocked(lees).mockImplementation((_, id) => new Promise((resolve) => {
		late.push(() => resolve(maakKlant({ id, naam: `Klant ${id}`, interneNotitie: `Intern ${id}` }) as never))
	}))
	for (const naam of ['X', 'Y']) {
		await click('New contact moment')
		await type('Notes', `Note ${naam}`)
		await type('Subject', `Subject ${naam}`)
		store.koppelKlant(store.actief!, maakKlant({ id: naam, naam: `Klant ${naam}` }))
		await flushPromises()
	}
	late.reverse().forEach((answer) => answer())
	await flushPromises()
	for (const [at, naam, other] of [[1, 'X', 'Y'], [2, 'Y', 'X'], [1, 'X', 'Y'], [2, 'Y', 'X'], [1, 'X', 'Y']] as const) {
		await alt(String(at))
		expect(tabs()).toEqual(['1. Klant X', '2. Klant Y'].map((tab, place) => place + 1 === at ? `${tab} *` : tab))
		expect([control('Notes').value, control('Subject').value]).toEqual([`Note ${naam}`, `Subject ${naam}`])
		expect(panel()).toContain(`Klant ${naam}`)
		expect(panel()).not.toContain(`Klant ${other}`)
	}
})

test('goes back to where the user was in a conversation', async () => {
	await openPage('/werkplek')
	await alt('n')
	control('Answer').focus()
	await alt('n')
	expect(document.activeElement).toBe(control('Notes'))
	await alt('1')
	expect(document.activeElement).toBe(control('Answer'))
})

test('after the last conversation the focus is where the next one begins; Ctrl+Enter finishes from anywhere in it', async () => {
	await openPage('/werkplek')
	await alt('n')
	await press('Enter', { ctrlKey: true }, document.querySelector('[role=tabpanel]')!)
	expect(panel()).toContain('Not registered')
	expect(tabs()).toEqual([expect.stringMatching(/^1\. Finished: Conversation of \d/)])
	await click('Close this tab')
	expect(document.activeElement?.textContent).toContain('New contact moment')
})

test('ALG-09 Alt+V adds a question; only the chosen one is shown', async () => {
	await openPage('/werkplek')
	await alt('n')
	await type('Subject', 'First')
	await alt('v')
	expect(control('Subject').value).toBe('')
	expect(document.activeElement).toBe(control('Subject'))
	await click('Question 1: First')
	expect(control('Subject').value).toBe('First')
	await click('Remove question 2')
	expect(shownLabels().filter((label) => label === 'Subject')).toHaveLength(1)
	expect(document.querySelectorAll('nav ol')).toHaveLength(0)
})

test('ALG-12 a draft that cannot be kept is said at once', async () => {
	vi.mocked(bewaarConcept).mockRejectedValue(new ApiError({ status: 422, code: 'regel', message: 'You have 20 unfinished conversations.' }))
	await openPage('/werkplek')
	await alt('n')
	await type('Notes', 'a')
	expect(panel()).toContain('Draft not saved')
	expect(panel()).toContain('You have 20 unfinished conversations.')
	vi.mocked(bewaarConcept).mockImplementation(async (id, revisie) => ({ id, revisie: revisie + 1, bijgewerktOp: '2026-11-22T09:00:00Z' }))
	await click('Try now')
	expect(panel()).not.toContain('Draft not saved')
	expect(useConceptenStore().isVeilig).toBe(true)
})

test('drafts that could not be read can be read again', async () => {
	vi.mocked(leesConcepten).mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'Later' }))
	await openPage('/werkplek')
	await useGesprekkenStore().herstel()
	await flushPromises()
	expect(document.body.textContent).toContain('Your drafts could not be read')
	await click('Try again')
	expect(document.body.textContent).not.toContain('Your drafts could not be read')
})

test('who may not register finds no button to begin', async () => {
	const settings = ruimeInstellingen()
	await openPage('/werkplek', { ...settings, gebruiker: { ...settings.gebruiker, rechten: {} } })
	expect(document.body.textContent).toContain('You cannot register here')
	await expect(click('New contact moment')).rejects.toThrow('No button')
	await alt('n')
	expect(useGesprekkenStore().tabs).toEqual([])
})
