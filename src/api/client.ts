/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AxiosRequestConfig } from '@nextcloud/axios'
import type { OCSResponse } from '@nextcloud/typings/ocs'

import axios from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { toApiError } from './toApiError.ts'

const HEADERS = { 'OCS-APIRequest': 'true', Accept: 'application/json' }

/**
 * Address of a call of the app's API.
 *
 * @param parts - Path below /api/v1, each part as it is
 */
export function apiUrl(...parts: string[]): string {
	return generateOcsUrl(`apps/klantcontact/api/v1/${parts.map(encodeURIComponent).join('/')}`)
}

/**
 * Sends a request to the API and opens the OCS envelope of the answer.
 *
 * @param config - Method, address and body
 * @throws {ApiError} on every failure
 */
export async function request<T>(config: AxiosRequestConfig): Promise<T> {
	try {
		const { data } = await axios.request<OCSResponse<T>>({ ...config, headers: { ...HEADERS, ...config.headers } })
		return data.ocs.data
	} catch (error) {
		throw toApiError(error)
	}
}

/**
 * @param parts - Path below /api/v1
 * @param params - Query of the address; absent values are left out
 * @param signal - Gives the request up
 * @throws {ApiError} on every failure
 */
export function get<T>(parts: string[], params: object = {}, signal?: AbortSignal): Promise<T> {
	return request<T>({ method: 'GET', url: apiUrl(...parts), params, signal })
}

/**
 * @param parts - Path below /api/v1
 * @param data - Body
 * @param signal - Gives the request up
 * @throws {ApiError} on every failure
 */
export function post<T>(parts: string[], data: object = {}, signal?: AbortSignal): Promise<T> {
	return request<T>({ method: 'POST', url: apiUrl(...parts), data, signal })
}

/**
 * @param parts - Path below /api/v1
 * @param data - Body
 * @throws {ApiError} on every failure
 */
export function patch<T>(parts: string[], data: object): Promise<T> {
	return request<T>({ method: 'PATCH', url: apiUrl(...parts), data })
}
