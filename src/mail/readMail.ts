/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail, MailGrenzen } from './mail.ts'
import type { MailAntwoord, MailVraag } from './mailbericht.ts'

import { MailFout } from './MailFout.ts'

/** How long a mail may keep the worker busy, in milliseconds */
const TIME_LIMIT = 30_000

/**
 * Reads a mail in a worker of its own, so that no mail, however made, holds the page up or outlives its time.
 *
 * @param file - The message, .eml or .msg
 * @param grenzen - What it may measure
 * @param signal - Gives it up
 * @throws {MailFout} with the reason when it cannot be read
 */
export async function readMail(file: Blob, grenzen: MailGrenzen, signal?: AbortSignal): Promise<Mail> {
	const worker = new Worker(new URL('./mail.worker.ts', import.meta.url), { type: 'module', name: 'klantcontact-mail' })
	let timer: ReturnType<typeof setTimeout> | undefined
	try {
		return await new Promise<Mail>((resolve, reject) => {
			timer = setTimeout(() => reject(new MailFout('te-lang-bezig')), TIME_LIMIT)
			signal?.addEventListener('abort', () => reject(signal.reason))
			worker.addEventListener('error', () => reject(new MailFout('kapot')))
			worker.addEventListener('messageerror', () => reject(new MailFout('kapot')))
			worker.addEventListener('message', ({ data }: MessageEvent<MailAntwoord>) => 'mail' in data ? resolve(data.mail) : reject(new MailFout(data.fout)))
			worker.postMessage({ file, grenzen } satisfies MailVraag)
		})
	} finally {
		clearTimeout(timer)
		worker.terminate()
	}
}
