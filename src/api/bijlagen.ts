/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bijlage } from '../types/api.ts'

import axios from '@nextcloud/axios'
import { generateUrl } from '@nextcloud/router'
import { apiUrl, post, request } from './client.ts'
import { toApiError } from './toApiError.ts'

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
 * Takes a file of the user's own in Nextcloud; the server keeps a copy as if it had been uploaded.
 *
 * @param pad - Its path in her files
 * @throws {ApiError} with status 404 when it is not there, 413 when it is too large
 */
export function stageFromFiles(pad: string): Promise<Bijlage> {
	return post(['bijlagen', 'uit-bestanden'], { pad })
}

/**
 * The bytes of a file of the user that the server keeps and no bericht names yet.
 *
 * @param bijlage - The file
 * @throws {ApiError} with status 404 when it is gone
 */
export async function stagedFile(bijlage: Pick<Bijlage, 'id' | 'naam'>): Promise<File> {
	const { id, naam } = bijlage
	try {
		const { data } = await axios.get<Blob>(generateUrl('/apps/klantcontact/bijlagen/{id}', { id }), { responseType: 'blob' })
		return new File([data], naam)
	} catch (error) {
		throw toApiError(error)
	}
}

/**
 * Where the browser shows a PDF or an image of a bericht.
 *
 * @param bericht - Id of the bericht
 * @param id - Id of the file
 */
export function previewUrl(bericht: string, id: string): string {
	return generateUrl('/apps/klantcontact/bestanden/{bericht}/{id}/weergave', { bericht, id })
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
