/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, Detail, Row } from '../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import ContactmomentDialog from './ContactmomentDialog.vue'
import { button, choose, click, contactmomentDetail, control, errorOf, instellingen, klantRij, options, pick, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { lees, lijst } from '../api/objecten.ts'
import { registreer } from '../api/registraties.ts'
import { zoek } from '../api/zoek.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'

vi.mock('../api/instellingen.ts')
vi.mock('../api/objecten.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

const klacht: Row<'sjablonen'> = {
	id: 'sj-klacht',
	naam: 'Klacht over de dienstverlening',
	volgorde: 1,
	soort: 'klacht',
	kanaal: 'telefoon',
	onderwerp: 'Klacht',
	inhoud: 'De klant klaagt over',
	gevraagdeHandeling: 'Bel de klant terug',
	termijn: 5,
	prioriteit: 'hoog',
	namen: {},
}
const vraag: Row<'sjablonen'> = { id: 'sj-vraag', naam: 'Vraag', volgorde: 2, soort: 'vraag', onderwerp: 'Vraag over huur', initiatiefnemer: 'klant', toonInKlantportaal: true, taakAanmaken: false, namen: {} }
const wonen: Row<'sjablonen'> = { id: 'sj-wonen', naam: 'Reparatie', volgorde: 3, taakAanmaken: true, team: 'wonen', kanaal: 'fax', namen: {} }
const uit: Row<'sjablonen'> = { id: 'sj-uit', naam: 'Oud', volgorde: 4, actief: false, namen: {} }
const huurder: Detail<'klanten'> = { ...klantRij(), revisie: 1, huurder: true, huishoudens: [{ id: 'hh-1', naam: 'Huishouden Berg', rol: 'partner' }] }

/**
 * Opens the dialog.
 *
 * @param klant - Klant of the page it is opened from
 */
async function open(klant: Row<'klanten'> | undefined = huurder) {
	const wrapper = mount(ContactmomentDialog, { props: { klant, viaSjabloon: true }, attachTo: document.body })
	await flushPromises()
	return wrapper
}

/** The bundle that was sent */
function sent(): Bundle {
	return vi.mocked(registreer).mock.lastCall![0]
}

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:30Z'), shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	const teams = [{ id: 'klachten', naam: 'Klachten', actief: true }, { id: 'wonen', naam: 'Wonen', actief: true }, { id: 'oud', naam: 'Oud team', actief: false }]
	vi.mocked(leesInstellingen).mockResolvedValue({ ...instellingen(), teams, klachtenteam: 'klachten' })
	vi.mocked(registreer).mockReset().mockResolvedValue({ contactmomenten: [contactmomentDetail()] })
	vi.mocked(zoek).mockReset().mockResolvedValue({ results: [], next: null })
	vi.mocked(lijst).mockReset().mockResolvedValue({ results: [uit, wonen, vraag, klacht], next: null } as never)
	vi.mocked(lees).mockReset().mockResolvedValue(huurder as never)
	vi.mocked(spawnDialog).mockReset()
	await useInstellingenStore().laad()
})

afterEach(() => vi.useRealTimers())

test('EMP-20 the active sjablonen are offered in their order, above the six fields', async () => {
	await open()
	expect(shownLabels().slice(0, 7)).toEqual(['Template', 'Customer', 'Case', 'Channel', 'Subject', 'Note', 'Employee'])
	control('Template').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
	await flushPromises()
	expect(options().map((option) => option.textContent.trim())).toEqual(['Klacht over de dienstverlening', 'Vraag', 'Reparatie'])
})

test('EMP-25 EMP-05 a klacht by template is stored with its taak in one bundle, with the properties of the template', async () => {
	await open()
	await choose('Template', klacht.naam)
	expect([control('Subject').value, control('Note').value, control('Requested action').value]).toEqual(['Klacht', 'De klant klaagt over', 'Bel de klant terug'])
	await type('Note', 'De klant klaagt over\nde wachttijd')
	await click('Complete')
	expect(registreer).toHaveBeenCalledOnce()
	expect(sent().contactmomenten).toEqual([expect.objectContaining({
		soort: 'klacht',
		kanaal: 'telefoon',
		onderwerp: 'Klacht',
		inhoud: 'De klant klaagt over\nde wachttijd',
		klant: huurder.id,
		huishouden: 'hh-1',
		sjabloon: 'sj-klacht',
		toonInKlantportaal: false,
	})])
	expect(sent().taken).toEqual([{
		id: expect.any(String),
		contactmoment: sent().contactmomenten![0]!.id,
		klant: huurder.id,
		sjabloon: 'sj-klacht',
		gevraagdeHandeling: 'Bel de klant terug',
		team: 'klachten',
		prioriteit: 'hoog',
		uiterlijkOp: '2026-11-27',
	}])
})

test('EMP-05 choosing Klacht by hand asks a task and proposes the team for complaints', async () => {
	await open()
	await choose('Template', vraag.naam)
	await pick('Kind', 'Complaint')
	await type('Requested action', 'Terugbellen')
	await type('Note', 'Boos')
	await choose('Channel', 'Counter')
	await pick('Create task', 'No')
	await click('Complete')
	expect(document.querySelector('[data-cy=foutsamenvatting]')?.textContent).toContain('A complaint needs a task')
	await pick('Create task', 'Yes')
	await click('Complete')
	expect(sent().taken).toEqual([expect.objectContaining({ team: 'klachten', gevraagdeHandeling: 'Terugbellen' })])
})

test('EMP-20 what a template fills in can be changed, and another template takes its values away again', async () => {
	await open()
	await choose('Template', klacht.naam)
	await choose('Template', wonen.naam)
	expect([control('Subject').value, control('Note').value]).toEqual(['', ''])
	expect(control('Requested action').value).toBe('')
	await type('Requested action', 'Kraan maken')
	await type('Subject', 'Lekkende kraan')
	await type('Note', 'Keuken')
	await choose('Channel', 'Counter')
	await click('Complete')
	expect(sent().contactmomenten![0]).toMatchObject({ onderwerp: 'Lekkende kraan', kanaal: 'balie', sjabloon: 'sj-wonen' })
	expect(sent().contactmomenten![0]).not.toHaveProperty('soort')
	expect(sent().taken![0]).toMatchObject({ team: 'wonen', prioriteit: 'normaal' })
	expect(sent().taken![0]).not.toHaveProperty('uiterlijkOp')
})

test('EMP-20 changing the template after typing asks first; what was typed elsewhere stays', async () => {
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
	await open()
	await choose('Template', klacht.naam)
	await type('Subject', 'Te laat geholpen')
	await type('Note', 'Drie weken gewacht')
	await choose('Template', vraag.naam)
	expect(spawnDialog).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ title: 'Overwrite what you typed?' }))
	expect([control('Subject').value, control('Note').value]).toEqual(['Te laat geholpen', 'Drie weken gewacht'])
	await choose('Template', vraag.naam)
	expect([control('Subject').value, control('Note').value]).toEqual(['Vraag over huur', 'Drie weken gewacht'])
	expect(spawnDialog).toHaveBeenCalledTimes(2)
})

test('EMP-22 EMP-23 without a task the team is not asked and not sent; with one it must be an active team', async () => {
	await open()
	await choose('Template', wonen.naam)
	await pick('Create task', 'No')
	expect(shownLabels()).not.toContain('Team')
	await type('Subject', 'Kraan')
	await type('Note', 'Lekt')
	await choose('Channel', 'Phone')
	await click('Complete')
	expect(sent()).not.toHaveProperty('taken')
	await pick('Create task', 'Yes')
	control('Team').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
	await flushPromises()
	expect(options().map((option) => option.textContent.trim())).toEqual(['Klachten', 'Wonen'])
})

test('EMP-24 the note must be there', async () => {
	await open()
	await choose('Template', vraag.naam)
	await click('Complete')
	expect(errorOf('Note')).toBe('Write down the question or the feedback.')
	expect(registreer).not.toHaveBeenCalled()
})

test('EMP-21 the customer portal follows the template; confidential takes it away with a warning', async () => {
	await open()
	await choose('Template', vraag.naam)
	await type('Note', 'Huur')
	await choose('Channel', 'Phone')
	await click('Complete')
	expect(sent().contactmomenten![0]!.toonInKlantportaal).toBe(true)
	await click('More')
	document.querySelector<HTMLInputElement>('input[id$=vertrouwelijk]')!.click()
	await flushPromises()
	expect(document.body.textContent).toContain('A confidential contact moment is not shown in the customer portal.')
	expect(document.querySelector<HTMLInputElement>('input[id$=toonInKlantportaal]')!.checked).toBe(false)
	await click('Complete')
	expect(sent().contactmomenten![0]).toMatchObject({ vertrouwelijk: true, toonInKlantportaal: false })
})

test('EMP-17 a klant of several huishoudens is asked which; of one it is that one', async () => {
	await open({ ...huurder, huishoudens: [{ id: 'hh-1', naam: 'Huishouden Berg' }, { id: 'hh-2', naam: 'Bakkerij' }] } as Detail<'klanten'>)
	expect(control('Household').value).toBe('')
	await choose('Household', 'Bakkerij')
	await choose('Template', vraag.naam)
	await type('Note', 'Huur')
	await choose('Channel', 'Phone')
	await click('Complete')
	expect(sent().contactmomenten![0]!.huishouden).toBe('hh-2')
})

test('EMP-18 a contact that is a company itself is asked no huishouden', async () => {
	await open(klantRij({ soort: 'bedrijf', naam: 'Loodgieter' }))
	expect(shownLabels()).not.toContain('Household')
	expect(lees).not.toHaveBeenCalled()
})

test('templates that cannot be read are no reason to stop; trying again is offered', async () => {
	vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'Later.' }))
	await open()
	expect(document.body.textContent).toContain('The templates could not be loaded')
	await click('Try again')
	expect(document.body.textContent).not.toContain('The templates could not be loaded')
	expect(button('Complete').disabled).toBe(false)
})

test('an error of the server about the task shows at its field', async () => {
	vi.mocked(registreer).mockRejectedValueOnce(new ApiError({ status: 422, code: 'rule', message: 'No', fields: { 'taken.0.gevraagdeHandeling': 'Not this.' } }))
	await open()
	await choose('Template', klacht.naam)
	await click('Complete')
	expect(errorOf('Requested action')).toBe('Not this.')
})
