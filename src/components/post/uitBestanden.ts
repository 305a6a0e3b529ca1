/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bijlage } from '../../types/api.ts'

import { loadState } from '@nextcloud/initial-state'
import { t } from '@nextcloud/l10n'
import { stagedFile, stageFromFiles } from '../../api/bijlagen.ts'

/** A mail from Nextcloud's files, with the copy that the server made of it */
export interface UitBestanden {
	file: File
	bijlage: Bijlage
}

/** Whether the server has files to take a mail from: Nextcloud does, the stand-alone host has none */
export function canPickFromFiles(): boolean {
	return 'files' in loadState<object>('core', 'capabilities', {})
}

/**
 * Lets the user choose a mail among her files of Nextcloud.
 *
 * @return the mail; nothing when she chose none
 * @throws {ApiError} when it cannot be taken
 */
export async function pickMail(): Promise<UitBestanden | undefined> {
	const { FilePickerClosed, getFilePickerBuilder } = await import('@nextcloud/dialogs')
	const picker = getFilePickerBuilder(t('klantcontact', 'Choose an email'))
		.setMultiSelect(false)
		.setFilter(({ type, basename }) => String(type) === 'folder' || /\.(?:eml|msg)$/i.test(basename))
		.addButton({ label: t('klantcontact', 'Choose'), variant: 'primary', callback: () => {} })
		.build()
	try {
		const bijlage = await stageFromFiles(await picker.pick())
		return { bijlage, file: await stagedFile(bijlage) }
	} catch (error) {
		if (error instanceof FilePickerClosed) {
			return undefined
		}
		throw error
	}
}
