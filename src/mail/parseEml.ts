/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Address, Attachment, Email } from 'postal-mime'
import type { Mail, Mailadres, MailGrenzen } from './mail.ts'

import PostalMime from 'postal-mime'
import { fileName, uniqueNames } from './fileNames.ts'
import { htmlToText } from './htmlToText.ts'
import { MailFout } from './MailFout.ts'
import { messageIds } from './messageIds.ts'
import { headerText, plainText } from './plainText.ts'

/** Deeper than any mail of a person; postal-mime refuses the rest */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }

/** One of these stands in the head of every mail; without any it is some other text */
const HEADERS = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'content-type'])

/**
 * The people of an address header; a group gives its members.
 *
 * @param addresses - As postal-mime has them
 */
function adressen(addresses: Address[] = []): Mailadres[] {
	return addresses
		.flatMap((address) => address.group ?? [address])
		.map(({ name, address }) => ({ naam: headerText(name), adres: headerText(address ?? '') }))
		.filter(({ naam, adres }) => naam !== '' || adres !== '')
}

/**
 * The moment of sending, in UTC; nothing when the header holds no date of our times.
 *
 * @param date - Date as postal-mime read it
 */
function momentOf(date: string | undefined): string | undefined {
	const moment = new Date(date ?? '')
	const year = moment.getUTCFullYear()
	return year >= 1970 && year < 10000 ? moment.toISOString() : undefined
}

/**
 * Whether the mail says that it has parts, but not what stands between them: then nothing of it can be found.
 *
 * @param email - The mail
 */
function lacksBoundary(email: Email): boolean {
	const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? ''
	return /^\s*multipart\//i.test(type) && !/boundary\s*=/i.test(type)
}

/**
 * The text: the plain part, else the HTML part turned into text; all that follows the head where the parts cannot be found.
 *
 * @param email - The mail
 * @param raw - The message
 */
function textOf(email: Email, raw: ArrayBuffer): string {
	if (lacksBoundary(email)) {
		return plainText(plainText(new TextDecoder().decode(raw)).replace(/^[^]*?\n\n/, ''))
	}
	const plain = plainText(email.text ?? '')
	return plain.trim() === '' ? plainText(htmlToText(email.html ?? '')) : plain
}

/**
 * The files, each with a name of its own.
 *
 * @param attachments - The parts that are no text
 */
function filesOf(attachments: Attachment[]): File[] {
	const names = uniqueNames(attachments.map(({ filename, mimeType }) => fileName(filename, mimeType)))
	return attachments.map(({ content, mimeType }, at) => new File([content as BlobPart], names[at]!, { type: mimeType }))
}

/**
 * Reads an .eml message. A nested message stays whole, as a file of its own: what is in it belongs to another mail.
 *
 * @param raw - The message
 * @param grenzen - What it may measure
 * @throws {MailFout} when it is no mail, or measures too much
 */
export async function parseEml(raw: ArrayBuffer, grenzen: MailGrenzen): Promise<Mail> {
	const email = await PostalMime.parse(raw, { ...LIMITS, forceRfc822Attachments: true }).catch((error: unknown) => {
		throw new MailFout(/nesting depth/i.test(String(error)) ? 'te-diep' : 'kapot')
	})
	if (!email.headers.some(({ key }) => HEADERS.has(key))) {
		throw new MailFout('geen-mail')
	}
	if (email.attachments.length > grenzen.bestanden) {
		throw new MailFout('te-veel-bestanden')
	}
	const [afzender] = adressen(email.from ? [email.from] : email.sender ? [email.sender] : [])
	const [antwoordAan] = adressen(email.replyTo)
	const [messageId] = messageIds(email.messageId)
	const [inReplyTo] = messageIds(email.inReplyTo)
	const datum = momentOf(email.date)
	return {
		onderwerp: headerText(email.subject ?? ''),
		tekst: textOf(email, raw),
		...(afzender && { afzender }),
		...(antwoordAan && { antwoordAan }),
		ontvangers: adressen([...email.to ?? [], ...email.cc ?? []]),
		...(datum && { datum }),
		...(messageId && { messageId }),
		...(inReplyTo && { inReplyTo }),
		references: messageIds(email.references),
		bestanden: filesOf(email.attachments),
	}
}
