/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { t } from '@nextcloud/l10n'
import { lengthMessage } from '../../utils/checkMessage.ts'

/** The longest reason, in code points; the schema has the same */
export const redenMax = 1000

/**
 * What is wrong with the reason for giving a taak to others; an empty text when nothing is.
 *
 * @param reden - What was typed
 */
export function checkReden(reden: string): string {
	return reden.trim() === '' ? t('klantcontact', 'Say why, for those who get it now.') : lengthMessage(reden, redenMax)
}
