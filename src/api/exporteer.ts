/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ListFilters } from '../types/api.ts'

import { getRequestToken } from '@nextcloud/auth'
import { generateUrl } from '@nextcloud/router'
import { countLines } from '../utils/csvLines.ts'
import { fromAnswer, toApiError } from './toApiError.ts'

export interface Exportvraag extends ListFilters {
	/** Words searched for; in the body because they are personal */
	q?: string
	/** Order of the lines */
	order?: string
}

/**
 * The error that an answer carries; its body may be JSON or a page of core.
 *
 * @param response - Answer that is not a success
 */
async function failure(response: Response) {
	const body: unknown = await response.json().catch(() => undefined)
	return fromAnswer({ status: response.status, body, header: (name) => response.headers.get(name) })
}

/**
 * The contactmomenten that the filters leave, as CSV. It is read while it comes, so that progress can be shown.
 *
 * @param vraag - Filters and words
 * @param onProgress - Gets the number of contactmomenten read so far
 * @param signal - Gives the export up
 * @throws {ApiError} that `isAborted` when given up
 */
export async function exporteerContactmomenten(vraag: Exportvraag, onProgress: (aantal: number) => void, signal: AbortSignal): Promise<Blob> {
	try {
		const response = await fetch(generateUrl('/apps/klantcontact/export/contactmomenten'), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', Accept: 'text/csv, application/json', requesttoken: getRequestToken() ?? '' },
			body: JSON.stringify(vraag),
			signal,
		})
		if (!response.ok || response.body === null) {
			throw await failure(response)
		}
		return await collect(response.body, onProgress)
	} catch (error) {
		throw toApiError(error)
	}
}

/**
 * @param body - The CSV as it comes
 * @param onProgress - Gets the number of lines below the heading
 */
async function collect(body: ReadableStream<Uint8Array<ArrayBuffer>>, onProgress: (aantal: number) => void): Promise<Blob> {
	const parts: Uint8Array<ArrayBuffer>[] = []
	const count = countLines()
	const reader = body.getReader()
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		parts.push(next.value)
		onProgress(Math.max(0, count(next.value) - 1))
	}
	return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}
