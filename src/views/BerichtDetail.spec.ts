/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { beforeEach, expect, test, vi } from 'vitest'
import './BerichtDetail.vue'
import { maakBericht, openPage } from '../../tests/frontend/detail.ts'
import { historie, lees } from '../api/objecten.ts'

vi.mock('../api/objecten.ts')

beforeEach(() => {
	vi.mocked(historie).mockResolvedValue({ results: [], next: null })
})

test('ZAA-19 a bericht shows its text as received, direction, date, sender and files', async () => {
	vi.mocked(lees).mockResolvedValue(maakBericht({
		afzender: 'p.smit@example.org',
		ontvangers: ['gemeente@example.org', 'kopie@example.org'],
		bestanden: [{ id: 'f1', naam: 'brief.pdf', grootte: 1536, type: 'application/pdf' }],
	}))
	const { wrapper } = await openPage('/berichten/be-1')
	expect(wrapper.element.textContent).toContain('Geachte heer,\n\n  <b>Hoogachtend</b>')
	expect(wrapper.findAll('b')).toHaveLength(0)
	for (const text of ['Incoming', '20-11-2026 10:00', 'p.smit@example.org', 'kopie@example.org', '1,5']) {
		expect(wrapper.text()).toContain(text)
	}
	expect(wrapper.get('a[download="brief.pdf"]').attributes('href')).toBe('/apps/klantcontact/bestanden/be-1/f1')
})

test('ZAA-20 a bericht leads to its contactmoment, klant and zaak', async () => {
	vi.mocked(lees).mockResolvedValue(maakBericht({
		contactmoment: 'cm-1',
		klant: 'kl-1',
		zaak: 'za-1',
		namen: { contactmoment: '1 Afval', klant: 'J. van der Berg', zaak: 'ZAAK-1 Boom' },
	}))
	const { wrapper } = await openPage('/berichten/be-1')
	expect(wrapper.get('a[href="/contactmomenten/cm-1"]').text()).toBe('1 Afval')
	expect(wrapper.get('a[href="/klanten/kl-1"]').text()).toBe('J. van der Berg')
	expect(wrapper.get('a[href="/zaken/za-1"]').text()).toBe('ZAAK-1 Boom')
})
