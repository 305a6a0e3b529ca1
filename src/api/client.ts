/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AxiosRequestConfig } from '@nextcloud/axios'
import type { OCSResponse } from '@nextcloud/typings/ocs'

import { getRequestToken } from '@nextcloud/auth'
import axios from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { fromAnswer, toApiError } from './toApiError.ts'

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
 * Opens the OCS envelope of an answer. A proxy or a page to log in may have answered in the server's place.
 *
 * @param body - What was answered with success
 * @throws {Error} where it is no answer of the API
 */
function opened<T>(body: Partial<OCSResponse<T>> | undefined): T {
	if (body?.ocs === undefined) {
		throw new Error('This is not an answer of the API')
	}
	return body.ocs.data
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
		return opened(data)
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

/** An answer with the mark of its version */
export interface Versie<T> {
	data: T
	/** To send along next time; absent where the server gave none */
	etag?: string
}

/**
 * Reads what may be known already.
 *
 * @param parts - Path below /api/v1
 * @param params - Query of the address; absent values are left out
 * @param etag - Mark of the version that is known
 * @param signal - Gives the request up
 * @return the answer; nothing when that version is still the present one
 * @throws {ApiError} on every failure
 */
export async function getVersie<T>(parts: string[], params: object, etag?: string, signal?: AbortSignal): Promise<Versie<T> | undefined> {
	try {
		const { status, data, headers } = await axios.request<OCSResponse<T>>({
			method: 'GET',
			url: apiUrl(...parts),
			params,
			signal,
			headers: { ...HEADERS, ...etag && { 'If-None-Match': etag } },
			validateStatus: (code) => code === 304 || (code >= 200 && code < 300),
		})
		const given: unknown = headers.etag
		return status === 304 ? undefined : { data: opened(data), etag: typeof given === 'string' ? given : undefined }
	} catch (error) {
		throw toApiError(error)
	}
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

/**
 * @param parts - Path below /api/v1
 * @param data - Body
 * @throws {ApiError} on every failure
 */
export function put<T>(parts: string[], data: object): Promise<T> {
	return request<T>({ method: 'PUT', url: apiUrl(...parts), data })
}

/**
 * @param parts - Path below /api/v1
 * @throws {ApiError} on every failure
 */
export function remove<T>(parts: string[]): Promise<T> {
	return request<T>({ method: 'DELETE', url: apiUrl(...parts) })
}

/**
 * Sends what must arrive although the page is being left. Not for anything else: an expired session is not renewed first.
 *
 * @param parts - Path below /api/v1
 * @param data - Body; browsers take 64 kB at most
 * @throws {ApiError} on every failure, as long as the page is still there
 */
export async function putOnLeave<T>(parts: string[], data: object): Promise<T> {
	try {
		const response = await fetch(apiUrl(...parts), {
			method: 'PUT',
			headers: { ...HEADERS, 'Content-Type': 'application/json', requesttoken: getRequestToken() ?? '' },
			body: JSON.stringify(data),
			keepalive: true,
		})
		const body = await response.json().catch(() => undefined) as OCSResponse<T> | undefined
		if (!response.ok) {
			throw fromAnswer({ status: response.status, body, header: (name) => response.headers.get(name) })
		}
		return opened(body)
	} catch (error) {
		throw toApiError(error)
	}
}
