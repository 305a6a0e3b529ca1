/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../types/api.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import './ContactmomentDetail.vue'
import { maakBericht, openPage, ruimeInstellingen } from '../../tests/frontend/detail.ts'
import { maakContactmoment } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { historie, lees, lijst } from '../api/objecten.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/objecten.ts')

/**
 * A contactmoment as the page reads it
 *
 * @param parts - What matters for the test
 */
function contactmoment(parts: Partial<Detail<'contactmomenten'>> = {}): Detail<'contactmomenten'> {
	return { ...maakContactmoment(7), inhoud: 'Wanneer komt\nde container?', antwoord: 'Morgen.', revisie: 1, keten: [], ...parts }
}

beforeEach(() => {
	vi.clearAllMocks()
	vi.mocked(lees).mockResolvedValue(contactmoment())
	vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
	vi.mocked(historie).mockResolvedValue({ results: [], next: null })
})

test('ALG-07 no status of a contactmoment is shown', async () => {
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.findAll('dt').map((term) => term.text())).not.toContain('Status')
	expect(wrapper.text()).not.toMatch(/status/i)
})

test('ALG-08 there is no field to edit in, only "Correct" and "Append", for whom may', async () => {
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.findAll('input, textarea, [contenteditable]')).toHaveLength(0)
	expect(wrapper.findAll('button').map((button) => button.text())).toEqual(expect.arrayContaining(['Add message', 'Append', 'Correct']))
	wrapper.unmount()

	const limited = ruimeInstellingen()
	limited.gebruiker.rechten = { overzicht: true }
	const other = await openPage('/contactmomenten/cm-7', limited)
	expect(other.wrapper.findAll('button').map((button) => button.text())).not.toContain('Correct')
})

test('ALG-10 the history says who created, corrected and viewed, with the old value and the reason', async () => {
	vi.mocked(historie).mockResolvedValue({
		results: [
			{ actie: 'bekeken', door: 'petra', doorNaam: 'Petra', op: '2026-11-21T09:00:00Z', velden: {}, namen: {} },
			{ actie: 'gecorrigeerd', door: 'jan', doorNaam: 'Jan', op: '2026-11-20T10:00:00Z', velden: { onderwerp: { oud: 'Oud onderwerp' }, soort: { oud: null } }, namen: {}, reden: 'Verkeerd gehoord' },
			{ actie: 'aangemaakt', door: 'jan', doorNaam: 'Jan', op: '2026-11-20T09:00:00Z', velden: {}, namen: {} },
		],
		next: null,
	})
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	const entries = wrapper.get('[aria-label=History]').findAll('li').map((entry) => entry.text().replaceAll(/\s+/g, ' '))
	expect(entries[0]).toContain('Viewed by Petra')
	expect(entries[1]).toContain('Corrected by Jan')
	expect(entries[1]).toContain('Reason: Verkeerd gehoord')
	expect(entries[1]).toContain('Subject, before')
	expect(entries[1]).toContain('Oud onderwerp')
	expect(entries[1]).toContain('Kind, beforeEmpty')
	expect(entries[2]).toContain('Created by Jan')
})

test('ZAA-20 its berichten are listed with a link, and a new one comes in by itself', async () => {
	vi.mocked(lijst).mockImplementation(async (soort) => ({ results: soort === 'berichten' ? [maakBericht({ contactmoment: 'cm-7' })] : [], next: null }) as never)
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.get('a[href="/berichten/be-1"]').text()).toBe('Antwoord op uw brief')
	expect(lijst).toHaveBeenCalledWith('berichten', expect.objectContaining({ contactmoment: ['cm-7'] }), expect.anything())

	useWijzigingenStore().meld({ berichten: [maakBericht({ id: 'be-2', onderwerp: 'Tweede', contactmoment: 'cm-7', sorteersleutel: '9' })] })
	await flushPromises()
	expect(wrapper.get('a[href="/berichten/be-2"]').text()).toBe('Tweede')
})

test('the question stands above the answer, and markup is shown as text', async () => {
	vi.mocked(lees).mockResolvedValue(contactmoment({ inhoud: '<script>alert(1)</script>\n  tweede regel', antwoord: '<b>nee</b>' }))
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.findAll('script, b')).toHaveLength(0)
	expect(wrapper.element.textContent).toContain('<script>alert(1)</script>\n  tweede regel')
	expect(wrapper.text().indexOf('tweede regel')).toBeLessThan(wrapper.text().indexOf('<b>nee</b>'))
})

test('klant, zaak, betrokkenen, aanvullingen and the chain are shown, each with its link or name', async () => {
	vi.mocked(lees).mockResolvedValue(contactmoment({
		betrokkenen: [{
			id: 'b1',
			rol: 'klant',
			klant: 'kl-1',
			initiator: true,
			toestemming: { keuze: 'alleen-dit-verzoek' },
			digitaleAdressen: [{ id: 'd1', soort: 'email', adres: 'a@example.org' }],
		}],
		aanvullingen: [{ id: 'a1', tekst: 'Teruggebeld', door: 'petra', op: '2026-11-21T09:00:00Z' }],
		keten: [
			{ id: 'cm-3', nummer: '3', onderwerp: 'Eerste vraag', plaatsgevondenOp: '2026-10-01T09:00:00Z', taken: [] },
			{ id: 'cm-7', nummer: '7', onderwerp: 'Onderwerp 7', plaatsgevondenOp: '2026-11-01T08:07:00Z', taken: [] },
		],
		namen: { klant: 'J. van der Berg', zaak: 'ZAAK-1 Boom', 'betrokkenen.0.klant': 'J. van der Berg', 'aanvullingen.0.door': 'Petra Smit' },
	}))
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.get('a[href="/klanten/kl-1"]').text()).toBe('J. van der Berg')
	expect(wrapper.get('a[href="/zaken/za-1"]').text()).toBe('ZAAK-1 Boom')
	expect(wrapper.get('a[href="mailto:a@example.org"]').text()).toBe('a@example.org')
	expect(wrapper.text()).toContain('Only for this request')
	expect(wrapper.text()).toContain('Petra Smit, 21-11-2026 10:00')
	expect(wrapper.get('a[href="/contactmomenten/cm-3"]').text()).toBe('3 Eerste vraag')
})

test('after a correction the page shows the newer version without reading it again', async () => {
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	useWijzigingenStore().meld({ contactmomenten: [contactmoment({ onderwerp: 'Verbeterd', revisie: 2 })] })
	await flushPromises()
	expect(wrapper.get('h2').text()).toBe('Verbeterd')
	expect(lees).toHaveBeenCalledTimes(1)
})

test('a failed read offers to try again, a missing object does not', async () => {
	vi.mocked(lees).mockRejectedValueOnce(new ApiError({ status: 503, code: 'unavailable', message: 'The register does not answer.' }))
	const { wrapper } = await openPage('/contactmomenten/cm-7')
	expect(wrapper.text()).toContain('The register does not answer.')
	await wrapper.findAll('button').find((button) => button.text() === 'Try again')?.trigger('click')
	await flushPromises()
	expect(wrapper.get('h2').text()).toBe('Onderwerp 7')
	wrapper.unmount()

	vi.mocked(lees).mockRejectedValueOnce(new ApiError({ status: 404, code: 'not_found', message: 'This does not exist.' }))
	const missing = await openPage('/contactmomenten/cm-8')
	expect(missing.wrapper.text()).toContain('This does not exist.')
	expect(missing.wrapper.findAll('button').map((button) => button.text())).not.toContain('Try again')
})
