/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail, MailGrenzen } from './mail.ts'

import { MailFout } from './MailFout.ts'
import { parseEml } from './parseEml.ts'

/** First bytes of an .msg file: a compound file of Microsoft */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Reads a mail, .eml or .msg, whichever its first bytes say that it is. The reader of .msg is only loaded for one.
 *
 * @param file - The message
 * @param grenzen - What it may measure
 * @throws {MailFout} with the reason when it cannot be read
 */
export async function parseMail(file: Blob, grenzen: MailGrenzen): Promise<Mail> {
	if (file.size === 0) {
		throw new MailFout('leeg')
	}
	if (file.size > grenzen.grootte) {
		throw new MailFout('te-groot')
	}
	const raw = await file.arrayBuffer()
	const start = new Uint8Array(raw, 0, Math.min(COMPOUND.length, raw.byteLength))
	try {
		if (COMPOUND.every((byte, at) => start[at] === byte)) {
			const { parseMsg } = await import('./parseMsg.ts')
			return await parseMsg(raw, grenzen)
		}
		return await parseEml(raw, grenzen)
	} catch (error) {
		throw error instanceof MailFout ? error : new MailFout('kapot')
	}
}
