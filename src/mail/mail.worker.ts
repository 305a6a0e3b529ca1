/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MailAntwoord, MailVraag } from './mailbericht.ts'

import { MailFout } from './MailFout.ts'
import { parseMail } from './parseMail.ts'

/**
 * Answers the one question that this worker is started for.
 *
 * @param vraag - The mail and its limits
 */
async function answer(vraag: MailVraag): Promise<MailAntwoord> {
	try {
		return { mail: await parseMail(vraag.file, vraag.grenzen) }
	} catch (error) {
		return { fout: error instanceof MailFout ? error.soort : 'kapot' }
	}
}

addEventListener('message', async ({ data }: MessageEvent<MailVraag>) => postMessage(await answer(data)))
