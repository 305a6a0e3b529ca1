/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Limieten } from '../../types/api.ts'

import { t } from '@nextcloud/l10n'
import { MailFout } from '../../mail/MailFout.ts'
import { formatSize } from '../detail/format.ts'

/**
 * Says why a mail cannot be taken, and what to do.
 *
 * @param error - What reading it threw
 * @param limieten - What a mail may measure
 */
export function mailFoutTekst(error: unknown, limieten: Limieten): string {
	switch (error instanceof MailFout ? error.soort : 'kapot') {
		case 'leeg': return t('klantcontact', 'This file is empty.')
		case 'te-groot': return t('klantcontact', 'This email is too large. At most {max} is allowed. Ask the sender to send it in parts, or add it as a message by hand.', { max: formatSize(limieten.bestand) })
		case 'te-veel-bestanden': return t('klantcontact', 'This email has too many files. At most {max} are allowed. Ask the sender to send it in parts, or add it as a message by hand.', { max: limieten.bestanden - 1 })
		case 'te-diep': return t('klantcontact', 'This email is built in an unusual way and may be harmful. Ask your administrator to look at it.')
		case 'geen-mail': return t('klantcontact', 'This is not an email. Save the email as .eml or .msg in your mail program, and choose that file.')
		case 'te-lang-bezig': return t('klantcontact', 'Reading this email takes too long. It may be harmful; ask your administrator to look at it.')
		default: return t('klantcontact', 'This email is damaged and cannot be read. Add it as a message by hand.')
	}
}
