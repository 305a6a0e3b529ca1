/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Keuze } from '../formulier/keuze.ts'

import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import FilterZoek from './FilterZoek.vue'
import { ApiError } from '../../api/ApiError.ts'

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
	return () => vi.useRealTimers()
})

/**
 * A filter in which something is typed.
 *
 * @param zoek - Answers what is asked
 * @param text - What is typed
 */
async function typed(zoek: (q: string, signal: AbortSignal) => Promise<Keuze[]>, text: string) {
	const wrapper = mount(FilterZoek, { props: { label: 'Employee', gekozen: '', zoek }, attachTo: document.body })
	await wrapper.find('input').trigger('focus')
	await wrapper.find('input').trigger('mousedown')
	await wrapper.find('input').setValue(text)
	await vi.advanceTimersByTimeAsync(250)
	await flushPromises()
	return { wrapper, list: document.querySelector('[role=listbox]')?.textContent?.trim() }
}

test('asks what is typed and offers what is found', async () => {
	const zoek = vi.fn(async () => [{ value: 'petra', label: 'Petra Jansen' }])
	const { wrapper, list } = await typed(zoek, ' pet ')
	expect(zoek).toHaveBeenCalledExactlyOnceWith('pet', expect.any(AbortSignal))
	expect(list).toBe('Petra Jansen')
	document.querySelector('[role=option]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
	expect(wrapper.emitted('kies')).toEqual([['petra']])
})

test('does not ask for one character', async () => {
	const zoek = vi.fn(async () => [])
	const { list } = await typed(zoek, 'p')
	expect(zoek).not.toHaveBeenCalled()
	expect(list).toBe('Type at least two characters')
})

test('says that nothing was found, or why nothing could be', async () => {
	expect((await typed(async () => [], 'pet')).list).toBe('Not found')
	document.body.innerHTML = ''
	const failing = async () => Promise.reject(new ApiError({ status: 503, code: 'x', message: 'OpenRegister is away' }))
	expect((await typed(failing, 'pet')).list).toBe('OpenRegister is away')
})
