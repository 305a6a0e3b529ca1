/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { afterEach, describe, expect, test, vi } from 'vitest'
import { exporteerContactmomenten } from './exporteer.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * @param pieces - The body as it comes
 */
function stream(...pieces: string[]) {
	return new Response(new ReadableStream({
		start(controller) {
			pieces.forEach((piece) => controller.enqueue(encode(piece)))
			controller.close()
		},
	}), { headers: { 'Content-Type': 'text/csv' } })
}

afterEach(() => vi.unstubAllGlobals())

describe('exporteerContactmomenten', () => {
	test('counts while it reads and gives the whole file', async () => {
		const progress: number[] = []
		vi.stubGlobal('fetch', vi.fn(async () => stream('nummer;onderwerp\n1;"a\n', 'b"\n2;c\n')))
		const csv = await exporteerContactmomenten({ kanaal: 'balie' }, (aantal) => progress.push(aantal), new AbortController().signal)
		expect(progress).toEqual([0, 2])
		expect(await csv.text()).toBe('nummer;onderwerp\n1;"a\nb"\n2;c\n')
	})

	test('sends the words in the body, with the request token', async () => {
		const fetch = vi.fn<typeof globalThis.fetch>(async () => stream(''))
		vi.stubGlobal('fetch', fetch)
		await exporteerContactmomenten({ q: 'berg' }, () => {}, new AbortController().signal)
		const [url, options] = fetch.mock.lastCall!
		expect(url).toBe('/apps/klantcontact/export/contactmomenten')
		expect(options).toMatchObject({ method: 'POST', body: '{"q":"berg"}', headers: { requesttoken: 'token' } })
	})

	test('fails with the server\'s error', async () => {
		vi.stubGlobal('fetch', vi.fn(async () => new Response('{"code":"forbidden","message":"No"}', { status: 403 })))
		await expect(exporteerContactmomenten({}, () => {}, new AbortController().signal)).rejects.toMatchObject({ status: 403, code: 'forbidden' })
	})

	test('fails on a page of core', async () => {
		vi.stubGlobal('fetch', vi.fn(async () => new Response('<html>', { status: 500 })))
		await expect(exporteerContactmomenten({}, () => {}, new AbortController().signal)).rejects.toMatchObject({ code: 'unexpected' })
	})

	test('tells that it was given up', async () => {
		vi.stubGlobal('fetch', vi.fn(async () => {
			throw new DOMException('x', 'AbortError')
		}))
		await expect(exporteerContactmomenten({}, () => {}, new AbortController().signal)).rejects.toMatchObject({ isAborted: true })
	})
})
