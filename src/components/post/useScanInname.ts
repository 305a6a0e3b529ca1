/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Limieten } from '../../types/api.ts'

import { t } from '@nextcloud/l10n'
import { ref, shallowRef } from 'vue'
import { formatSize } from '../detail/format.ts'
import { scanType } from './scan.ts'

/** A page, or all pages, of a scanned letter */
export interface Scan {
	file: File
	/** Its type, by its first bytes */
	type: string
}

export interface ScanInname {
	scans: Ref<Scan[]>
	fout: Ref<string>
	/** Takes the files of one letter */
	neem: (files: File[]) => Promise<void>
	/** Puts the letter away, for the next */
	leeg: () => void
}

/**
 * Takes scanned letters in: PDF and images only, by what is in them.
 *
 * @param limieten - How large and how many files may be
 */
export function useScanInname(limieten: () => Limieten): ScanInname {
	const scans = shallowRef<Scan[]>([])
	const fout = ref('')

	/**
	 * Why a file cannot be taken; an empty text when it can.
	 *
	 * @param file - The file
	 * @param type - Its type, by its first bytes
	 */
	function refusal(file: File, type?: string): string {
		const { bestand } = limieten()
		if (file.size > bestand) {
			return t('klantcontact', 'This file is too large: {size}. At most {max} is allowed.', { size: formatSize(file.size), max: formatSize(bestand) })
		}
		return type ? '' : t('klantcontact', '{name} is neither a PDF nor an image. Scan the letter as one of those.', { name: file.name }, { escape: false, sanitize: false })
	}

	return {
		scans,
		fout,
		async neem(files) {
			const found = await Promise.all(files.map(async (file) => ({ file, type: await scanType(file) })))
			fout.value = found.map(({ file, type }) => refusal(file, type)).find(Boolean) ?? ''
			scans.value = fout.value ? [] : found.map(({ file, type = '' }) => ({ file, type }))
		},
		leeg() {
			scans.value = []
		},
	}
}
