/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component } from 'vue'
import type { BundleAnswer } from '../types/api.ts'

import { showSuccess } from '@nextcloud/dialogs'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import TaakAfrondDialog from './TaakAfrondDialog.vue'
import TaakDialog from './TaakDialog.vue'
import TaakDoorstuurDialog from './TaakDoorstuurDialog.vue'
import TaakTeruggeefDialog from './TaakTeruggeefDialog.vue'
import TaakZaakDialog from './TaakZaakDialog.vue'
import { choose, click, contactmomentDetail, control, errorOf, instellingen, options, pick, search, type, zaakRij } from '../../tests/frontend/dialoog.ts'
import { maakContactmoment, maakTaak } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { registreer } from '../api/registraties.ts'
import { geefTerug, maakZaak, rondAf, stuurDoor } from '../api/taken.ts'
import { medewerkers, zoek } from '../api/zoek.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/instellingen.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/taken.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

const mine = maakTaak({ status: 'in_uitvoering', medewerker: 'jan', revisie: 3, zaak: 'za-1', namen: { zaak: 'ZAAK-7 Boom' } })
const teams = [{ id: 'klachten', naam: 'Klachten', actief: true }, { id: 'wonen', naam: 'Wonen', actief: true }]
const done: BundleAnswer = { taken: [maakTaak({ status: 'afgerond', revisie: 4 })] }

/**
 * Opens a dialog.
 *
 * @param dialog - The dialog
 * @param props - What it is about
 */
async function open(dialog: Component, props: object) {
	const wrapper = mount(dialog, { props, attachTo: document.body })
	await flushPromises()
	return wrapper
}

/** What the topmost dialog says */
const said = () => [...document.querySelectorAll('[role=dialog]')].at(-1)?.textContent.replaceAll(/\s+/g, ' ') ?? ''

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:30Z'), shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	vi.clearAllMocks()
	const settings = { ...instellingen(), teams, klachtenteam: 'klachten' }
	useInstellingenStore().zet(settings)
	vi.mocked(leesInstellingen).mockResolvedValue(settings)
	vi.mocked(zoek).mockResolvedValue({ results: [], next: null })
	vi.mocked(rondAf).mockReset().mockResolvedValue(done)
})

afterEach(() => vi.useRealTimers())

test('EMP-34 without any note completing asks to write the outcome, which is stored along', async () => {
	const wrapper = await open(TaakAfrondDialog, { taak: mine })
	expect(said()).toContain('No notes were made. Write down the outcome')
	await type('Outcome', 'Container is geleegd')
	await click('No')
	expect(rondAf).toHaveBeenCalledExactlyOnceWith('ta-1', { notitie: 'Container is geleegd', revisie: 3, opdracht: expect.any(String) })
	expect(wrapper.emitted('close')).toEqual([[done]])
	expect(showSuccess).toHaveBeenCalledWith('Task 4 completed')
})

test('EMP-35 completing always asks whether to create an interactie; No closes the taak and nothing else', async () => {
	await open(TaakAfrondDialog, { taak: maakTaak({ ...mine, notities: [{ id: 'n', soort: 'notitie', tekst: 'Klaar' }] }) })
	expect(said()).toContain('Do you want to create an interaction?')
	expect(said()).not.toContain('Write down the outcome')
	await click('No')
	expect(rondAf).toHaveBeenCalledExactlyOnceWith('ta-1', { revisie: 3, opdracht: expect.any(String) })
	expect(useWijzigingenStore().laatste?.objecten).toEqual(done)
})

test('EMP-36 Yes opens the contactmoment prefilled and stores it together with the end of the taak', async () => {
	const keten = [{ id: 'cm-7', nummer: '7', onderwerp: 'Container niet geleegd', plaatsgevondenOp: '2026-11-20T09:00:00Z', taken: [] }]
	const wrapper = await open(TaakAfrondDialog, { taak: { ...mine, keten } })
	await type('Outcome', 'Geleegd')
	await click('Yes')
	expect(rondAf).not.toHaveBeenCalled()
	expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent.trim())).toEqual(['J. van der Berg', 'ZAAK-7 Boom', '7 Onderwerp 7'])
	expect(control('Subject').value).toBe('Container niet geleegd')
	await click('Save and complete')
	expect(errorOf('Channel')).toBe('Choose a channel.')
	await choose('Channel', 'Phone')
	vi.mocked(rondAf).mockResolvedValue({ ...done, contactmomenten: [contactmomentDetail()] })
	await click('Save and complete')
	const [id, { notitie, registratie, revisie }] = vi.mocked(rondAf).mock.lastCall!
	expect([id, notitie, revisie]).toEqual(['ta-1', 'Geleegd', 3])
	expect(registratie!.contactmomenten).toEqual([expect.objectContaining({
		kanaal: 'telefoon',
		onderwerp: 'Container niet geleegd',
		initiatiefnemer: 'gemeente',
		klant: 'kl-1',
		zaak: 'za-1',
		voorgaandContactmoment: 'cm-7',
		medewerker: 'jan',
	})])
	expect(showSuccess).toHaveBeenCalledWith('Contact moment 12 saved, task completed')
	expect(wrapper.emitted('close')).toHaveLength(1)
})

test.each([[true, ['Employee']], [false, []]])('EMP-36 D10 who may register for others (%s) is asked who had the contact; what the feedback follows is given', async (registreren, asked) => {
	const settings = instellingen()
	vi.mocked(leesInstellingen).mockResolvedValue({ ...settings, gebruiker: { ...settings.gebruiker, rechten: { ...settings.gebruiker.rechten, registreren } } })
	await useInstellingenStore().laad()
	await open(TaakAfrondDialog, { taak: { ...mine, namen: { ...mine.namen, contactmoment: '7 Container' } } })
	await click('Yes')
	await click('More')
	expect(said()).toContain('7 Container')
	const labels = [...document.querySelectorAll('label')].map(({ textContent }) => textContent.trim())
	expect(labels.filter((label) => ['Employee', 'Previous contact moment'].includes(label))).toEqual(asked)
	expect(labels).toContain('Answer')
})

test('EMP-36 cancelling the contactmoment leaves the taak open', async () => {
	const wrapper = await open(TaakAfrondDialog, { taak: mine })
	await click('Yes')
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValue(true)
	await click('Cancel')
	expect(rondAf).not.toHaveBeenCalled()
	expect(wrapper.emitted('close')).toEqual([[undefined]])
})

test('EMP-36 ALG-06 after a failure what was typed is still there, and what the server refuses stands at its field', async () => {
	await open(TaakAfrondDialog, { taak: mine })
	await click('Yes')
	await choose('Channel', 'Phone')
	await type('Explanation', 'Gebeld')
	vi.mocked(rondAf).mockRejectedValueOnce(new ApiError({ status: 422, code: 'rule', message: 'No', fields: { 'registratie.contactmomenten.0.onderwerp': 'Not this word.' } }))
	await click('Save and complete')
	expect(errorOf('Subject')).toBe('Not this word.')
	expect(control('Explanation').value).toBe('Gebeld')
})

test('EMP-37 giving back needs a reason', async () => {
	const wrapper = await open(TaakTeruggeefDialog, { taak: mine })
	expect(said()).toContain('Everybody of team Klachten sees the task again')
	await click('Give back')
	expect(errorOf('Reason')).toBe('Say why, for those who get it now.')
	vi.mocked(geefTerug).mockResolvedValue({ taken: [maakTaak({ revisie: 4 })] })
	await type('Reason', ' Geen tijd ')
	await click('Give back')
	expect(geefTerug).toHaveBeenCalledExactlyOnceWith('ta-1', { reden: 'Geen tijd', revisie: 3, opdracht: expect.any(String) })
	expect(wrapper.emitted('close')).toHaveLength(1)
})

test('EMP-37 forwarding goes to a team or to a colleague, with a reason; the answer holds the old and the new taak', async () => {
	const answer = { taken: [maakTaak({ status: 'afgerond', revisie: 4 }), maakTaak({ id: 'ta-9', team: 'wonen' })] }
	vi.mocked(stuurDoor).mockResolvedValue(answer)
	await open(TaakDoorstuurDialog, { taak: mine })
	await choose('Team', 'Wonen')
	await type('Reason', 'Gaat over een woning')
	await click('Forward')
	expect(stuurDoor).toHaveBeenLastCalledWith('ta-1', { team: 'wonen', reden: 'Gaat over een woning', revisie: 3, opdracht: expect.any(String) })
	expect(useWijzigingenStore().laatste?.objecten).toEqual(answer)
	document.body.innerHTML = ''

	vi.mocked(medewerkers).mockResolvedValue([{ uid: 'sanne', naam: 'Sanne' }])
	await open(TaakDoorstuurDialog, { taak: mine })
	await pick('Task for', 'A colleague')
	await search('Employee', 'san', (ms) => vi.advanceTimersByTimeAsync(ms))
	options()[0]!.click()
	await type('Reason', 'Weet hier alles van')
	await click('Forward')
	expect(stuurDoor).toHaveBeenLastCalledWith('ta-1', { medewerker: 'sanne', reden: 'Weet hier alles van', revisie: 3, opdracht: expect.any(String) })
})

test('EMP-31 a step on an outdated taak says what happened, shows it on the pages, and goes on from there', async () => {
	const huidig = maakTaak({ revisie: 8 })
	vi.mocked(geefTerug).mockRejectedValueOnce(new ApiError({ status: 409, code: 'conflict', message: 'Nobody has this task now.', huidig })).mockResolvedValueOnce({ taken: [huidig] })
	await open(TaakTeruggeefDialog, { taak: mine })
	await type('Reason', 'Geen tijd')
	await click('Give back')
	expect(said()).toContain('Nobody has this task now.')
	expect(control('Reason').value).toBe('Geen tijd')
	expect(useWijzigingenStore().laatste?.objecten.taken).toEqual([huidig])
	await click('Give back')
	expect(vi.mocked(geefTerug).mock.calls.map(([, { revisie }]) => revisie)).toEqual([3, 8])
})

test('PROD-27 a zaak is made from the taak, with its klant; the answer brings it to taak and contactmoment', async () => {
	const answer = { zaken: [{ ...zaakRij(), revisie: 1 }], taken: [mine], contactmomenten: [contactmomentDetail()] }
	vi.mocked(maakZaak).mockResolvedValue(answer)
	await open(TaakZaakDialog, { taak: mine })
	expect(control('Applicant').value).toBe('J. van der Berg')
	await type('Description', 'Productaanvraag')
	await click('Save')
	const [id, { zaak, revisie }] = vi.mocked(maakZaak).mock.lastCall!
	expect([id, revisie, zaak]).toEqual(['ta-1', 3, expect.objectContaining({ omschrijving: 'Productaanvraag', klant: 'kl-1' })])
	expect(useWijzigingenStore().laatste?.objecten).toEqual(answer)
	expect(showSuccess).toHaveBeenCalledWith('Case ZAAK-2026-7 saved')
})

test('PROD-27 the zaak is described by the question alone, so that the longest question fits too', async () => {
	const onderwerp = 'x'.repeat(200)
	await open(TaakZaakDialog, { taak: { ...mine, keten: [{ id: 'cm-7', nummer: '7', onderwerp, plaatsgevondenOp: '2026-11-20T09:00:00Z', taken: [] }] } })
	expect(control('Description').value).toBe(onderwerp)
	vi.mocked(maakZaak).mockResolvedValue({ zaken: [{ ...zaakRij(), revisie: 1 }] })
	await click('Save')
	expect(maakZaak).toHaveBeenCalledOnce()
})

test('PROD-25 EMP-05 a taak on a contactmoment that is stored already; of a klacht it goes to the complaints team', async () => {
	vi.mocked(registreer).mockResolvedValue({ taken: [maakTaak()] })
	await open(TaakDialog, { contactmoment: maakContactmoment(7, { soort: 'klacht' }) })
	await type('Requested action', 'Zaak aanmaken voor productaanvraag')
	await click('Save')
	expect(vi.mocked(registreer).mock.lastCall![0].taken).toEqual([{
		id: expect.any(String),
		contactmoment: 'cm-7',
		gevraagdeHandeling: 'Zaak aanmaken voor productaanvraag',
		team: 'klachten',
		prioriteit: 'normaal',
	}])
	expect(showSuccess).toHaveBeenCalledWith('Task 4 saved')
})
