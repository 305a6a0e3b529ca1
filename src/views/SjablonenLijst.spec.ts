/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Row } from '../types/api.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
// read before the first test, which would wait for it
import './SjablonenLijst.vue'
import { openPage } from '../../tests/frontend/detail.ts'
import { button, choose, click, control, errorOf, pick, press, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { maakInstellingen } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { lees, lijst, wijzig } from '../api/objecten.ts'
import { maakSjabloon } from '../api/sjablonen.ts'

vi.mock('../api/objecten.ts')
vi.mock('../api/sjablonen.ts')
vi.mock('@nextcloud/dialogs')

const rows: Row<'sjablonen'>[] = ['Vraag', 'Klacht', 'Reparatie'].map((naam, at) => ({ id: `sj-${at}`, naam, volgorde: (at + 1) * 1000, actief: true, namen: {} }))
const instellingen = maakInstellingen({
	gebruiker: { uid: 'beheer', naam: 'Beheer', teams: [], rechten: { beheer: true, registreren: true } },
	teams: [{ id: 'klachten', naam: 'Klachten', actief: true }],
})

/** Names in the order of the list */
function namen(): string[] {
	return [...document.querySelectorAll('[data-sjabloon] strong')].map((element) => element.textContent)
}

beforeEach(() => {
	vi.mocked(lijst).mockReset().mockResolvedValue({ results: rows, next: null } as never)
	vi.mocked(lees).mockReset().mockImplementation(async (_, id) => ({ ...rows.find((row) => row.id === id)!, revisie: 4 }) as never)
	vi.mocked(wijzig).mockReset().mockImplementation(async (_, id, velden) => ({ ...rows.find((row) => row.id === id)!, ...velden, revisie: 5 }) as never)
	vi.mocked(maakSjabloon).mockReset().mockImplementation(async (sjabloon) => ({ ...sjabloon, revisie: 1, namen: {} }) as Detail<'sjablonen'>)
})

test('EMP-20 beheer moves a template by its buttons and by the keyboard; only what moved is stored', async () => {
	await openPage('/sjablonen', instellingen)
	expect(namen()).toEqual(['Vraag', 'Klacht', 'Reparatie'])
	await click('Move Reparatie up')
	expect(wijzig).toHaveBeenCalledExactlyOnceWith('sjablonen', 'sj-2', { volgorde: 1500, revisie: 4, opdracht: expect.any(String) })
	expect(namen()).toEqual(['Vraag', 'Reparatie', 'Klacht'])
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Reparatie up')
	await press('ArrowDown', { altKey: true })
	expect(namen()).toEqual(['Vraag', 'Klacht', 'Reparatie'])
	expect([...document.querySelectorAll('[role=status]')].map((element) => element.textContent.trim())).toContain('Reparatie is now number 3')
})

test('EMP-20 a template is dragged to another place', async () => {
	await openPage('/sjablonen', instellingen)
	const [first, , last] = document.querySelectorAll('[data-sjabloon]')
	last!.dispatchEvent(new Event('dragstart', { bubbles: true }))
	first!.dispatchEvent(new Event('dragenter', { bubbles: true }))
	first!.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }))
	await flushPromises()
	expect(namen()).toEqual(['Reparatie', 'Vraag', 'Klacht'])
	expect(wijzig).toHaveBeenCalledOnce()
})

test('EMP-20 a template is turned off; what fails goes back to what is stored', async () => {
	await openPage('/sjablonen', instellingen)
	const box = document.querySelector<HTMLInputElement>('[data-sjabloon=sj-1] input')!
	box.click()
	await flushPromises()
	expect(wijzig).toHaveBeenCalledWith('sjablonen', 'sj-1', expect.objectContaining({ actief: false }))
	vi.mocked(wijzig).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'Later.' }))
	await click('Move Klacht up')
	expect(document.body.textContent).toContain('Later.')
	expect(namen()).toEqual(['Vraag', 'Klacht', 'Reparatie'])
})

test('only beheer manages templates', async () => {
	await openPage('/sjablonen')
	expect(document.body.textContent).toContain('Only administrators of Klantcontact manage templates')
	expect(namen()).toEqual([])
})

test('no template yet says what one is for; a list that fails can be tried again', async () => {
	vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'Later.' })).mockResolvedValueOnce({ results: [], next: null })
	await openPage('/sjablonen', instellingen)
	expect(document.body.textContent).toContain('The list could not be loaded')
	await click('Try again')
	expect(document.body.textContent).toContain('No templates yet')
})

test('EMP-20 EMP-23 a new template comes last, is active, and its task needs a team', async () => {
	await openPage('/sjablonen', instellingen)
	await click('New template')
	await vi.dynamicImportSettled()
	await flushPromises()
	await type('Name', 'Overlast')
	await pick('Kind', 'Complaint')
	await click('Save')
	expect(document.querySelector('[data-cy=foutsamenvatting]')?.textContent).toContain('A complaint needs a task')
	document.querySelector<HTMLInputElement>('input[id$=taakAanmaken]')!.click()
	await flushPromises()
	await type('Term in days', '400')
	await click('Save')
	expect([errorOf('Team'), errorOf('Requested action'), errorOf('Term in days')]).toEqual(['Choose the team that gets the task of this template.', 'Say what has to be done.', 'Enter a number of days from 0 to 365.'])
	await type('Requested action', 'Bel de klant')
	await choose('Team', 'Klachten')
	await type('Term in days', '5')
	await click('Save')
	expect(maakSjabloon).toHaveBeenCalledWith(expect.objectContaining({ naam: 'Overlast', actief: true, soort: 'klacht', volgorde: 4000, taakAanmaken: true, team: 'klachten', gevraagdeHandeling: 'Bel de klant', termijn: 5 }))
	expect(namen().at(-1)).toBe('Overlast')
})

test('a template is changed: only what changed is sent, and what it says of a task goes with the task', async () => {
	vi.mocked(lees).mockResolvedValue({ ...rows[0]!, taakAanmaken: true, team: 'klachten', termijn: 3, revisie: 7 } as never)
	await openPage('/sjablonen', instellingen)
	await click('Edit Vraag')
	await vi.dynamicImportSettled()
	await flushPromises()
	expect(control('Name').value).toBe('Vraag')
	document.querySelector<HTMLInputElement>('input[id$=taakAanmaken]')!.click()
	await flushPromises()
	expect(shownLabels()).not.toContain('Team')
	await click('Save')
	expect(wijzig).toHaveBeenCalledWith('sjablonen', 'sj-0', { taakAanmaken: false, team: null, termijn: null, revisie: 7, opdracht: expect.any(String) })
	expect(button('New template')).toBeTruthy()
})
