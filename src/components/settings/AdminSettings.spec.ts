/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Instellingen } from '../../types/api.ts'

import { showSuccess } from '@nextcloud/dialogs'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import AdminSettings from './AdminSettings.vue'
import { ruimeInstellingen } from '../../../tests/frontend/detail.ts'
import { ApiError } from '../../api/ApiError.ts'
import { bewaarInstellingen, leesInstellingen } from '../../api/instellingen.ts'

vi.mock('../../api/instellingen.ts')
vi.mock('@nextcloud/dialogs')

/** Settings as beheer gets them */
function settings(): Instellingen {
	return {
		...ruimeInstellingen(),
		teams: [{ id: 'wonen', naam: 'Wonen', actief: true }],
		beheer: {
			groepen: { kcc: ['kcc'], behandelaar: [], leider: [], beheer: [] },
			alleGroepen: [{ id: 'kcc', naam: 'KCC' }, { id: 'wonen', naam: 'Wonen' }],
			eenheden: { kcc: 'Dienstverlening' },
			correctieAlleenBeheer: false,
		},
	}
}

/** Shows the page */
async function show() {
	const wrapper = mount(AdminSettings, { attachTo: document.body })
	await flushPromises()

	/**
	 * A section of the page, by its heading
	 *
	 * @param heading - The heading
	 */
	function section(heading: string) {
		const found = wrapper.findAll('.settings-section').find((candidate) => candidate.get('h2').text() === heading)
		if (found === undefined) {
			throw new Error(`There is no section ${heading}`)
		}
		return found
	}

	/**
	 * Saves a section
	 *
	 * @param heading - Its heading
	 */
	async function save(heading: string) {
		await section(heading).get('form').trigger('submit')
		await flushPromises()
	}

	/** The kanalen in use, in their order */
	const kanalen = () => wrapper.get('[aria-label="Channels in use"]').findAll('li > span').map((name) => name.text())

	return { wrapper, section, save, kanalen }
}

beforeEach(() => {
	vi.clearAllMocks()
	vi.mocked(leesInstellingen).mockResolvedValue(settings())
	vi.mocked(bewaarInstellingen).mockImplementation(async () => settings())
})

test('ALG-02 a kanaal is added, ordered and withdrawn, and the enum is saved in that order', async () => {
	const { wrapper, section, save, kanalen } = await show()
	expect(kanalen()).toEqual(['Phone', 'Counter'])
	const field = section('Channels').get('input')
	await field.setValue('WhatsApp')
	await field.trigger('keydown', { key: 'Enter' })
	await wrapper.get('[aria-label="Move WhatsApp up"]').trigger('click')
	await wrapper.get('[aria-label="Withdraw Phone"]').trigger('click')
	expect(kanalen()).toEqual(['WhatsApp', 'Counter'])
	await save('Channels')
	expect(bewaarInstellingen).toHaveBeenCalledExactlyOnceWith({ opdracht: expect.stringMatching(/^[0-9a-f-]{36}$/), kanalen: ['WhatsApp', 'balie'] })
	expect(showSuccess).toHaveBeenCalledOnce()
})

test('ALG-02 a withdrawn kanaal is explained and can be used again', async () => {
	const { wrapper, kanalen } = await show()
	expect(wrapper.text()).toContain('Contact moments registered with them stay readable')
	await wrapper.get('[aria-label="Use fax again"]').trigger('click')
	expect(kanalen()).toEqual(['Phone', 'Counter', 'fax'])
})

test('ALG-02 the order changes by keyboard, and the focus stays on what was moved', async () => {
	const { wrapper, kanalen } = await show()
	const down = wrapper.get<HTMLElement>('[aria-label="Move Phone down"]')
	down.element.focus()
	await down.trigger('keydown', { key: 'ArrowDown', altKey: true })
	await flushPromises()
	expect(kanalen()).toEqual(['Counter', 'Phone'])
	expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Phone down')
	expect(wrapper.findAll('[role=status]').map((status) => status.text())).toContain('Phone is now number 2')
})

test('ZAA-26 the help names the schema and the property', async () => {
	const { section } = await show()
	expect(section('Channels').text()).toContain('klantcontact-contactmoment')
	expect(section('Channels').text()).toContain('“kanaal”')
})

test('what is in the list already, and the last kanaal, are refused with a reason', async () => {
	const { wrapper, section, save } = await show()
	await section('Channels').get('input').setValue('TELEFOON')
	await section('Channels').get('input').trigger('keydown', { key: 'Enter' })
	expect(section('Channels').text()).toContain('Phone is in the list already')
	await section('Channels').get('input').setValue('')
	await wrapper.get('[aria-label="Withdraw Phone"]').trigger('click')
	await wrapper.get('[aria-label="Withdraw Counter"]').trigger('click')
	await save('Channels')
	expect(section('Channels').text()).toContain('At least one channel must stay')
	expect(bewaarInstellingen).not.toHaveBeenCalled()
})

test('teams are saved with their unit; units of other groups stay', async () => {
	const { section, save } = await show()
	await section('Teams').get('fieldset input[type=text]').setValue('Afdeling Wonen')
	await section('Teams').get('fieldset input[type=checkbox]').setValue(false)
	await save('Teams')
	expect(bewaarInstellingen).toHaveBeenCalledWith({
		opdracht: expect.any(String),
		teams: [{ id: 'wonen', actief: false }],
		eenheden: { kcc: 'Dienstverlening', wonen: 'Afdeling Wonen' },
		klachtenteam: '',
	})
})

test('what the server refuses stands at its field, and what was typed stays', async () => {
	vi.mocked(bewaarInstellingen).mockRejectedValue(new ApiError({
		status: 400,
		code: 'invalid',
		message: 'Not right.',
		fields: { 'limieten.onderwerp': 'A number from 1 to 200 belongs here.' },
	}))
	const { section, save } = await show()
	const field = section('Limits').findAll('input')[0]!
	await field.setValue('900')
	await save('Limits')
	expect(field.attributes('aria-invalid')).toBe('true')
	expect(document.getElementById(field.attributes('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent?.trim()).toBe('A number from 1 to 200 belongs here.')
	expect((field.element as HTMLInputElement).value).toBe('900')
	expect(showSuccess).not.toHaveBeenCalled()
})

test('rights, limits and lists are sent as the settings have them', async () => {
	const { save } = await show()
	await save('Rights')
	await save('Limits')
	await save('Words and lists')
	expect(vi.mocked(bewaarInstellingen).mock.calls.map(([change]) => change)).toEqual([
		expect.objectContaining({ groepen: { kcc: ['kcc'], behandelaar: [], leider: [], beheer: [] }, correctieAlleenBeheer: false }),
		expect.objectContaining({ limieten: settings().limieten }),
		expect.objectContaining({ labels: { gemeente: 'Gemeente' }, lijsten: settings().lijsten }),
	])
})

test('CALL-15 CALL-05 what remains of unknown customers is chosen beside what that means for privacy', async () => {
	const { section, save } = await show()
	expect(section('Unknown customers').text()).toContain('AVG')
	const [tellen, anoniem] = section('Unknown customers').findAll<HTMLInputElement>('input[type=checkbox]')
	expect([tellen!.element.checked, anoniem!.element.checked]).toEqual([true, false])
	await tellen!.setValue(false)
	await anoniem!.setValue(true)
	await save('Unknown customers')
	expect(bewaarInstellingen).toHaveBeenCalledExactlyOnceWith({ opdracht: expect.any(String), anoniemRegistreren: true, tellen: false })
})

test('ALG-12 terms are whole numbers, and what the server refuses stands at its field', async () => {
	const { section, save } = await show()
	const [concepten, , , contactmomenten] = section('Retention').findAll('input')
	await concepten!.setValue('drie')
	await save('Retention')
	expect(concepten!.attributes('aria-invalid')).toBe('true')
	expect(bewaarInstellingen).not.toHaveBeenCalled()
	await concepten!.setValue('8')
	await contactmomenten!.setValue('60')
	await save('Retention')
	expect(bewaarInstellingen).toHaveBeenCalledExactlyOnceWith({
		opdracht: expect.any(String),
		bewaartermijnen: { concepten: 8, antwoorden: 30, tellers: 60, contactmomenten: 60 },
	})
	vi.mocked(bewaarInstellingen).mockRejectedValue(new ApiError({ status: 400, code: 'invalid', message: 'Not right.', fields: { 'bewaartermijnen.concepten': 'Too short.' } }))
	await concepten!.setValue('0')
	await save('Retention')
	expect(section('Retention').text()).toContain('Too short.')
})

test('somebody without beheer sees no form', async () => {
	vi.mocked(leesInstellingen).mockResolvedValue(ruimeInstellingen())
	const { wrapper } = await show()
	expect(wrapper.findAll('form')).toHaveLength(0)
	expect(wrapper.text()).toContain('You may not change these settings')
})
