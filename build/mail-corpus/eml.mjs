/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { Buffer } from 'node:buffer'

/** What every mail of the corpus says, unless its case says otherwise */
export const known = {
	onderwerp: 'Vraag over het paspoort',
	tekst: 'Goedemiddag,\n\nWanneer is mijn paspoort klaar?\n\nMet vriendelijke groet,\nKarel van Deurne',
	afzender: { naam: 'Karel van Deurne', adres: 'karel@example.nl' },
	datum: '2023-04-04T09:59:00.000Z',
	references: [],
	bestanden: [],
}

/**
 * Bytes of a text in ISO-8859-1; a character above that as Windows-1252 has it.
 *
 * @param {string} text - The text
 */
export function latin1(text) {
	const above = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 }
	return Buffer.from([...text].map((character) => above[character] ?? character.charCodeAt(0)))
}

/**
 * A message written by hand: the usual headers, each of which can be replaced or left out with null, an empty line, and the body.
 *
 * @param {string} name - Name of the case, which makes its Message-ID
 * @param {Record<string, string|Buffer|null>} headers - Headers that differ
 * @param {string|Buffer} body - Body with \n as its line ends
 * @param {string} eol - Line end that is written
 * @return {Buffer} the message
 */
export function eml(name, headers, body, eol = '\r\n') {
	const all = {
		From: 'Karel van Deurne <karel@example.nl>',
		To: 'Gemeente <info@gemeente.test>',
		Subject: known.onderwerp,
		Date: 'Tue, 04 Apr 2023 11:59:00 +0200',
		'Message-ID': `<${name}@example.nl>`,
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=utf-8',
		...headers,
	}
	const lines = Object.entries(all).filter(([, value]) => value !== null).flatMap(([key, value]) => [Buffer.from(`${key}: `), Buffer.from(value), Buffer.from(eol)])
	const text = Buffer.isBuffer(body) ? body : Buffer.from(body.replaceAll('\n', eol))
	return Buffer.concat([...lines, Buffer.from(eol), text, Buffer.from(eol)])
}

/**
 * A body of parts.
 *
 * @param {string} boundary - What stands between them
 * @param {(string|Buffer)[]} parts - Headers, empty line and body of each, with \n as line end where it is a string
 * @return {Buffer} the body
 */
export function multipart(boundary, parts) {
	const bytes = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), Buffer.isBuffer(part) ? part : Buffer.from(part.replaceAll('\n', '\r\n')), Buffer.from('\r\n')])
	return Buffer.concat([...bytes, Buffer.from(`--${boundary}--\r\n`)])
}

/**
 * What a message of `eml` must be read as.
 *
 * @param {string} name - Name of the case
 * @param {object} differs - What it says otherwise
 */
export function expected(name, differs = {}) {
	return { ...known, messageId: `<${name}@example.nl>`, ...differs }
}

/**
 * One case written by hand.
 *
 * @param {string} name - Name of the file
 * @param {Record<string, string|Buffer|null>} headers - Headers that differ
 * @param {string|Buffer} body - Body
 * @param {object} differs - What is read otherwise
 */
export function byHand(name, headers, body, differs) {
	return { name, bytes: eml(name, headers, body), expected: expected(name, differs) }
}
