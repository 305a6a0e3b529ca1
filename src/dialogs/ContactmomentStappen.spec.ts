/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, Dubbele } from '../types/api.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import ContactmomentDialog from './ContactmomentDialog.vue'
import { choose, click, contactmomentDetail, control, errorOf, instellingen, klantRij, options, press, search, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { registreer } from '../api/registraties.ts'
import { dubbelen, zoek } from '../api/zoek.ts'

vi.mock('../api/instellingen.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** The bundle that was sent last */
function sent(): Bundle {
	return vi.mocked(registreer).mock.lastCall![0]
}

/**
 * Opens the step "Nieuwe klant" or "Nieuwe zaak" from its chooser, which finds nothing.
 *
 * @param label - Label of the chooser
 * @param typed - What is typed into it
 */
async function create(label: string, typed: string): Promise<void> {
	await search(label, typed, wait)
	options().at(-1)!.click()
	await flushPromises()
}

/** Saves with the keyboard; the library that reads phone numbers is loaded then */
async function save(): Promise<void> {
	await press('Enter', { ctrlKey: true }, document.querySelector('form input'))
	await vi.dynamicImportSettled()
	await flushPromises()
}

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:30Z'), shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	vi.mocked(leesInstellingen).mockResolvedValue(instellingen())
	vi.mocked(registreer).mockReset().mockResolvedValue({ contactmomenten: [contactmomentDetail()] })
	vi.mocked(zoek).mockReset().mockResolvedValue({ results: [], next: null })
	vi.mocked(dubbelen).mockReset().mockResolvedValue([])
	mount(ContactmomentDialog, { attachTo: document.body })
	await flushPromises()
	await choose('Channel', 'Letter')
	await type('Subject', 'Afval')
})

afterEach(() => vi.useRealTimers())

test('ZAA-24 says "Niet gevonden" with "Nieuwe klant"', async () => {
	await search('Customer', 'Onbekend', wait)
	expect([...document.querySelectorAll('[role=status]')].map((element) => element.textContent.trim())).toContain('Not found')
	expect(options().map((option) => option.textContent.trim())).toEqual(['New customer'])
})

test('ZAA-04 a new klant keeps the half-filled form, is selected on return and is stored in the same bundle', async () => {
	await create('Customer', 'K. van Deurne')
	expect(control('Infix').value).toBe('van')
	expect(document.querySelector('[data-cy=naam]')?.textContent).toBe('K. van Deurne')
	await type('Phone number', '06-12 34 56 78')
	await save()
	expect(control('Subject').value).toBe('Afval')
	expect(control('Customer').value).toBe('K. van Deurne')
	expect(registreer).not.toHaveBeenCalled()
	await save()
	const [klant] = sent().klanten!
	expect(klant).toMatchObject({ soort: 'persoon', initialen: 'K.', tussenvoegsel: 'van', achternaam: 'Deurne' })
	expect(klant!.digitaleAdressen).toEqual([{ id: expect.any(String), soort: 'telefoonnummer', adres: '06-12 34 56 78' }])
	expect(sent().contactmomenten![0]!.klant).toBe(klant!.id)
})

test('ZAA-04 going back without using it loses nothing, in either form', async () => {
	await create('Customer', 'K. van Deurne')
	await type('First name', 'Karel')
	await click('Back')
	expect(control('Subject').value).toBe('Afval')
	expect(document.activeElement).toBe(control('Customer'))
	control('Customer').click()
	await flushPromises()
	options().at(-1)!.click()
	await flushPromises()
	expect(control('First name').value).toBe('Karel')
})

test('ZAA-25 a phone number that is not found goes into the new klant', async () => {
	await create('Customer', '06-12 34 56 78')
	expect(control('Phone number').value).toBe('06-12 34 56 78')
})

test('EMP-07 likely doubles are shown first, with "Gebruik bestaande"', async () => {
	const known: Dubbele = { ...klantRij(), reden: 'telefoon', hard: false }
	vi.mocked(dubbelen).mockResolvedValue([known])
	await create('Customer', 'J. van der Berg')
	await save()
	expect(document.querySelector('[role=alert]')?.textContent).toContain('Same phone number')
	await click('Use existing: J. van der Berg')
	await save()
	expect(sent().contactmomenten![0]!.klant).toBe(known.id)
	expect(sent()).not.toHaveProperty('klanten')
})

test('EMP-07 someone else of the same name can be added all the same', async () => {
	vi.mocked(dubbelen).mockResolvedValue([{ ...klantRij(), reden: 'adres-naam', hard: false }])
	await create('Customer', 'J. van der Berg')
	await save()
	await click('It is someone else: add new customer')
	await save()
	expect(sent().klanten).toHaveLength(1)
})

test('EMP-07 nobody is added who shares a number that only one can have', async () => {
	vi.mocked(dubbelen).mockResolvedValue([{ ...klantRij(), reden: 'bsn', hard: true }])
	await create('Customer', 'J. van der Berg')
	await save()
	expect(document.querySelector('[role=alert]')?.textContent).toContain('Two customers cannot share this number.')
	await save()
	expect(control('Last name').value).toBe('Berg')
})

test('what the server refuses of the new klant shows in her own form', async () => {
	await create('Customer', 'K. van Deurne')
	await save()
	vi.mocked(registreer).mockRejectedValueOnce(new ApiError({ status: 400, code: 'invalid', message: 'Invalid', fields: { 'klanten.0.achternaam': 'Not this name.' } }))
	await save()
	expect(errorOf('Last name')).toBe('Not this name.')
})

test('ZAA-06 a new zaak is made, linked and stored in the same bundle', async () => {
	await create('Case', 'Omgevallen boom')
	expect(control('Description').value).toBe('Omgevallen boom')
	await save()
	await save()
	const [zaak] = sent().zaken!
	expect(zaak).toMatchObject({ omschrijving: 'Omgevallen boom', startdatum: '2026-11-22' })
	expect(sent().contactmomenten![0]!.zaak).toBe(zaak!.id)
})

test('ZAA-27 says that Toelichting is not a bericht, and stores a bericht with its text verbatim in the same bundle', async () => {
	expect(document.body.textContent).toContain('The explanation is a note, not a message.')
	await click('Add message')
	expect(shownLabels()).toContain('Text')
	expect(control('Subject').value).toBe('Afval')
	await type('Text', 'Beste,\n\n  Wanneer?\n')
	await save()
	expect(document.body.textContent).toContain('Message: Afval')
	await save()
	expect(sent().berichten).toEqual([expect.objectContaining({
		onderwerp: 'Afval',
		inhoud: 'Beste,\n\n  Wanneer?\n',
		kanaal: 'brief',
		richting: 'inkomend',
		contactmoment: sent().contactmomenten![0]!.id,
	})])
})
