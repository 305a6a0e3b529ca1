/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import axios from '@nextcloud/axios'
import { describe, expect, test, vi } from 'vitest'
import { ApiError } from './ApiError.ts'
import { apiUrl, get, getVersie, patch, post } from './client.ts'

describe('client', () => {
	test('builds addresses from parts, each escaped', () => {
		expect(new URL(apiUrl('klanten', '../x', 'historie')).pathname).toBe('/ocs/v2.php/apps/klantcontact/api/v1/klanten/..%2Fx/historie')
	})

	test('opens the OCS envelope and says what it accepts', async () => {
		const request = vi.spyOn(axios, 'request').mockResolvedValue({ data: { ocs: { meta: {}, data: { aantal: 3 } } } })
		expect(await get(['klanten', 'aantal'], { kanaal: 'balie' })).toEqual({ aantal: 3 })
		expect(request).toHaveBeenCalledWith(expect.objectContaining({
			method: 'GET',
			params: { kanaal: 'balie' },
			headers: { 'OCS-APIRequest': 'true', Accept: 'application/json' },
		}))
	})

	test('sends what is personal in the body', async () => {
		const request = vi.spyOn(axios, 'request').mockResolvedValue({ data: { ocs: { data: {} } } })
		await post(['zoek', 'klanten'], { q: 'Berg' })
		await patch(['klanten', '1'], { revisie: 1 })
		expect(request.mock.calls.map(([config]) => [config.method, config.params, config.data])).toEqual([
			['POST', undefined, { q: 'Berg' }],
			['PATCH', undefined, { revisie: 1 }],
		])
	})

	test('EMP-29 asks for what is known with its mark, and gives nothing when that is still right', async () => {
		const request = vi.spyOn(axios, 'request').mockResolvedValueOnce({ status: 200, data: { ocs: { data: { mijn: 1 } } }, headers: { etag: '"1"' } })
		expect(await getVersie(['taken', 'telling'], {})).toEqual({ data: { mijn: 1 }, etag: '"1"' })
		request.mockResolvedValueOnce({ status: 304, data: '', headers: {} })
		expect(await getVersie(['taken', 'telling'], {}, '"1"')).toBeUndefined()
		expect(request.mock.calls.map(([{ headers }]) => headers?.['If-None-Match'])).toEqual([undefined, '"1"'])
		expect([200, 304, 403].map((status) => request.mock.lastCall![0].validateStatus?.(status))).toEqual([true, true, false])
	})

	test.each(['<html>Log in</html>', {}, undefined])('takes %j for no answer, and for no lost connection', async (data) => {
		vi.spyOn(axios, 'request').mockResolvedValue({ status: 200, data, headers: {} })
		await expect(post(['registraties'])).rejects.toMatchObject({ code: 'unexpected' })
		await expect(getVersie(['taken', 'telling'], {})).rejects.toMatchObject({ code: 'unexpected' })
	})

	test('throws every failure as ApiError', async () => {
		vi.spyOn(axios, 'request').mockRejectedValue(new Error('bug'))
		await expect(get(['klanten'])).rejects.toBeInstanceOf(ApiError)
	})
})
