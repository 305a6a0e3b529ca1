/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { AxiosError, CanceledError } from 'axios'
import { describe, expect, test } from 'vitest'
import { ApiError } from './ApiError.ts'
import { fromAnswer, toApiError } from './toApiError.ts'

/**
 * @param status - Status of an answer that core gave
 * @param headers - Its headers
 */
function core(status: number, headers: Record<string, string> = {}) {
	return fromAnswer({ status, body: { ocs: { meta: {}, data: [] } }, header: (name) => headers[name] })
}

describe('toApiError', () => {
	test.each([
		[401, {}, 'unauthorized'],
		[404, {}, 'not_found'],
		[412, {}, 'csrf'],
		[429, {}, 'rate_limited'],
		[503, { 'x-nextcloud-maintenance-mode': '1' }, 'maintenance'],
		[503, {}, 'unexpected'],
		[500, {}, 'unexpected'],
	])('names core\'s own answer %i %j', (status, headers, code) => {
		expect(core(status, headers)).toMatchObject({ status, code, fields: {} })
		expect(core(status, headers).message).not.toBe('')
	})

	test('keeps the app\'s own error from the OCS envelope', () => {
		const body = { ocs: { meta: {}, data: { code: 'conflict', message: 'Newer', fields: { 'klanten.0.naam': 'Too long' }, huidig: { id: '1' }, door: 'Petra' } } }
		const error = fromAnswer({ status: 409, body, header: () => undefined })
		expect(error).toMatchObject({ status: 409, code: 'conflict', message: 'Newer', fields: { 'klanten.0.naam': 'Too long' }, huidig: { id: '1' }, door: 'Petra' })
		expect(error.isConflict).toBe(true)
	})

	test('keeps the app\'s own error from a bare body', () => {
		expect(fromAnswer({ status: 413, body: { code: 'too_large', message: 'Too large' }, header: () => null })).toMatchObject({ code: 'too_large', isConflict: false })
	})

	test('reads the answer of an axios error', () => {
		const response = { status: 401, data: '<html>', headers: {}, statusText: '', config: { headers: {} as never } }
		expect(toApiError(new AxiosError('x', undefined, undefined, undefined, response))).toMatchObject({ status: 401, code: 'unauthorized' })
	})

	test.each([
		['axios without an answer', new AxiosError('Network Error'), 'offline'],
		['fetch that failed', new TypeError('Failed to fetch'), 'offline'],
		['a cancelled axios request', new CanceledError(), 'aborted'],
		['a cancelled fetch', new DOMException('x', 'AbortError'), 'aborted'],
		['anything else', new Error('bug'), 'unexpected'],
	])('names %s', (_, thrown, code) => {
		const error = toApiError(thrown)
		expect(error).toMatchObject({ status: 0, code })
		expect(error.isAborted).toBe(code === 'aborted')
		expect(error.cause).toBe(thrown)
	})

	test('leaves an ApiError as it is', () => {
		const error = new ApiError({ status: 404, code: 'not_found', message: 'Gone' })
		expect(toApiError(error)).toBe(error)
	})
})
