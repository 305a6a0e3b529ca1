/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail } from '../../src/mail/mail.ts'

import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MailFout } from '../../src/mail/MailFout.ts'
import { parseMail } from '../../src/mail/parseMail.ts'

/** What a mail of the corpus must be read as */
type Expected = Partial<Omit<Mail, 'bestanden'>> & { fout?: string, bestanden?: { naam: string, type: string, grootte?: number }[] }

const folder = 'tests/fixtures/mail/'
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
const grenzen = { grootte: 50 * 1024 * 1024, bestanden: 249 }

/**
 * A mail of the corpus as the worker gets it.
 *
 * @param bytes - The message
 */
function asBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
	return new Blob([bytes])
}

/**
 * Reads a mail; of a mail that cannot be read, why.
 *
 * @param bytes - The message
 */
async function outcome(bytes: Uint8Array<ArrayBuffer>): Promise<Mail | { fout: string }> {
	return parseMail(asBlob(bytes), grenzen).catch((error: unknown) => ({ fout: error instanceof MailFout ? error.soort : String(error) }))
}

/**
 * What is compared: all that is said of the files, and of the mail all but who else got it where nothing is said of that.
 *
 * @param found - How it was read
 * @param expected - What is said
 */
function comparable(found: Mail | { fout: string }, expected: Expected): object {
	if ('fout' in found) {
		return found
	}
	const { ontvangers, bestanden, ...rest } = found
	return {
		...rest,
		...(expected.ontvangers && { ontvangers }),
		bestanden: bestanden.map(({ name, type, size }, at) => ({ naam: name, type, ...(expected.bestanden?.[at]?.grootte !== undefined && { grootte: size }) })),
	}
}

test('MAIL-01 the corpus has at least sixty .eml files, and .msg files', () => {
	expect(names.filter((name) => name.endsWith('.eml')).length).toBeGreaterThanOrEqual(60)
	expect(names.filter((name) => name.endsWith('.msg')).length).toBeGreaterThan(3)
})

test.each(names)('MAIL-07 MAIL-09 %s is read as expected', { timeout: 60_000 }, async (name) => {
	const expected = JSON.parse(readFileSync(folder + name.replace(/\.\w+$/, '.json'), 'utf8')) as Expected
	expect(comparable(await outcome(new Uint8Array(readFileSync(folder + name))), expected)).toEqual(expected)
})

test.each(names)('MAIL-01 %s, cut off anywhere, gives a mail or a reason, never another error', { timeout: 60_000 }, async (name) => {
	const bytes = new Uint8Array(readFileSync(folder + name))
	for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
		const found = await outcome(bytes.slice(0, Math.floor(bytes.length * part)))
		if ('fout' in found) {
			expect(['leeg', 'geen-mail', 'kapot', 'te-diep']).toContain(found.fout)
		}
	}
})

/**
 * A mail with files.
 *
 * @param files - Type, name and content of each
 */
function mailWith(files: { naam: string, inhoud: Uint8Array<ArrayBuffer> }[]): Uint8Array<ArrayBuffer> {
	const parts = files.map(({ naam, inhoud }) => `--deel\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${naam}"\r\n\r\n${Buffer.from(inhoud).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`)
	return new Uint8Array(Buffer.from(`From: a@example.nl\r\nSubject: Groot\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=deel\r\n\r\n${parts.join('')}--deel--\r\n`))
}

test('MAIL-09 a mail of 25 MB keeps its file to the last byte', { timeout: 60_000 }, async () => {
	const inhoud = new Uint8Array(25 * 1024 * 1024).map((_, at) => at * 7)
	const { bestanden } = await parseMail(asBlob(mailWith([{ naam: 'film.bin', inhoud }])), grenzen)
	const read = new Uint8Array(await bestanden[0]!.arrayBuffer())
	expect(read.length).toBe(inhoud.length)
	expect(Buffer.compare(read, inhoud)).toBe(0)
})

test('MAIL-09 two hundred files are all there; more than a bericht may have are refused', { timeout: 60_000 }, async () => {
	const files = Array.from({ length: 200 }, (_, at) => ({ naam: `${at}.txt`, inhoud: new Uint8Array([at]) }))
	const { bestanden } = await parseMail(asBlob(mailWith(files)), grenzen)
	expect(bestanden.map(({ name }) => name)).toEqual(files.map(({ naam }) => naam))
	await expect(parseMail(asBlob(mailWith(files)), { ...grenzen, bestanden: 199 })).rejects.toMatchObject({ soort: 'te-veel-bestanden' })
})

test('MAIL-09 a zip bomb stays the small file it is', { timeout: 60_000 }, async () => {
	const { deflateRawSync } = await import('node:zlib')
	const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(64 * 1024 * 1024)))
	const { bestanden } = await parseMail(asBlob(mailWith([{ naam: 'bom.zip', inhoud: bomb }])), grenzen)
	expect(bestanden[0]!.size).toBe(bomb.length)
})

test('MAIL-09 a mail that is too large is not even read', async () => {
	await expect(parseMail(asBlob(new Uint8Array(101)), { ...grenzen, grootte: 100 })).rejects.toMatchObject({ soort: 'te-groot' })
})
