/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail, MailGrenzen } from './mail.ts'
import type { MailFoutSoort } from './MailFout.ts'

/** What the page asks of the worker */
export interface MailVraag {
	file: Blob
	grenzen: MailGrenzen
}

/** What the worker answers */
export type MailAntwoord = { mail: Mail } | { fout: MailFoutSoort }
