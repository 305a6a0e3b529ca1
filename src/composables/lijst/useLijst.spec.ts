/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from '../../types/api.ts'
import type { Lijstvraag } from './types.ts'

import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ref } from 'vue'
import { maakContactmoment } from '../../../tests/frontend/factories.ts'
import { withSetup } from '../../../tests/frontend/withSetup.ts'
import { ApiError } from '../../api/ApiError.ts'
import { aantal, lijst } from '../../api/objecten.ts'
import { zoek } from '../../api/zoek.ts'
import { useWijzigingenStore } from '../../stores/objecten.ts'
import { useLijst } from './useLijst.ts'

vi.mock('../../api/objecten.ts')
vi.mock('../../api/zoek.ts')

/**
 * @param next - Where the next page begins
 * @param nummers - Numbers of the rows
 */
function pagina(next: string | null, ...nummers: number[]): Page<'contactmomenten'> {
	return { results: nummers.map((nummer) => maakContactmoment(nummer)), next }
}

/**
 * @param vraag - First question
 */
function setup(vraag: Lijstvraag = { filters: {} }) {
	const question = ref(vraag)
	const { result, wrapper } = withSetup(() => useLijst('contactmomenten', question))
	return { question, wrapper, lijst: result, nummers: () => result.rijen.value.map(({ nummer }) => Number(nummer)) }
}

beforeEach(() => {
	vi.mocked(lijst).mockReset().mockResolvedValue(pagina('c', 9, 8))
	vi.mocked(zoek).mockReset().mockResolvedValue(pagina(null, 5))
	vi.mocked(aantal).mockReset().mockResolvedValue(40)
})

describe('useLijst', () => {
	test('ZAA-08 reads the first page in the usual order, and counts', async () => {
		const { lijst: list, nummers } = setup({ filters: { kanaal: 'balie' } })
		expect(list.laden.value).toBe('eerste')
		await flushPromises()
		expect(list.laden.value).toBeUndefined()
		expect(nummers()).toEqual([9, 8])
		expect(list.totaal.value).toBe(40)
		expect(lijst).toHaveBeenCalledExactlyOnceWith('contactmomenten', { kanaal: 'balie', order: undefined, limit: 50, cursor: undefined }, expect.any(AbortSignal))
	})

	test('ZAA-08 reads on where the page before ended', async () => {
		const { lijst: list, nummers } = setup()
		await flushPromises()
		vi.mocked(lijst).mockResolvedValue(pagina(null, 7))
		await list.laadMeer()
		expect(lijst).toHaveBeenLastCalledWith('contactmomenten', expect.objectContaining({ cursor: 'c' }), expect.any(AbortSignal))
		expect(nummers()).toEqual([9, 8, 7])
		await list.laadMeer()
		expect(lijst).toHaveBeenCalledTimes(2)
	})

	test('does not read a further page twice at once', async () => {
		const { lijst: list } = setup()
		await flushPromises()
		await Promise.all([list.laadMeer(), list.laadMeer()])
		expect(lijst).toHaveBeenCalledTimes(2)
	})

	test('searches words in the body and does not count them', async () => {
		const { lijst: list, nummers } = setup({ filters: { zaak: 'z' }, q: 'berg' })
		await flushPromises()
		expect(zoek).toHaveBeenCalledWith('contactmomenten', { zaak: 'z', q: 'berg', limit: 50, cursor: undefined }, expect.any(AbortSignal))
		expect(lijst).not.toHaveBeenCalled()
		expect(aantal).not.toHaveBeenCalled()
		expect(list.totaal.value).toBeUndefined()
		expect(nummers()).toEqual([5])
	})

	test('gives an outdated request up and lets the newest win', async () => {
		let answerFirst: (page: Page<'contactmomenten'>) => void = () => {}
		vi.mocked(lijst).mockReturnValueOnce(new Promise((resolve) => {
			answerFirst = resolve
		}))
		const { question, nummers } = setup()
		const signal = vi.mocked(lijst).mock.lastCall![2]!
		question.value = { filters: { kanaal: 'brief' } }
		await flushPromises()
		expect(signal.aborted).toBe(true)
		answerFirst(pagina(null, 1))
		await flushPromises()
		expect(nummers()).toEqual([9, 8])
	})

	test('gives its request up when the page is left', () => {
		const { wrapper } = setup()
		wrapper.unmount()
		expect(vi.mocked(lijst).mock.lastCall![2]!.aborted).toBe(true)
	})

	test('keeps the rows and tells why reading again failed', async () => {
		const { lijst: list, nummers } = setup()
		await flushPromises()
		vi.mocked(lijst).mockRejectedValueOnce(new ApiError({ status: 503, code: 'x', message: 'Later' }))
		await list.herlaad()
		expect(list.fout.value?.message).toBe('Later')
		expect(nummers()).toEqual([9, 8])
		await list.herlaad()
		expect(list.fout.value).toBeUndefined()
	})

	test('does not show the rows of an earlier question when the new one fails', async () => {
		const { question, lijst: list, nummers } = setup()
		await flushPromises()
		vi.mocked(zoek).mockRejectedValueOnce(new ApiError({ status: 422, code: 'x', message: 'Three letters' }))
		question.value = { filters: {}, q: 'jo' }
		await flushPromises()
		expect(nummers()).toEqual([])
		expect(list.fout.value?.message).toBe('Three letters')
	})

	test('leaves a count that failed out', async () => {
		vi.mocked(aantal).mockRejectedValue(new Error('x'))
		const { lijst: list } = setup()
		await flushPromises()
		expect(list.totaal.value).toBeUndefined()
		expect(list.fout.value).toBeUndefined()
	})

	test('ZAA-15 shows what was saved on top, without reading again', async () => {
		const { lijst: list, nummers } = setup()
		await flushPromises()
		vi.mocked(aantal).mockResolvedValue(41)
		useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(10), revisie: 1 }] })
		await flushPromises()
		expect(nummers()).toEqual([10, 9, 8])
		expect(lijst).toHaveBeenCalledTimes(1)
		expect(list.totaal.value).toBe(41)
	})

	test('ZAA-15 leaves out what the filters leave out', async () => {
		const { nummers } = setup({ filters: { kanaal: 'telefoon' } })
		await flushPromises()
		useWijzigingenStore().meld({ contactmomenten: [
			{ ...maakContactmoment(10, { kanaal: 'balie' }), revisie: 1 },
			{ ...maakContactmoment(9, { kanaal: 'balie' }), revisie: 2 },
		] })
		await flushPromises()
		expect(nummers()).toEqual([8])
	})

	test('ZAA-15 reads again where it cannot tell the place', async () => {
		setup({ filters: {}, order: 'kanaal' })
		await flushPromises()
		useWijzigingenStore().meld({ contactmomenten: [{ ...maakContactmoment(10), revisie: 1 }] })
		await flushPromises()
		expect(lijst).toHaveBeenCalledTimes(2)
	})

	test('does not care for other kinds', async () => {
		setup()
		await flushPromises()
		useWijzigingenStore().meld({ klanten: [] })
		await flushPromises()
		expect(aantal).toHaveBeenCalledTimes(1)
	})
})
