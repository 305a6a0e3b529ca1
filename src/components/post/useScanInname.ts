/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Limieten } from '../../types/api.ts'
import type { PostConcept } from './postConcept.ts'

import { t } from '@nextcloud/l10n'
import { ref, shallowRef } from 'vue'
import { toApiError } from '../../api/toApiError.ts'
import { formatSize } from '../detail/format.ts'
import { bestandenUit } from './bestandenUit.ts'
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
	/** The draft that it goes on with */
	hersteld: Ref<PostConcept | undefined>
	/** Takes the files of one letter */
	neem: (files: File[]) => Promise<void>
	/** Takes the files of a draft again, to go on with it */
	verder: (concept: PostConcept) => Promise<void>
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
	const hersteld = shallowRef<PostConcept>()

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

	/**
	 * @param files - Files of one letter
	 */
	async function neem(files: File[]): Promise<void> {
		const found = await Promise.all(files.map(async (file) => ({ file, type: await scanType(file) })))
		fout.value = found.map(({ file, type }) => refusal(file, type)).find(Boolean) ?? ''
		scans.value = fout.value ? [] : found.map(({ file, type = '' }) => ({ file, type }))
	}

	return {
		scans,
		fout,
		hersteld,
		neem,
		async verder(concept) {
			try {
				hersteld.value = concept
				await neem(await bestandenUit(concept))
			} catch (error) {
				fout.value = toApiError(error).message
			}
		},
		leeg() {
			hersteld.value = undefined
			scans.value = []
		},
	}
}
