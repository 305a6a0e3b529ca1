/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { maakContactmoment, maakInstellingen } from '../../tests/frontend/factories.ts'
import { ApiError } from '../api/ApiError.ts'
import { leesInstellingen } from '../api/instellingen.ts'
import { useDialogen } from './dialogen.ts'
import { useInstellingenStore } from './instellingen.ts'
import { useWijzigingenStore } from './objecten.ts'

vi.mock('../api/instellingen.ts')
vi.mock('@nextcloud/vue/functions/dialog', () => ({ spawnDialog: vi.fn() }))
vi.mock('../dialogs/ContactmomentDialog.vue', () => ({ default: { name: 'ContactmomentDialog' } }))
vi.mock('../dialogs/BerichtDialog.vue', () => ({ default: { name: 'BerichtDialog' } }))
vi.mock('../dialogs/KlantDialog.vue', () => ({ default: { name: 'KlantDialog' } }))
vi.mock('../dialogs/ZaakDialog.vue', () => ({ default: { name: 'ZaakDialog' } }))

describe('useInstellingenStore', () => {
	beforeEach(() => {
		vi.mocked(leesInstellingen).mockReset().mockResolvedValue(maakInstellingen())
	})

	test('asks the server once, however often it is needed', async () => {
		const store = useInstellingenStore()
		await Promise.all([store.laad(), store.laad()])
		expect(leesInstellingen).toHaveBeenCalledTimes(1)
		await store.laad(true)
		expect(leesInstellingen).toHaveBeenCalledTimes(2)
	})

	test('ALG-02 offers the live kanalen in their order, without the withdrawn', async () => {
		const store = useInstellingenStore()
		await store.laad()
		expect(store.kanalen).toEqual(['telefoon', 'balie'])
	})

	test('allows nothing before it knows', async () => {
		const store = useInstellingenStore()
		expect(store.mag('registreren')).toBe(false)
		await store.laad()
		expect([store.mag('registreren'), store.mag('beheer')]).toEqual([true, false])
	})

	test('tells a failure and tries again when asked again', async () => {
		vi.mocked(leesInstellingen).mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'Later' }))
		const store = useInstellingenStore()
		expect(await store.laad()).toBeUndefined()
		expect(store.fout?.message).toBe('Later')
		await store.laad()
		expect(store.fout).toBeUndefined()
		expect(store.instellingen?.gebruiker.uid).toBe('jan')
	})

	test('takes settings that a save answered', () => {
		const store = useInstellingenStore()
		store.zet(maakInstellingen({ labels: { gemeente: 'Woningcorporatie' } }))
		expect(store.instellingen?.labels.gemeente).toBe('Woningcorporatie')
	})
})

describe('useWijzigingenStore', () => {
	test('tells the same objects twice when they are stored twice', () => {
		const store = useWijzigingenStore()
		const stored = { contactmomenten: [{ ...maakContactmoment(1), revisie: 1 }] }
		store.meld(stored)
		const first = store.laatste
		store.meld(stored)
		expect(first).toEqual({ volgnummer: 1, objecten: stored })
		expect(store.laatste).toEqual({ volgnummer: 2, objecten: stored })
	})
})

describe('useDialogen', () => {
	test.each(['contactmoment', 'bericht', 'klant', 'zaak'] as const)('opens the dialog of a %s and waits until it is closed', async (naam) => {
		let close: (answer: unknown) => void = () => {}
		vi.mocked(spawnDialog).mockReset().mockReturnValueOnce(new Promise((resolve) => {
			close = resolve as typeof close
		}) as never)
		const dialogen = useDialogen()
		const closed = dialogen[naam]()
		expect(dialogen.isOpen).toBe(true)
		expect(await dialogen.contactmoment()).toBeUndefined()
		await vi.waitFor(() => expect(spawnDialog).toHaveBeenCalledTimes(1))
		close({ klanten: [] })
		expect(await closed).toEqual({ klanten: [] })
		expect(dialogen.isOpen).toBe(false)
		expect(vi.mocked(spawnDialog).mock.lastCall?.[0]).toMatchObject({ name: expect.stringMatching(new RegExp(naam, 'i')) })
	})
})
