/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createRouter, createWebHistory } from 'vue-router'
import { withSetup } from '../../../tests/frontend/withSetup.ts'
import { useLijstvraag } from './useLijstvraag.ts'

const page = { render: () => null }

/**
 * @param path - Page that the browser is on
 * @param state - State of its history entry
 */
async function setup(path: string, state: Record<string, string> = {}) {
	const router = createRouter({ history: createWebHistory(), routes: [{ path: '/lijst', name: 'lijst', component: page }, { path: '/elders', component: page }] })
	const { path: pathname, query } = router.resolve(path)
	await router.push({ path: pathname, query, state, replace: true })
	const { result, wrapper } = withSetup(() => useLijstvraag(['kanaal', 'zaak'], true, ['kanaal']), [router])
	return { ...result, router, wrapper }
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
	return () => vi.useRealTimers()
})

describe('useLijstvraag', () => {
	test('ZAA-09 reads filters, period and order from the page\'s URL', async () => {
		const { vraag, order, aantalFilters } = await setup('/lijst?kanaal=balie&van=2026-11-01&tot=2026-11-22&order=-kanaal')
		expect(vraag.value).toEqual({ filters: { kanaal: 'balie', van: '2026-11-01', tot: '2026-11-22' }, order: '-kanaal', q: undefined })
		expect(order.value).toBe('-kanaal')
		expect(aantalFilters.value).toBe(3)
	})

	test('does not take over what it does not know', async () => {
		const { vraag, aantalFilters } = await setup('/lijst?medewerker=jan&van=gisteren&tot=2026-02-30&q=Berg&order=-wat')
		expect(vraag.value).toEqual({ filters: {}, order: undefined, q: undefined })
		expect(aantalFilters.value).toBe(0)
	})

	test('ZAA-09 writes filters into the URL and takes empty ones out', async () => {
		const { zet, router, vraag } = await setup('/lijst?kanaal=balie')
		zet({ zaak: 'z1' })
		await flushPromises()
		expect(router.currentRoute.value.fullPath).toBe('/lijst?kanaal=balie&zaak=z1')
		zet({ kanaal: '' })
		await flushPromises()
		expect(router.currentRoute.value.fullPath).toBe('/lijst?zaak=z1')
		expect(vraag.value.filters).toMatchObject({ zaak: 'z1' })
	})

	test('keeps words out of the URL: they stand in the history entry, 300 ms after the last key', async () => {
		const { invoer, vraag, zet } = await setup('/lijst')
		invoer.value = 'Be'
		await vi.advanceTimersByTimeAsync(200)
		invoer.value = 'Berg '
		await vi.advanceTimersByTimeAsync(299)
		expect(vraag.value.q).toBeUndefined()
		await vi.advanceTimersByTimeAsync(1)
		expect(vraag.value.q).toBe('Berg')
		zet({ kanaal: 'balie' })
		await flushPromises()
		expect(window.location.href).not.toContain('Berg')
		expect(window.history.state).toMatchObject({ woorden: 'Berg' })
		expect(vraag.value).toMatchObject({ q: 'Berg', filters: { kanaal: 'balie' } })
	})

	test('finds the words of the history entry again after a reload', async () => {
		const { vraag, invoer } = await setup('/lijst', { woorden: 'Berg' })
		expect(invoer.value).toBe('Berg')
		expect(vraag.value.q).toBe('Berg')
	})

	test('clears filters and words, and leaves the order', async () => {
		const { wis, router, vraag } = await setup('/lijst?kanaal=balie&order=kanaal', { woorden: 'Berg' })
		wis()
		await flushPromises()
		expect(router.currentRoute.value.fullPath).toBe('/lijst?order=kanaal')
		expect(vraag.value).toEqual({ filters: {}, order: 'kanaal', q: undefined })
	})

	test('stays as it was while another page is shown', async () => {
		const { router, vraag } = await setup('/lijst?kanaal=balie')
		await router.push('/elders?kanaal=brief')
		expect(vraag.value.filters).toMatchObject({ kanaal: 'balie' })
	})
})
