/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import './KlantDetail.vue'
import { maakKlant, openPage } from '../../tests/frontend/detail.ts'
import { maakContactmoment, maakInstellingen } from '../../tests/frontend/factories.ts'
import { leesBsn } from '../api/klanten.ts'
import { aantal, historie, lees, lijst } from '../api/objecten.ts'
import { useDialogen } from '../stores/dialogen.ts'
import { useWijzigingenStore } from '../stores/objecten.ts'

vi.mock('../api/objecten.ts')
vi.mock('../api/klanten.ts')
vi.mock('../stores/dialogen.ts')

const contactmoment = vi.fn()

beforeEach(() => {
	vi.clearAllMocks()
	vi.mocked(useDialogen).mockReturnValue({ contactmoment } as unknown as ReturnType<typeof useDialogen>)
	vi.mocked(lees).mockResolvedValue(maakKlant())
	vi.mocked(lijst).mockResolvedValue({ results: [], next: null })
	vi.mocked(aantal).mockResolvedValue(0)
	vi.mocked(historie).mockResolvedValue({ results: [], next: null })
})

test('ZAA-21 the tab Contactmomenten shows those of zaak A, of zaak B and of none, each one click from its full content', async () => {
	const rows = [maakContactmoment(3, { zaak: 'za-A' }), maakContactmoment(2, { zaak: 'za-B' }), maakContactmoment(1, { zaak: undefined })]
	vi.mocked(lijst).mockResolvedValue({ results: rows, next: null } as never)
	const { wrapper } = await openPage('/klanten/kl-1/contactmomenten')
	expect(vi.mocked(lijst).mock.calls).toEqual([['contactmomenten', expect.objectContaining({ klant: 'kl-1' }), expect.anything()]])
	expect(vi.mocked(lijst).mock.calls[0]?.[1]).not.toHaveProperty('zaak')
	expect(wrapper.findAll('tbody [role=rowheader] a').map((link) => link.attributes('href')))
		.toEqual(['/contactmomenten/cm-3', '/contactmomenten/cm-2', '/contactmomenten/cm-1'])
})

test('ZAA-03 ZAA-23 a contactmoment that is saved meanwhile comes on top without reading again', async () => {
	vi.mocked(lijst).mockResolvedValue({ results: [maakContactmoment(1)], next: null } as never)
	const { wrapper } = await openPage('/klanten/kl-1/contactmomenten')
	useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(2), revisie: 1 }, { ...maakContactmoment(3, { klant: 'kl-2' }), revisie: 1 }] })
	await flushPromises()
	expect(wrapper.findAll('tbody [role=rowheader]').map((cell) => cell.text())).toEqual(['Onderwerp 2', 'Onderwerp 1'])
	expect(lijst).toHaveBeenCalledTimes(1)
})

test('ZAA-22 the tab Contactmomenten is one click away and stands in the URL', async () => {
	const { wrapper, router } = await openPage('/klanten/kl-1')
	expect(lijst).toHaveBeenCalledTimes(1)
	await wrapper.findAll('[role=tab]').find((tab) => tab.text() === 'Contact moments')?.trigger('click')
	await flushPromises()
	expect(router.currentRoute.value.fullPath).toBe('/klanten/kl-1/contactmomenten')
	expect(lijst).toHaveBeenCalledTimes(2)
	expect(lees).toHaveBeenCalledTimes(1)
})

test('EMP-03 the overview shows the latest contactmomenten, each with its question and answer one click away', async () => {
	vi.mocked(lijst).mockResolvedValue({ results: [maakContactmoment(2), maakContactmoment(1)], next: null } as never)
	const { wrapper } = await openPage('/klanten/kl-1')
	const latest = wrapper.findAll('section').find((section) => section.find('h3').text() === 'Latest contact moments')!
	expect(latest.findAll('button').map((button) => button.text())).toEqual(['Onderwerp 2', 'Onderwerp 1'])
	vi.mocked(lees).mockResolvedValue({ ...maakContactmoment(1), inhoud: 'Wanneer komt de wagen?', antwoord: 'Op dinsdag.' } as never)
	await latest.findAll('button')[1]!.trigger('click')
	await flushPromises()
	expect(lees).toHaveBeenLastCalledWith('contactmomenten', 'cm-1', expect.anything())
	expect(latest.text()).toContain('Wanneer komt de wagen?')
	expect(latest.text()).toContain('Op dinsdag.')
})

test('opening any tab costs at most four requests', async () => {
	for (const tab of ['overzicht', 'contactmomenten', 'berichten', 'zaken', 'taken', 'historie']) {
		vi.clearAllMocks()
		const { wrapper } = await openPage(`/klanten/kl-1/${tab}`)
		const calls = [lees, lijst, aantal, historie].reduce((sum, call) => sum + vi.mocked(call).mock.calls.length, 0)
		expect(calls, tab).toBeLessThanOrEqual(4)
		wrapper.unmount()
	}
})

test('the BSN is masked until "Show BSN", which asks the server for it', async () => {
	vi.mocked(leesBsn).mockResolvedValue('999990019')
	const { wrapper } = await openPage('/klanten/kl-1')
	expect(wrapper.text()).toContain('******019')
	expect(leesBsn).not.toHaveBeenCalled()
	await wrapper.findAll('button').find((button) => button.text() === 'Show BSN')?.trigger('click')
	await flushPromises()
	expect(leesBsn).toHaveBeenCalledExactlyOnceWith('kl-1')
	expect(wrapper.text()).toContain('999990019')
	await wrapper.findAll('button').find((button) => button.text() === 'Hide BSN')?.trigger('click')
	expect(wrapper.text()).not.toContain('999990019')
})

test('"Show BSN" is there only for those who may see it', async () => {
	const { wrapper } = await openPage('/klanten/kl-1', maakInstellingen())
	expect(wrapper.text()).toContain('******019')
	expect(wrapper.text()).not.toContain('Show BSN')
})

test('secrecy and "not active" are warned of on every tab', async () => {
	vi.mocked(lees).mockResolvedValue(maakKlant({ geheimhouding: true, actief: false }))
	const { wrapper } = await openPage('/klanten/kl-1/historie')
	expect(wrapper.text()).toContain('may not be given to others')
	expect(wrapper.text()).toContain('no longer active')
})

test('phone numbers and e-mail addresses can be clicked, members are links with their rol', async () => {
	vi.mocked(lees).mockResolvedValue(maakKlant({
		digitaleAdressen: [
			{ id: 'd1', soort: 'telefoonnummer', adres: '+31612345678', standaard: true },
			{ id: 'd2', soort: 'email', adres: 'j.berg@example.org' },
		],
		leden: [{ klant: 'kl-2', rol: 'partner' }],
		namen: { 'leden.0.klant': 'P. Smit' },
	}))
	const { wrapper } = await openPage('/klanten/kl-1')
	await vi.waitFor(() => expect(wrapper.get('a[href="tel:+31612345678"]').text()).toBe('06 12345678'))
	expect(wrapper.get('a[href="mailto:j.berg@example.org"]').text()).toBe('j.berg@example.org')
	expect(wrapper.get('a[href="/klanten/kl-2"]').text()).toBe('P. Smit')
	expect(wrapper.text()).toContain('(partner)')
})

test('EMP-14 a person shows the households she belongs to, also one stored meanwhile, and no longer one that she left', async () => {
	vi.mocked(lees).mockResolvedValue(maakKlant({ huishoudens: [{ id: 'kl-8', naam: 'Deurne', rol: 'partner' }, { id: 'kl-9', naam: 'Groen' }] }))
	const { wrapper } = await openPage('/klanten/kl-1')
	expect(wrapper.get('a[href="/klanten/kl-8"]').element.parentElement?.textContent).toBe('Deurne (partner)')
	useWijzigingenStore().meld({ klanten: [
		maakKlant({ id: 'kl-7', soort: 'bedrijf', naam: 'Bakker', leden: [{ klant: 'kl-1', rol: 'eigenaar' }] }),
		maakKlant({ id: 'kl-9', soort: 'bedrijf', naam: 'Groen', leden: [{ klant: 'kl-2' }] }),
	] })
	await flushPromises()
	const links = wrapper.findAll('a[href^="/klanten/"]').map((link) => link.text())
	expect(links).toEqual(['Bakker', 'Deurne'])
})

test('"Add contact moment" opens the dialog with the klant filled in', async () => {
	const { wrapper } = await openPage('/klanten/kl-1')
	await wrapper.findAll('button').find((button) => button.text() === 'Add contact moment')?.trigger('click')
	expect(contactmoment).toHaveBeenCalledExactlyOnceWith({ klant: maakKlant() })
})

test('PROD-19 every field of a partij is shown', async () => {
	const adres = (nummer: number) => ({ nummeraanduidingId: `000320000000000${nummer}`, adresregel1: `Regel een ${nummer}`, adresregel2: `Regel twee ${nummer}`, adresregel3: `Regel drie ${nummer}`, land: 'NL' })
	vi.mocked(lees).mockResolvedValue(maakKlant({
		bezoekadres: adres(1),
		correspondentieadres: adres(2),
		interneNotitie: 'Belt liever terug',
		geheimhouding: false,
		actief: true,
		voorkeurstaal: 'nld',
		voorkeursDigitaalAdres: 'd1',
		digitaleAdressen: [{ id: 'd1', soort: 'overig', adres: 'portaal 12', omschrijving: 'Eigen portaal' }],
	}))
	const { wrapper } = await openPage('/klanten/kl-1')
	const shown = wrapper.text()
	for (const text of ['Regel een 1', 'Regel twee 1', 'Regel drie 1', '0003200000000001', 'Regel een 2', '0003200000000002', 'Nederland', 'Belt liever terug', 'Nederlands', 'portaal 12', 'Eigen portaal', 'Preferred', 'Person']) {
		expect(shown).toContain(text)
	}
	expect(shown).toMatch(/Secrecy\s*No/)
	expect(shown).toMatch(/Active\s*Yes/)
})
