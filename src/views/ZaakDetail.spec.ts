/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import './ZaakDetail.vue'
import { maakZaak, openPage } from '../../tests/frontend/detail.ts'
import { maakContactmoment } from '../../tests/frontend/factories.ts'
import { aantal, historie, lees, lijst } from '../api/objecten.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/objecten.ts')

beforeEach(() => {
	vi.clearAllMocks()
	vi.mocked(lees).mockResolvedValue(maakZaak())
	vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
	vi.mocked(aantal).mockResolvedValue(0)
	vi.mocked(historie).mockResolvedValue({ results: [], next: null })
})

test('ZAA-03 ZAA-23 the tab Contactmomenten of the zaak shows a contactmoment as soon as it is saved', async () => {
	const { wrapper } = await openPage('/zaken/za-1/contactmomenten')
	expect(lijst).toHaveBeenCalledExactlyOnceWith('contactmomenten', expect.objectContaining({ zaak: 'za-1' }), expect.anything())
	expect(wrapper.text()).toContain('No contact moments yet')
	useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(5), revisie: 1 }] })
	await flushPromises()
	expect(wrapper.get('tbody [role=rowheader] a').attributes('href')).toBe('/contactmomenten/cm-5')
})

test('the tab of the people involved shows the applicant and the contact details for this request only', async () => {
	vi.mocked(lees).mockResolvedValue(maakZaak({
		contactgegevens: { contactnaam: { voornaam: 'Wil', achternaam: 'Bos' }, digitaleAdressen: [{ id: 'd', soort: 'email', adres: 'w@example.org' }] },
	}))
	const { wrapper } = await openPage('/zaken/za-1/betrokkenen')
	const panel = wrapper.get('[role=tabpanel]')
	expect(panel.get('a[href="/klanten/kl-1"]').text()).toBe('J. van der Berg')
	expect(panel.text()).toContain('Wil Bos')
	expect(panel.text()).toContain('Only for this request')
	expect(panel.get('a[href="mailto:w@example.org"]').text()).toBe('w@example.org')
})

test('taken are shown as a line with team, status and age; only who may see more gets a link to the page', async () => {
	vi.mocked(lijst).mockResolvedValue({
		results: [{ id: 't1', nummer: '4', gevraagdeHandeling: 'Terugbellen', team: 'wonen', status: 'in_uitvoering', aangemaaktOp: '2026-11-20T09:00:00Z', namen: { team: 'Wonen' } }, { id: 't2', nummer: '5', team: 'klachten', status: 'open', afgeschermd: true, namen: {} }],
		next: null,
	} as never)
	const { wrapper } = await openPage('/zaken/za-1/taken')
	const line = wrapper.get('[role=tabpanel] li').text()
	expect(line).toContain('4 Terugbellen')
	expect(line).toContain('Wonen')
	expect(line).toContain('In progress')
	expect(wrapper.find('[role=tabpanel] li [data-timestamp]').exists()).toBe(true)
	expect(wrapper.findAll('[role=tabpanel] li a').map((link) => link.attributes('href'))).toEqual(['/taken/t1'])
})
