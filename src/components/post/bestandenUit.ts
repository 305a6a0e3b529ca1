/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PostConcept } from './postConcept.ts'

import { t } from '@nextcloud/l10n'
import { ApiError } from '../../api/ApiError.ts'
import { stagedFile } from '../../api/bijlagen.ts'
import { toApiError } from '../../api/toApiError.ts'

/**
 * The mail or the pages of the letter that a draft is about, from the server, which keeps them for a day.
 *
 * @param concept - The draft
 * @param aantal - How many of its files; all when absent
 * @throws {ApiError} that says what to do when they are gone
 */
export async function bestandenUit(concept: PostConcept, aantal?: number): Promise<File[]> {
	const wanted = concept.values.bestanden.slice(0, aantal)
	try {
		return await Promise.all(wanted.map(({ id = '', naam }) => stagedFile({ id, naam })))
	} catch (cause) {
		const error = toApiError(cause)
		throw error.status === 404
			? new ApiError({ status: 404, code: error.code, message: t('klantcontact', 'The file is not kept any longer: that is done for a day. Take it in again, copy what you wrote from the draft, and discard the draft.') })
			: error
	}
}
