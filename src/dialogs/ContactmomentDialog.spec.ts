/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle } from '../types/api.ts'

import { showSuccess } from '@nextcloud/dialogs'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import BevestigDialog from './BevestigDialog.vue'
import ContactmomentDialog from './ContactmomentDialog.vue'
import { button, choose, click, contactmomentDetail, control, errorOf, instellingen, klantRij, options, press, search, shownLabels, type, zaakRij } from '../../tests/frontend/dialoog.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { registreer } from '../api/registraties.ts'
import { zoek } from '../api/zoek.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/instellingen.ts')
vi.mock('../api/registraties.ts')
vi.mock('../api/zoek.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/**
 * Opens the dialog.
 *
 * @param props - What is known already
 */
async function open(props: InstanceType<typeof ContactmomentDialog>['$props'] = {}) {
	const wrapper = mount(ContactmomentDialog, { props, attachTo: document.body })
	await flushPromises()
	return wrapper
}

/** Fills in what must be filled in */
async function fill(): Promise<void> {
	await choose('Channel', 'Letter')
	await type('Subject', 'Afvalinzameling rond kerst')
}

/** Saves with the keyboard */
const save = () => press('Enter', { ctrlKey: true }, control('Subject'))

/**
 * The bundle that was sent.
 *
 * @param at - Which one; the last when absent
 */
function sent(at = -1): Bundle {
	return vi.mocked(registreer).mock.calls.at(at)![0]
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:30Z'), shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	vi.mocked(leesInstellingen).mockResolvedValue(instellingen())
	vi.mocked(registreer).mockReset().mockResolvedValue({ contactmomenten: [contactmomentDetail()] })
	vi.mocked(zoek).mockReset().mockResolvedValue({ results: [], next: null })
})

afterEach(() => vi.useRealTimers())

test('ZAA-10 ZAA-11 asks Klant, Zaak, Kanaal, Onderwerp, Toelichting, Medewerker and no more; the rest is behind Meer', async () => {
	await open()
	expect(document.querySelector('[role=dialog] h2')?.textContent).toBe('Add contact moment')
	expect(shownLabels()).toEqual(['Customer', 'Case', 'Channel', 'Subject', 'Explanation', 'Employee'])
	await click('More')
	expect(shownLabels()).toContain('Took place on')
})

test('ZAA-12 ALG-01 ALG-02 Kanaal offers the live enum in its order, without withdrawn values', async () => {
	await open()
	control('Channel').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
	await flushPromises()
	expect(options().map((option) => option.textContent.trim())).toEqual(['Phone', 'Email', 'Counter', 'Letter', 'WhatsApp'])
})

test('ZAA-13 ZAA-14 ALG-05 saves with you as medewerker, now as moment and without klant or zaak', async () => {
	const wrapper = await open()
	await fill()
	await save()
	expect(sent().contactmomenten).toEqual([expect.objectContaining({
		kanaal: 'brief',
		onderwerp: 'Afvalinzameling rond kerst',
		medewerker: 'jan',
		plaatsgevondenOp: '2026-11-22T10:00:30Z',
		contactGelukt: true,
		initiatiefnemer: 'klant',
	})])
	expect(sent().contactmomenten![0]).not.toHaveProperty('klant')
	expect(wrapper.emitted('close')).toEqual([[{ contactmomenten: [contactmomentDetail()] }]])
})

test('ZAA-15 tells the pages and the user the number', async () => {
	await open()
	await fill()
	await save()
	expect(useWijzigingenStore().laatste?.objecten.contactmomenten?.[0]?.nummer).toBe('12')
	expect(showSuccess).toHaveBeenCalledWith('Contact moment 12 saved')
})

test('ZAA-03 opens with klant and zaak filled in', async () => {
	await open({ klant: klantRij(), zaak: zaakRij() })
	expect(control('Customer').value).toBe('J. van der Berg')
	await fill()
	await save()
	expect(sent().contactmomenten![0]).toMatchObject({ klant: klantRij().id, zaak: zaakRij().id })
})

test('ALG-11 counts code points while typing and says how many are too many', async () => {
	await open()
	await type('Subject', '😀'.repeat(203))
	control('Subject').dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
	await flushPromises()
	expect(document.body.textContent).toContain('203 of 200 characters')
	expect(errorOf('Subject')).toBe('3 characters too many.')
	await save()
	expect(registreer).not.toHaveBeenCalled()
})

test('what is missing shows at its field and in a summary that takes the focus', async () => {
	await open()
	await save()
	expect(errorOf('Channel')).toBe('Choose a channel.')
	expect(control('Subject').getAttribute('aria-invalid')).toBe('true')
	expect(control('Subject').getAttribute('aria-describedby')).toContain(`${control('Subject').id}-error`)
	const summary = document.querySelector('[data-cy=foutsamenvatting]')!
	expect(summary.textContent).toContain('Subject: Enter a subject.')
	expect(document.activeElement).toBe(summary)
})

test('ALG-06 after a failure everything typed is still there, and the error shows', async () => {
	vi.mocked(registreer).mockRejectedValueOnce(new ApiError({ status: 503, code: 'store', message: 'The register cannot be reached.' }))
	const wrapper = await open()
	await fill()
	await type('Explanation', 'Vraag over kerst')
	await save()
	expect(document.querySelector('[role=alert]')?.textContent).toContain('The register cannot be reached.')
	expect(control('Explanation').value).toBe('Vraag over kerst')
	expect(wrapper.emitted('close')).toBeUndefined()
})

test('a retry after a lost answer carries the same opdracht, changed content a new one', async () => {
	vi.mocked(registreer).mockRejectedValue(new ApiError({ status: 0, code: 'offline', message: 'No connection.' }))
	await open()
	await fill()
	await save()
	await save()
	await type('Subject', 'Iets anders')
	await save()
	expect(sent(1)).toEqual(sent(0))
	expect(sent(2).opdracht).not.toBe(sent(0).opdracht)
	expect(sent(2).contactmomenten![0]!.id).toBe(sent(0).contactmomenten![0]!.id)
})

test('an error of the server shows at its field until that value changes', async () => {
	vi.mocked(registreer).mockRejectedValueOnce(new ApiError({ status: 400, code: 'invalid', message: 'Invalid', fields: { 'contactmomenten.0.onderwerp': 'Not this word.' } }))
	await open()
	await fill()
	await save()
	expect(errorOf('Subject')).toBe('Not this word.')
	await type('Subject', 'Een ander woord')
	expect(errorOf('Subject')).toBe('')
})

test('ZAA-10 Escape closes an untouched form at once, and asks where something was typed', async () => {
	const wrapper = await open()
	await press('Escape', {}, control('Subject'))
	expect(wrapper.emitted('close')).toHaveLength(1)
	await fill()
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
	await press('Escape', {}, control('Subject'))
	expect(spawnDialog).toHaveBeenCalledWith(BevestigDialog, expect.objectContaining({ no: 'Keep editing', yes: 'Discard' }))
	expect(wrapper.emitted('close')).toHaveLength(1)
	await click('Cancel')
	expect(wrapper.emitted('close')).toHaveLength(2)
})

test('while it is being saved, a second press does nothing', async () => {
	let answer: (value: object) => void = () => {}
	vi.mocked(registreer).mockReturnValueOnce(new Promise((resolve) => {
		answer = resolve
	}))
	await open()
	await fill()
	await save()
	await wait(1000)
	expect(button('Saving\u00a0…').getAttribute('aria-disabled')).toBe('true')
	await save()
	answer({})
	expect(registreer).toHaveBeenCalledOnce()
})

test('text in a chooser that was not chosen from is not lost silently', async () => {
	await open()
	await fill()
	await search('Customer', 'Jansen', wait)
	await save()
	expect(errorOf('Customer')).toBe('Choose from the list, or empty this field.')
	expect(registreer).not.toHaveBeenCalled()
})

test('ZAA-05 the zaken of the chosen klant are asked for before anything is typed', async () => {
	vi.mocked(zoek).mockResolvedValue({ results: [zaakRij()], next: null })
	await open({ klant: klantRij() })
	control('Case').click()
	await flushPromises()
	expect(zoek).toHaveBeenCalledWith('zaken', { q: '', klant: klantRij().id, limit: 25 }, expect.anything())
	expect(options()[0]!.textContent).toContain('ZAAK-2026-7 Omgevallen boom')
})
