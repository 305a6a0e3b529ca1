/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import KlantDialog from './KlantDialog.vue'
import { choose, click, control, errorOf, instellingen, klantRij, pick, press, shownLabels, type } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { voegPersonenToe } from '../api/klanten.ts'
import { lees, wijzig } from '../api/objecten.ts'
import { registreer } from '../api/registraties.ts'
import { dubbelen } from '../api/zoek.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/instellingen.ts')
vi.mock('../api/klanten.ts')
vi.mock('../api/objecten.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

const stored: Detail<'klanten'> = { ...klantRij(), revisie: 4, initialen: 'J.', tussenvoegsel: 'van der', achternaam: 'Berg' }

/**
 * Opens the dialog.
 *
 * @param klant - Klant to edit
 */
async function open(klant?: Detail<'klanten'>) {
	const wrapper = mount(KlantDialog, { props: { klant }, attachTo: document.body })
	await flushPromises()
	return wrapper
}

/** Saves, and waits for the library that reads phone numbers */
async function save(): Promise<void> {
	await click('Save')
	await vi.dynamicImportSettled()
	await flushPromises()
}

beforeEach(async () => {
	vi.mocked(leesInstellingen).mockResolvedValue(instellingen())
	vi.mocked(lees).mockResolvedValue(stored as never)
	vi.mocked(wijzig).mockReset().mockResolvedValue({ ...stored, revisie: 5 } as never)
	vi.mocked(registreer).mockReset().mockResolvedValue({ klanten: [stored] })
	vi.mocked(dubbelen).mockReset().mockResolvedValue([])
	await useInstellingenStore().laad()
})

test('Escape asks nothing where all that was typed has been taken out again', async () => {
	const wrapper = await open()
	await type('Last name', 'Berg')
	await type('Last name', '')
	await press('Escape', {}, control('Last name'))
	expect(spawnDialog).not.toHaveBeenCalled()
	expect(wrapper.emitted('close')).toHaveLength(1)
})

test('cells of a spreadsheet are pasted without the tab between them', async () => {
	await open()
	await type('Last name', 'de\tBerg')
	expect(control('Last name').value).toBe('de Berg')
})

test('EMP-10 Naam is computed while typing', async () => {
	await open()
	await type('Initials', 'j')
	await type('Infix', 'van der')
	await type('Last name', 'Berg')
	expect(document.querySelector('[data-cy=naam]')?.textContent).toBe('J. van der Berg')
})

test('PROD-19 a digital address of any kind has a remark, as long as the schema allows', async () => {
	await open()
	await type('Last name', 'Berg')
	await type('Phone number', '06-12345678')
	await type('Remark', 'x'.repeat(41))
	await save()
	expect(errorOf('Remark')).toBe('1 character too many.')
	await type('Remark', 'Alleen na 18 uur')
	await click('Add other digital address')
	await type('Other digital address', '@berg')
	await type('Remark', 'Telegram')
	await save()
	expect(vi.mocked(registreer).mock.lastCall![0].klanten![0]!.digitaleAdressen).toEqual([
		{ id: expect.any(String), soort: 'telefoonnummer', adres: '06-12345678', omschrijving: 'Alleen na 18 uur' },
		{ id: expect.any(String), soort: 'overig', adres: '@berg', omschrijving: 'Telegram' },
	])
})

test('EMP-08 EMP-13 a new klant is stored with several phone numbers, one of them the standard; the number comes back', async () => {
	const wrapper = await open()
	await type('Last name', 'Berg')
	await type('Phone number', '06-12345678')
	await click('Add phone number')
	await type('Phone number 2', '088 123 4567')
	document.querySelectorAll<HTMLInputElement>('input[type=checkbox][id*=standaard]')[1]!.click()
	await flushPromises()
	await save()
	expect(vi.mocked(registreer).mock.lastCall![0].klanten![0]!.digitaleAdressen).toEqual([
		{ id: expect.any(String), soort: 'telefoonnummer', adres: '06-12345678' },
		{ id: expect.any(String), soort: 'telefoonnummer', adres: '088 123 4567', standaard: true },
	])
	expect(wrapper.emitted('close')).toEqual([[{ klanten: [stored] }]])
	expect(useWijzigingenStore().laatste?.objecten.klanten).toEqual([stored])
})

test('2.4.3 EMP-13 EMP-14 the focus goes to a line that is added, and stays where one is removed', async () => {
	await open()
	const focused = () => document.activeElement
	await click('Add phone number')
	expect(focused()).toBe(control('Phone number 2'))
	await click('Add email address')
	expect(focused()).toBe(control('Email address 2'))
	await click('Remove Phone number')
	expect(focused()).toBe(control('Email address'))
	for (const [gone, next] of [['Email address 2', 'Phone number'], ['Phone number', 'Email address']] as const) {
		await click(`Remove ${gone}`)
		expect(focused()).toBe(control(next))
	}
	await click('Remove Email address')
	expect(focused()?.textContent.trim()).toBe('Add phone number')

	await pick('Kind', 'Household')
	await click('New person for household/company')
	await click('Add person')
	await click('Remove member 1')
	expect(focused()).toBe(control('Person'))
	await click('Remove member 1')
	expect(focused()?.textContent.trim()).toBe('New person for household/company')
})

test('EMP-12 postcode and house number typed as one word fill the fields on leaving', async () => {
	await open()
	await type('Postcode and house number in one', '3552RA35a')
	control('Postcode and house number in one').dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
	await flushPromises()
	expect([control('Postcode').value, control('House number').value, control('House letter').value]).toEqual(['3552 RA', '35', 'a'])
	expect(control('Postcode and house number in one').value).toBe('')
})

test('EMP-16 a bedrijf asks one name', async () => {
	await open()
	await pick('Kind', 'Company')
	expect(shownLabels()).toContain('Company name')
	expect(shownLabels()).not.toContain('Initials')
	expect(shownLabels()).not.toContain('Date of birth')
})

test('only the changed fields are sent, with the revisie', async () => {
	await open(stored)
	await type('Last name', 'Bergen')
	await type('Infix', '')
	await save()
	expect(wijzig).toHaveBeenCalledWith('klanten', stored.id, { achternaam: 'Bergen', tussenvoegsel: null, revisie: 4, opdracht: expect.any(String) })
})

test('a newer version asks per field what to keep, and goes on from that version', async () => {
	const theirs = { ...stored, revisie: 6, achternaam: 'Bergsma' }
	vi.mocked(wijzig).mockRejectedValueOnce(new ApiError({ status: 409, code: 'conflict', message: 'Newer', huidig: theirs, door: 'petra' }))
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce({ tussenvoegsel: null })
	await open(stored)
	await type('Last name', 'Bergen')
	await type('Infix', '')
	await save()
	expect(spawnDialog).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ theirs, mine: { achternaam: 'Bergen', tussenvoegsel: null }, door: 'petra' }))
	expect(wijzig).toHaveBeenLastCalledWith('klanten', stored.id, { tussenvoegsel: null, revisie: 6, opdracht: expect.any(String) })
})

test('going back from a conflict keeps the form as it was', async () => {
	vi.mocked(wijzig).mockRejectedValueOnce(new ApiError({ status: 409, code: 'conflict', message: 'Newer', huidig: { ...stored, revisie: 6 } }))
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce(undefined)
	const wrapper = await open(stored)
	await type('Last name', 'Bergen')
	await save()
	expect(control('Last name').value).toBe('Bergen')
	expect(wrapper.emitted('close')).toBeUndefined()
})

test('what is missing is said at the field', async () => {
	await open()
	await save()
	expect(errorOf('Last name')).toBe('Enter a last name.')
	expect(registreer).not.toHaveBeenCalled()
})

test('a klant that cannot be read offers to try again', async () => {
	vi.mocked(lees).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'The register cannot be reached.' }))
	await open(stored)
	expect(document.body.textContent).toContain('The register cannot be reached.')
	await click('Try again')
	expect(control('Last name').value).toBe('Berg')
})

test('EMP-16 a bedrijf is called BLANCO unless something else is chosen, and a person is not', async () => {
	await open()
	await pick('Kind', 'Company')
	await type('Company name', 'Bakkerij')
	await save()
	expect(vi.mocked(registreer).mock.lastCall![0].klanten).toEqual([expect.objectContaining({ soort: 'bedrijf', bedrijfsnaam: 'Bakkerij', aanhef: 'BLANCO' })])
	await pick('Kind', 'Person')
	await type('Last name', 'Berg')
	await save()
	expect(vi.mocked(registreer).mock.lastCall![0].klanten![0]).not.toHaveProperty('aanhef')
})

test('EMP-09 EMP-14 EMP-15 a household and its persons, each with a rol, are made in one flow and stored in one bundle', async () => {
	await open()
	await pick('Kind', 'Household')
	await type('Initials', 'j')
	await type('Infix', 'van der')
	await type('Last name', 'Berg')
	await click('New person for household/company')
	expect([control('Initials').value, control('Infix').value, control('Last name').value]).toEqual(['j', 'van der', 'Berg'])
	expect(document.activeElement).toBe(control('Initials'))
	await type('Date of birth', '2999-01-01')
	await choose('Salutation', 'Mevrouw')
	await choose('Role', 'partner')
	await click('New person for household/company')
	expect(control('Initials').value).toBe('')
	await type('Initials', 's')
	await save()
	expect(document.querySelector('[data-cy=foutsamenvatting]')?.textContent).toContain('This date is in the future.')
	const dates = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')]
	dates[0]!.value = '1980-03-01'
	dates[0]!.dispatchEvent(new Event('input', { bubbles: true }))
	await save()
	const [huishouden, partner, kind] = vi.mocked(registreer).mock.lastCall![0].klanten!
	expect(huishouden).toMatchObject({ soort: 'huishouden', initialen: 'J.', achternaam: 'Berg', leden: [{ klant: partner!.id, rol: 'partner' }, { klant: kind!.id }] })
	expect(partner).toEqual({ id: expect.any(String), soort: 'persoon', initialen: 'J.', tussenvoegsel: 'van der', achternaam: 'Berg', geboortedatum: '1980-03-01', aanhef: 'Mevrouw' })
	expect(kind).toMatchObject({ soort: 'persoon', initialen: 'S.', tussenvoegsel: 'van der', achternaam: 'Berg' })
})

test('EMP-07 doubles of the persons are shown too, and the known one takes the place of the new one', async () => {
	const known = klantRij({ id: '77777777-7777-4777-8777-777777777777', naam: 'S. van der Berg' })
	vi.mocked(dubbelen).mockImplementation(async ({ soort }) => soort === 'persoon' ? [{ ...known, reden: 'naam-geboortedatum', hard: false }] : [])
	await open()
	await pick('Kind', 'Household')
	await type('Last name', 'Berg')
	await click('New person for household/company')
	await save()
	expect(registreer).not.toHaveBeenCalled()
	expect(document.querySelector('[role=alert]')?.textContent).toContain('Berg: Same name and date of birth')
	await click('Use existing: S. van der Berg')
	expect(control('Person').value).toBe('S. van der Berg')
	await save()
	expect(vi.mocked(registreer).mock.lastCall![0].klanten).toEqual([expect.objectContaining({ soort: 'huishouden', leden: [{ klant: known.id }] })])
})

test('EMP-14 a person who is new in a stored household goes with its change, in one command', async () => {
	const huishouden: Detail<'klanten'> = { ...stored, soort: 'huishouden', leden: [{ klant: 'kl-9', rol: 'partner' }], namen: { 'leden.0.klant': 'K. van der Berg' } }
	vi.mocked(lees).mockResolvedValue(huishouden as never)
	vi.mocked(voegPersonenToe).mockReset().mockRejectedValueOnce(new ApiError({ status: 422, code: 'rule', message: 'No', fields: { 'klanten.0.achternaam': 'Not this name.' } }))
	const added = klantRij({ id: 'kl-10', naam: 'S. van der Berg' })
	vi.mocked(voegPersonenToe).mockResolvedValue({ klanten: [{ ...huishouden, revisie: 5 }, { ...added, revisie: 1 }] })
	const wrapper = mount(KlantDialog, { props: { klant: huishouden, nieuwPersoon: true }, attachTo: document.body })
	await flushPromises()
	expect(control('Last name').value).toBe('Berg')
	await type('Initials', 's')
	await choose('Role', 'kind')
	await save()
	expect(errorOf('Last name')).toBe('Not this name.')
	await type('Last name', 'Bergh')
	await save()
	const { klanten, wijzigingen, revisie } = vi.mocked(voegPersonenToe).mock.lastCall![1]
	expect(klanten).toEqual([{ id: expect.any(String), soort: 'persoon', initialen: 'S.', tussenvoegsel: 'van der', achternaam: 'Bergh' }])
	expect([wijzigingen, revisie]).toEqual([{ leden: [{ klant: 'kl-9', rol: 'partner' }, { klant: klanten[0]!.id, rol: 'kind' }] }, 4])
	expect(wijzig).not.toHaveBeenCalled()
	expect(wrapper.emitted('close')).toEqual([[{ klanten: [{ ...huishouden, revisie: 5 }, { ...added, revisie: 1 }] }]])
})
