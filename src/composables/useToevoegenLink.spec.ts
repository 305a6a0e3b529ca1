/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { maakInstellingen } from '../../tests/frontend/factories.ts'
import { useDialogen } from '../stores/dialogen.ts'
import { useInstellingenStore } from '../stores/instellingen.ts'
import { TOEVOEGEN, useToevoegenLink } from './useToevoegenLink.ts'

vi.mock('@nextcloud/vue/functions/dialog', () => ({ spawnDialog: vi.fn() }))

/**
 * Opens a page
 *
 * @param path - Its path with fragment
 */
async function open(path: string) {
	setActivePinia(createPinia())
	const add = vi.spyOn(useDialogen(), 'contactmoment').mockResolvedValue(undefined)
	const empty = { render: () => null }
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', redirect: { name: 'lijst' } }, { path: '/lijst', name: 'lijst', component: empty }] })
	await router.push(path)
	mount(defineComponent({ setup: useToevoegenLink, render: () => null }), { global: { plugins: [router] } })
	await flushPromises()
	return { add, router }
}

test('opens the dialog once the rights are known, and takes the fragment away', async () => {
	const { add, router } = await open(`/${TOEVOEGEN}`)
	expect(add).not.toHaveBeenCalled()
	useInstellingenStore().zet(maakInstellingen())
	await flushPromises()
	expect(add).toHaveBeenCalledExactlyOnceWith()
	expect(router.currentRoute.value.fullPath).toBe('/lijst')
})

test('opens it again when the link is used on a page that is open already', async () => {
	const { add, router } = await open('/lijst')
	useInstellingenStore().zet(maakInstellingen())
	await router.push(`/lijst${TOEVOEGEN}`)
	await flushPromises()
	expect(add).toHaveBeenCalledOnce()
})

test('does nothing for who may not register', async () => {
	const { add } = await open(`/${TOEVOEGEN}`)
	const instellingen = maakInstellingen()
	useInstellingenStore().zet({ ...instellingen, gebruiker: { ...instellingen.gebruiker, rechten: {} } })
	await flushPromises()
	expect(add).not.toHaveBeenCalled()
})
