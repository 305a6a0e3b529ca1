/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { maakInstellingen } from '../../tests/frontend/factories.ts'
import { withSetup } from '../../tests/frontend/withSetup.ts'
import { useGesprekkenStore } from '../stores/gesprekken.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'
import { useBelnummer } from './useBelnummer.ts'

vi.mock('../api/concepten.ts')

/**
 * The app, opened at an address.
 *
 * @param address - Path and fragment
 */
async function openAt(address: string) {
	const page = { render: () => null }
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/werkplek', name: 'werkplek', component: page }, { path: '/:path(.*)*', component: page }] })
	await router.push(address)
	withSetup(useBelnummer, [router])
	await flushPromises()
	return router
}

const callers = () => useGesprekkenStore().tabs.map(({ gesprek }) => gesprek.beller.telefoon)

beforeEach(() => {
	useInstellingenStore().zet(maakInstellingen())
})

test.each(['06 12345678', '+31 (0)6 12345678', '0031612345678'])('a screen pop with %s opens a conversation, and the number leaves the address', async (nummer) => {
	const router = await openAt(`/klanten#tel=${encodeURIComponent(nummer)}`)
	expect(callers()).toEqual([nummer])
	expect(router.currentRoute.value.fullPath).toBe('/werkplek')
})

test('going back leads to what was open before, not to an address with the number', async () => {
	const router = await openAt('/klanten')
	await router.push('/werkplek#tel=0612345678')
	await flushPromises()
	router.back()
	await flushPromises()
	expect(router.currentRoute.value.fullPath).toBe('/klanten')
	expect(callers()).toEqual(['0612345678'])
})

test('a second call on the open page opens a second conversation', async () => {
	const router = await openAt('/werkplek#tel=0612345678')
	await router.push('/werkplek#tel=0687654321')
	await flushPromises()
	expect(callers()).toEqual(['0612345678', '0687654321'])
	expect(router.currentRoute.value.hash).toBe('')
})

test('the number waits for the rights, outside the address', async () => {
	useInstellingenStore().zet(maakInstellingen({ gebruiker: { uid: 'gast', naam: 'Gast', teams: [], rechten: {} } }))
	const router = await openAt('/werkplek#tel=0612345678')
	expect(router.currentRoute.value.hash).toBe('')
	expect(callers()).toEqual([])
	useInstellingenStore().zet(maakInstellingen())
	await flushPromises()
	expect(callers()).toEqual(['0612345678'])
})

test.each(['', 'anonymous'])('a caller who hides her number ("%s") has a conversation without one', async (nummer) => {
	await openAt(`/werkplek#tel=${nummer}`)
	expect(callers()).toEqual([''])
})

test('another fragment opens nothing', async () => {
	await openAt('/werkplek#other')
	expect(callers()).toEqual([])
})
