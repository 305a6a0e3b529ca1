/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Row } from '../types/api.ts'

import { showError } from '@nextcloud/dialogs'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import BevestigDialog from '../dialogs/BevestigDialog.vue'
import './TaakDetail.vue'
import { maakKlant, openPage } from '../../tests/frontend/detail.ts'
import { button, click, control, type } from '../../tests/frontend/dialoog.ts'
import { maakContactmoment, maakTaak } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { historie, lees } from '../api/objecten.ts'
import { noteer, pakOp } from '../api/taken.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/objecten.ts')
vi.mock('../api/taken.ts')
vi.mock('@nextcloud/dialogs')
vi.mock('@nextcloud/vue/functions/dialog')

const phone = { id: 'd1', soort: 'telefoonnummer' as const, adres: '+31612345678' }

/** What the server has: the taak, its contactmoment, its klant */
const stored: { taak: Detail<'taken'>, contactmoment: Row<'contactmomenten'>, klant: Detail<'klanten'> } = {
	taak: maakTaak(),
	contactmoment: maakContactmoment(7),
	klant: maakKlant(),
}

beforeEach(() => {
	vi.clearAllMocks()
	stored.taak = maakTaak()
	stored.contactmoment = maakContactmoment(7, { inhoud: 'Wanneer komt\nde container?' })
	stored.klant = maakKlant({ digitaleAdressen: [phone, { id: 'd2', soort: 'email', adres: 'j@example.org' }] })
	vi.mocked(historie).mockResolvedValue({ results: [], next: null })
	vi.mocked(lees as (soort: string) => Promise<object>).mockImplementation(async (soort) => {
		const objects: Record<string, object> = { taken: stored.taak, contactmomenten: { ...stored.contactmoment, revisie: 1 }, klanten: stored.klant }
		return objects[soort] ?? {}
	})
})

/** The page of the taak */
async function open() {
	const { wrapper } = await openPage('/taken/ta-1')
	await flushPromises()
	const text = () => wrapper.text().replaceAll(/\s+/g, ' ')
	const actions = () => wrapper.findAll('button').map((found) => found.text()).filter((name) => ['Take up', 'Finish', 'Create case', 'Give back', 'Forward'].includes(name))
	return { wrapper, text, actions }
}

test('EMP-28 a taak shows the question, the klant with phone and e-mail, what is asked, and when and by whom it was made', async () => {
	const { wrapper, text } = await open()
	expect(wrapper.get('h2').text()).toBe('Terugbellen')
	expect(wrapper.element.textContent).toContain('Wanneer komt\nde container?')
	expect(wrapper.get('a[href="/klanten/kl-1"]').text()).toBe('J. van der Berg')
	expect(wrapper.find('a[href="tel:+31612345678"]').exists()).toBe(true)
	expect(wrapper.find('a[href="mailto:j@example.org"]').exists()).toBe(true)
	expect(text()).toContain('Created byJan')
	expect(text()).toContain('20-11-2026 10:00')
})

test('EMP-38 the age shows, and that it is overdue, unless it is done', async () => {
	stored.taak = maakTaak({ uiterlijkOp: '2026-01-01' })
	const { wrapper, text } = await open()
	expect(wrapper.find('[data-timestamp]').exists()).toBe(true)
	expect(text()).toContain('Overdue')
	useWijzigingenStore().meld({ taken: [maakTaak({ uiterlijkOp: '2026-01-01', status: 'afgerond', revisie: 2 })] })
	await flushPromises()
	expect(text()).not.toContain('Overdue')
})

test('PROD-22 what was given for this request only stands before what is known of the klant, and says so', async () => {
	stored.contactmoment = maakContactmoment(7, {
		betrokkenen: [{ id: 'b', rol: 'klant', klant: 'kl-1', contactnaam: { voornaam: 'Wil', achternaam: 'Bos' }, digitaleAdressen: [{ ...phone, adres: '+31687654321' }] }],
	})
	const { wrapper, text } = await open()
	expect(wrapper.findAll('a[href^="tel:"]').map((link) => link.attributes('href'))).toEqual(['tel:+31687654321', 'tel:+31612345678'])
	expect(text()).toMatch(/Wil Bos Only for this request.*J\. van der Berg/)
})

test('EMP-30 taking up asks first: No changes nothing, Yes makes it the user\'s alone', async () => {
	stored.taak = maakTaak({ acties: ['oppakken', 'doorsturen', 'notities'] })
	const { actions, text } = await open()
	expect(actions()).toEqual(['Take up', 'Forward'])
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
	await click('Take up')
	expect(spawnDialog).toHaveBeenCalledWith(BevestigDialog, expect.objectContaining({ yes: 'Yes', no: 'No' }))
	expect(pakOp).not.toHaveBeenCalled()
	vi.mocked(pakOp).mockResolvedValue({ taken: [maakTaak({ status: 'in_uitvoering', medewerker: 'jan', revisie: 2, acties: ['afronden', 'zaak', 'teruggeven', 'doorsturen', 'notities'] })] })
	await click('Take up')
	expect(pakOp).toHaveBeenCalledExactlyOnceWith('ta-1', { revisie: 1, opdracht: expect.any(String) })
	expect(text()).toContain('In progress')
	expect(actions()).toEqual(['Finish', 'Create case', 'Give back', 'Forward'])
})

test('2.4.3 who keeps the taak as it is stays at the button; where a step takes the button away she goes on at the heading', async () => {
	stored.taak = maakTaak({ acties: ['oppakken'] })
	const { wrapper } = await open()
	const button = wrapper.findAll('button').find((one) => one.text() === 'Take up')!.element
	button.focus()
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValueOnce(false).mockResolvedValueOnce(true)
	await click('Take up')
	expect(document.activeElement).toBe(button)
	vi.mocked(pakOp).mockResolvedValue({ taken: [maakTaak({ status: 'in_uitvoering', medewerker: 'mo', revisie: 2, acties: [] })] })
	await click('Take up')
	expect(button.isConnected).toBe(false)
	expect(document.activeElement).toBe(wrapper.get('h2').element)
})

test('EMP-31 who comes second reads who was first, and the page shows that', async () => {
	stored.taak = maakTaak({ acties: ['oppakken'] })
	const { actions, text } = await open()
	vi.mocked(spawnDialog as () => Promise<unknown>).mockResolvedValue(true)
	const huidig = maakTaak({ status: 'in_uitvoering', medewerker: 'mo', revisie: 2, acties: [], namen: { medewerker: 'Mo' } })
	vi.mocked(pakOp).mockRejectedValue(new ApiError({ status: 409, code: 'conflict', message: 'This task was already picked up by Mo', huidig, door: 'Mo' }))
	await click('Take up')
	expect(showError).toHaveBeenCalledWith('This task was already picked up by Mo')
	expect(text()).toContain('EmployeeMo')
	expect(actions()).toEqual([])
})

test('EMP-33 notes have author and time; a new one is added below, for colleagues only', async () => {
	stored.taak = maakTaak({
		acties: ['notities'],
		notities: [{ id: 'n1', soort: 'belpoging', tekst: 'Voicemail', door: 'mo', op: '2026-11-21T09:00:00Z' }],
		namen: { 'notities.0.door': 'Mo' },
	})
	const { wrapper, text } = await open()
	expect(text()).toContain('Call attempt · Mo, 21-11-2026 10:00')
	expect(text()).toContain('never shown to the customer')
	vi.mocked(noteer).mockImplementation(async (_id, { soort, tekst }) => ({
		taken: [maakTaak({ acties: ['notities'], revisie: 2, notities: [...stored.taak.notities!, { id: 'n2', soort, tekst, door: 'jan', op: '2026-11-22T09:00:00Z' }], namen: { 'notities.1.door': 'Jan' } })],
	}))
	await type('New note', 'Opgelost')
	await click('Add note')
	expect(noteer).toHaveBeenCalledExactlyOnceWith('ta-1', { soort: 'notitie', tekst: 'Opgelost', revisie: 1, opdracht: expect.any(String) })
	expect(control('New note').value).toBe('')
	expect(wrapper.findAll('[aria-label=Notes] li').map((item) => item.text().replaceAll(/\s+/g, ' '))).toEqual([expect.stringContaining('Voicemail'), expect.stringContaining('Jan, 22-11-2026 10:00Opgelost')])
})

test('EMP-33 a call attempt is one click, also twice; an empty note goes to the field and stores nothing', async () => {
	stored.taak = maakTaak({ acties: ['notities'] })
	await open()
	await click('Add note')
	expect(noteer).not.toHaveBeenCalled()
	expect(document.activeElement).toBe(control('New note'))
	vi.mocked(noteer).mockResolvedValueOnce({ taken: [maakTaak({ acties: ['notities'], revisie: 2, notities: [{ id: 'n1', soort: 'belpoging' }] })] })
	await click('Call attempt')
	vi.mocked(noteer).mockResolvedValueOnce({})
	await click('Call attempt')
	const [first, second] = vi.mocked(noteer).mock.calls.map(([, data]) => data)
	expect(first).toMatchObject({ soort: 'belpoging', tekst: '', revisie: 1 })
	expect(second).toMatchObject({ soort: 'belpoging', revisie: 2 })
	expect(second!.opdracht).not.toBe(first!.opdracht)
})

test('2.4.3 while a call attempt is stored its button can have the focus, and a second press stores no second one', async () => {
	stored.taak = maakTaak({ acties: ['notities'] })
	await open()
	vi.mocked(noteer).mockReturnValue(new Promise(() => {}))
	await click('Call attempt')
	expect(button('Call attempt').disabled).toBe(false)
	await click('Call attempt')
	expect(noteer).toHaveBeenCalledOnce()
})

test('EMP-33 a note goes on top of what a colleague changed meanwhile; what was typed stays where it cannot', async () => {
	stored.taak = maakTaak({ acties: ['notities'] })
	const { text } = await open()
	const conflict = (acties: Detail<'taken'>['acties']) => new ApiError({ status: 409, code: 'conflict', message: 'Changed', huidig: maakTaak({ revisie: 5, acties }) })
	vi.mocked(noteer).mockRejectedValueOnce(conflict(['notities'])).mockRejectedValueOnce(conflict([]))
	await type('New note', 'Opgelost')
	await click('Add note')
	expect(vi.mocked(noteer).mock.calls.map(([, { revisie }]) => revisie)).toEqual([1, 5])
	expect(control('New note').value).toBe('Opgelost')
	expect(text()).toContain('Changed')
})

test('EMP-04 the story of the question stands on the page of the taak, with feedback and the notes of other taken', async () => {
	const asked = { id: 'cm-7', nummer: '7', onderwerp: 'Container', plaatsgevondenOp: '2026-11-01T08:07:00Z' }
	const other = { id: 'ta-2', nummer: '5', gevraagdeHandeling: 'Uitzoeken', status: 'afgerond' as const, notities: [{ id: 'n', tekst: 'Was vergeten', door: 'mo' }], namen: { team: 'Wonen' } }
	stored.taak = maakTaak({ keten: [{ ...asked, taken: [other, { id: 'ta-1', nummer: '4', gevraagdeHandeling: 'Terugbellen', namen: {} }] }] })
	const { wrapper, text } = await open()
	expect(wrapper.get('a[href="/taken/ta-2"]').text()).toBe('Task 5 Uitzoeken')
	expect(text()).toContain('Was vergeten')
	expect(text()).toContain('Task 4 Terugbellen (this task)')
	useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(9, { voorgaandContactmoment: 'cm-7', onderwerp: 'Teruggebeld' }), revisie: 1 }] })
	await flushPromises()
	expect(wrapper.get('a[href="/contactmomenten/cm-9"]').text()).toBe('9 Teruggebeld')
})

test('EMP-26 of the taak of another team only the line shows', async () => {
	stored.taak = { id: 'ta-1', nummer: '4', gevraagdeHandeling: '', status: 'open', team: 'wonen', revisie: 1, afgeschermd: true, namen: { team: 'Wonen' } }
	const { wrapper, text, actions } = await open()
	expect(wrapper.get('h2').text()).toBe('Task of another team')
	expect(text()).toContain('Only the members of the team')
	expect(actions()).toEqual([])
	expect(historie).not.toHaveBeenCalled()
})

test('EMP-29 the way back leads to the list that the taak stands in', async () => {
	const { wrapper } = await open()
	const back = () => wrapper.get('nav a').attributes('href')
	expect(back()).toBe('/teamtaken')
	useWijzigingenStore().meld({ taken: [maakTaak({ medewerker: 'jan', revisie: 2 })] })
	await flushPromises()
	expect(back()).toBe('/mijn-taken')
	expect(() => button('Take up')).toThrow('No button')
})
