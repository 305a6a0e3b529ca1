/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { BestandWaarden } from './berichtWaarden.ts'

import { t } from '@nextcloud/l10n'
import { onScopeDispose } from 'vue'
import { upload } from '../../api/bijlagen.ts'
import { toApiError } from '../../api/toApiError.ts'
import { newUuid } from '../../utils/uuid.ts'
import { formatSize } from '../detail/format.ts'

/** Files that travel at the same time; more would only wait for each other, and a mail can bring two hundred */
const AT_ONCE = 4

export interface Bijlagen {
	/** Sends files to the server */
	add: (files: Iterable<File>) => Promise<void>
	/** Takes a file out, and gives its upload up */
	remove: (key: string) => void
	/** Sends a file again that failed */
	retry: (key: string) => Promise<void>
}

/**
 * Sends files to the server while the form is being filled in. The server keeps them for 24 hours, until a bericht names them.
 *
 * @param bestanden - The lines of the form
 * @param maxSize - The largest file in bytes, as far as known
 */
export function useBijlagen(bestanden: Ref<BestandWaarden[]>, maxSize: () => number | undefined): Bijlagen {
	const running = new Map<string, AbortController>()
	const files = new Map<string, File>()

	/**
	 * @param key - Key of a line
	 */
	function lineOf(key: string): BestandWaarden | undefined {
		return bestanden.value.find((line) => line.key === key)
	}

	/**
	 * Why a file is not sent at all; an empty text when it is.
	 *
	 * @param file - The file
	 */
	function refusal(file: File): string {
		const max = maxSize() ?? Infinity
		if (file.size === 0) {
			return t('klantcontact', 'This file is empty.')
		}
		return file.size > max
			? t('klantcontact', 'This file is too large: {size}. At most {max} is allowed.', { size: formatSize(file.size), max: formatSize(max) })
			: ''
	}

	/**
	 * Sends one file.
	 *
	 * @param key - Key of its line
	 */
	async function send(key: string): Promise<void> {
		const file = files.get(key)
		const line = lineOf(key)
		if (!file || !line) {
			return
		}
		const error = refusal(file)
		Object.assign(line, { part: 0, error: error || undefined })
		if (error) {
			return
		}
		const controller = new AbortController()
		running.set(key, controller)
		try {
			const { id } = await upload(file, (part) => Object.assign(lineOf(key) ?? {}, { part }), controller.signal)
			Object.assign(lineOf(key) ?? {}, { id, part: 1 })
		} catch (cause) {
			Object.assign(lineOf(key) ?? {}, { error: toApiError(cause).message })
		} finally {
			running.delete(key)
		}
	}

	onScopeDispose(() => running.forEach((controller) => controller.abort()))

	return {
		async add(list) {
			const keys = [...list].map((file) => {
				const key = newUuid()
				files.set(key, file)
				bestanden.value.push({ key, naam: file.name, grootte: file.size, part: 0 })
				return key
			})
			await Promise.all(Array.from({ length: AT_ONCE }, async () => {
				for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
					await send(key)
				}
			}))
		},
		remove(key) {
			running.get(key)?.abort()
			files.delete(key)
			bestanden.value = bestanden.value.filter((line) => line.key !== key)
		},
		retry: send,
	}
}
