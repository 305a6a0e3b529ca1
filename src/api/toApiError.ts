/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ClientCode } from './ApiError.ts'

import { isAxiosError, isCancel } from '@nextcloud/axios'
import { t } from '@nextcloud/l10n'
import { ApiError } from './ApiError.ts'

/** What was answered, whatever fetched it */
export interface Answer {
	status: number
	/** Value of a header, by its lower-case name */
	header: (name: string) => string | null | undefined
	/** Body, parsed where it was JSON */
	body: unknown
}

/**
 * @param value - Anything
 */
function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The app's own error inside a body: bare, or inside the OCS envelope.
 *
 * @param body - Parsed body
 */
function ownError(body: unknown): Record<string, unknown> | undefined {
	const data = isRecord(body) && isRecord(body.ocs) ? body.ocs.data : body
	return isRecord(data) && typeof data.code === 'string' && typeof data.message === 'string' ? data : undefined
}

/**
 * @param fields - Value of `fields` in an error
 */
function texts(fields: unknown): Record<string, string> {
	return isRecord(fields) ? Object.fromEntries(Object.entries(fields).map(([path, text]) => [path, String(text)])) : {}
}

/**
 * Names what Nextcloud itself answered before the app was asked.
 *
 * @param answer - Status and headers
 */
function codeOf(answer: Answer): ClientCode {
	const { status, header } = answer
	if (status === 401) {
		return 'unauthorized'
	}
	// an address that no call of the app has, such as that of an object whose id is none
	if (status === 404) {
		return 'not_found'
	}
	if (status === 412) {
		return 'csrf'
	}
	if (status === 429) {
		return 'rate_limited'
	}
	return status === 503 && header('x-nextcloud-maintenance-mode') === '1' ? 'maintenance' : 'unexpected'
}

/**
 * @param code - What went wrong
 */
function messageOf(code: ClientCode): string {
	switch (code) {
		case 'aborted': return t('klantcontact', 'The request was cancelled.')
		case 'offline': return t('klantcontact', 'There is no connection to the server. Check your network and try again.')
		case 'unauthorized': return t('klantcontact', 'You are not logged in any more. Log in in another tab and try again.')
		case 'not_found': return t('klantcontact', 'This does not exist, or no longer.')
		case 'csrf': return t('klantcontact', 'Your session has expired. Log in again in another tab and try again.')
		case 'rate_limited': return t('klantcontact', 'There were too many requests. Wait a moment and try again.')
		case 'maintenance': return t('klantcontact', 'The server is in maintenance. Try again in a few minutes.')
		case 'unexpected': return t('klantcontact', 'The server could not answer. Try again later.')
	}
}

/**
 * @param code - What went wrong without any answer
 * @param cause - The error underneath
 */
function withoutAnswer(code: ClientCode, cause: unknown): ApiError {
	return new ApiError({ status: 0, code, message: messageOf(code) }, cause)
}

/**
 * An answer that is not a success, as ApiError: the app's own as they are, core's own under a code of the client.
 *
 * @param answer - What the server said
 * @param cause - The error underneath
 */
export function fromAnswer(answer: Answer, cause?: unknown): ApiError {
	const own = ownError(answer.body)
	if (own === undefined) {
		const code = codeOf(answer)
		return new ApiError({ status: answer.status, code, message: messageOf(code) }, cause)
	}
	return new ApiError({
		status: answer.status,
		code: String(own.code),
		message: String(own.message),
		fields: texts(own.fields),
		huidig: own.huidig,
		door: typeof own.door === 'string' ? own.door : undefined,
		verzending: typeof own.verzending === 'string' ? own.verzending : undefined,
	}, cause)
}

/**
 * Anything thrown by axios or fetch, as ApiError.
 *
 * @param error - What was thrown
 */
export function toApiError(error: unknown): ApiError {
	if (error instanceof ApiError) {
		return error
	}
	if (isCancel(error) || (error instanceof DOMException && error.name === 'AbortError')) {
		return withoutAnswer('aborted', error)
	}
	if (isAxiosError(error) && error.response !== undefined) {
		const { status, data, headers } = error.response
		return fromAnswer({ status, body: data, header: (name) => headers[name] }, error)
	}
	const isNetwork = isAxiosError(error) || error instanceof TypeError
	return withoutAnswer(isNetwork ? 'offline' : 'unexpected', error)
}
