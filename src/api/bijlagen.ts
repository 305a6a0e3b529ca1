/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bijlage } from '../types/api.ts'

import { generateUrl } from '@nextcloud/router'
import { apiUrl, request } from './client.ts'

/**
 * Uploads a file; the server keeps it for 24 hours until a bericht names it.
 *
 * @param file - The file
 * @param onProgress - Gets the part that has been sent, 0 to 1
 * @param signal - Gives the upload up
 * @throws {ApiError} with status 413 when it is too large
 */
export function upload(file: File, onProgress?: (part: number) => void, signal?: AbortSignal): Promise<Bijlage> {
	const data = new FormData()
	data.append('bestand', file)
	return request({
		method: 'POST',
		url: apiUrl('bijlagen'),
		data,
		signal,
		onUploadProgress: ({ loaded, total }) => onProgress?.(total ? loaded / total : 0),
	})
}

/**
 * Where the browser downloads a file of a bericht.
 *
 * @param bericht - Id of the bericht
 * @param id - Id of the file
 */
export function downloadUrl(bericht: string, id: string): string {
	return generateUrl('/apps/klantcontact/bestanden/{bericht}/{id}', { bericht, id })
}
