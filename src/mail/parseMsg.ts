/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { FieldsData } from '@kenjiuno/msgreader'
import type { Mail, Mailadres, MailGrenzen } from './mail.ts'

import MsgReader from '@kenjiuno/msgreader'
import { fileName, uniqueNames } from './fileNames.ts'
import { htmlToText } from './htmlToText.ts'
import { MailFout } from './MailFout.ts'
import { messageIds } from './messageIds.ts'
import { parseEml } from './parseEml.ts'
import { headerText, plainText } from './plainText.ts'

/** Number of a code page in Windows → its name on the web, where that is not "windows-" and the number */
const CODEPAGES: Record<number, string> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 20127: 'us-ascii', 28591: 'iso-8859-1', 28605: 'iso-8859-15', 65001: 'utf-8' }

/**
 * The name of a code page; Western where the message names none that browsers know.
 *
 * @param codepage - Its number
 */
function codepageName(codepage = 1252): string {
	const name = CODEPAGES[codepage] ?? `windows-${codepage}`
	try {
		return new TextDecoder(name).encoding
	} catch {
		return 'windows-1252'
	}
}

/**
 * Reads the fields; once more where the message is not in Unicode and says in which code page it is.
 *
 * @param raw - The message
 * @throws {MailFout} when it is no message of Outlook
 */
function read(raw: ArrayBuffer): { reader: MsgReader, fields: FieldsData } {
	const reader = new MsgReader(raw)
	reader.parserConfig = { ansiEncoding: 'windows-1252' }
	const fields = reader.getFileData()
	const codepage = codepageName(fields.messageCodepage)
	if (codepage === 'windows-1252' || fields.error) {
		return { reader, fields }
	}
	const again = new MsgReader(raw)
	again.parserConfig = { ansiEncoding: codepage }
	return { reader: again, fields: again.getFileData() }
}

/**
 * The text: the plain one, else the HTML turned into text.
 *
 * @param fields - Fields of the message
 */
function textOf(fields: FieldsData): string {
	const plain = plainText(fields.body ?? '')
	if (plain.trim() !== '') {
		return plain
	}
	const html = fields.bodyHtml ?? (fields.html ? new TextDecoder(codepageName(fields.internetCodepage)).decode(fields.html) : '')
	return plainText(htmlToText(html))
}

/**
 * Someone of the message: an address of the internet before one of Exchange, which nobody can write to.
 *
 * @param naam - Name to show
 * @param adressen - Addresses, best first
 */
function adres(naam: string | undefined, adressen: (string | undefined)[]): Mailadres {
	return { naam: headerText(naam ?? ''), adres: headerText(adressen.find((one) => one?.includes('@')) ?? '') }
}

/**
 * The files, each with a name of its own; a message in the message is a file too.
 *
 * @param reader - Reader of the message
 * @param attachments - The attachments
 */
function filesOf(reader: MsgReader, attachments: FieldsData[]): File[] {
	const parts = attachments.map((attachment) => {
		const type = attachment.attachMimeTag ?? (attachment.innerMsgContent ? 'application/vnd.ms-outlook' : 'application/octet-stream')
		const { fileName: name, content } = reader.getAttachment(attachment)
		return { name: fileName(name ?? attachment.name, type), type, content }
	})
	const names = uniqueNames(parts.map(({ name }) => name))
	return parts.map(({ type, content }, at) => new File([content as BlobPart], names[at]!, { type }))
}

/**
 * Reads an .msg message of Outlook. The head that the message came with over the internet knows best who sent it, when, and what it answers; a message that was
 * never sent has none, and the fields of Outlook count.
 *
 * @param raw - The message
 * @param grenzen - What it may measure
 * @throws {MailFout} when it is no message of Outlook, or measures too much
 */
export async function parseMsg(raw: ArrayBuffer, grenzen: MailGrenzen): Promise<Mail> {
	const { reader, fields } = read(raw)
	if (fields.error || fields.dataType !== 'msg') {
		throw new MailFout('geen-mail')
	}
	const attachments = fields.attachments ?? []
	if (attachments.length > grenzen.bestanden) {
		throw new MailFout('te-veel-bestanden')
	}
	const head = fields.headers ? await parseEml(new TextEncoder().encode(fields.headers + '\r\n\r\n').buffer, grenzen).catch(() => undefined) : undefined
	const [messageId] = messageIds(fields.messageId)
	const moment = new Date(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '')
	const sender = adres(fields.senderName, [fields.senderSmtpAddress, fields.sentRepresentingSmtpAddress, fields.creatorSMTPAddress, fields.senderEmail])
	return {
		ontvangers: (fields.recipients ?? []).filter(({ recipType }) => recipType !== 'bcc').map(({ name, smtpAddress, email }) => adres(name, [smtpAddress, email])),
		references: [],
		...(sender.naam + sender.adres !== '' && { afzender: sender }),
		...(Number.isNaN(moment.getTime()) ? {} : { datum: moment.toISOString() }),
		...(messageId && { messageId }),
		...head,
		onderwerp: headerText(fields.subject ?? head?.onderwerp ?? ''),
		tekst: textOf(fields),
		bestanden: filesOf(reader, attachments),
	}
}
