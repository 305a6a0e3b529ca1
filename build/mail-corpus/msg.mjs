/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { Buffer } from 'node:buffer'
import { dot } from './composed.mjs'
import { expected, known, latin1 } from './eml.mjs'

const ROOT = 5
const FOLDER = 1
const STREAM = 2

/**
 * A stream of a text property.
 *
 * @param {string} tag - Property, four hexadecimal digits
 * @param {string} value - Its text
 */
const unicode = (tag, value) => ({ name: `__substg1.0_${tag}001F`, bytes: Buffer.from(value, 'utf16le') })
const ansi = (tag, value) => ({ name: `__substg1.0_${tag}001E`, bytes: latin1(value) })
const binary = (tag, bytes) => ({ name: `__substg1.0_${tag}0102`, bytes })

/**
 * The stream of the fixed properties.
 *
 * @param {number} head - Length of what stands before them
 * @param {[number, bigint][]} values - Tag and value of each
 */
function properties(head, values) {
	const bytes = Buffer.alloc(head + 16 * values.length)
	values.forEach(([tag, value], at) => {
		bytes.writeUInt32LE(tag, head + 16 * at)
		bytes.writeUInt32LE(6, head + 16 * at + 4)
		bytes.writeBigUInt64LE(value, head + 16 * at + 8)
	})
	return { name: '__properties_version1.0', bytes }
}

/**
 * A compound file.
 *
 * @param {object[]} tree - Streams with bytes, folders with children
 * @return {Buffer} the file
 */
function compound(tree) {
	const entries = [{ name: 'Root Entry', type: ROOT, children: [], length: 0 }]
	const add = (parent, { name, bytes, children }) => {
		const at = entries.length
		entries[parent].children.push(at)
		entries.push(bytes ? { name, type: STREAM, binaryProvider: () => new Uint8Array(bytes), length: bytes.length } : { name, type: FOLDER, children: [], length: 0 })
		children?.forEach((child) => add(at, child))
	}
	tree.forEach((one) => add(0, one))
	return Buffer.from(burn(entries))
}

const fileTime = BigInt(Date.parse(known.datum)) * 10000n + 116444736000000000n
const sent = (...more) => properties(32, [[0x00390040, fileTime], ...more])
const recipient = (text) => ({ name: '__recip_version1.0_#00000000', children: [text('3001', 'Gemeente'), text('39FE', 'info@gemeente.test'), properties(8, [[0x0C150003, 1n]])] })
const attachment = (at, ...children) => ({ name: `__attach_version1.0_#0000000${at}`, children: [...children, properties(8, [])] })
const head = (text, name) => [text('0037', known.onderwerp), text('0C1A', 'Karel van Deurne'), text('5D01', 'karel@example.nl'), text('1035', `<${name}@example.nl>`), recipient(text)]
const told = (name, differs) => expected(name, { ontvangers: [{ naam: 'Gemeente', adres: 'info@gemeente.test' }], ...differs })

const inner = { name: '__substg1.0_3701000D', children: [unicode('0037', 'Binnen'), unicode('1000', 'Van binnen'), properties(24, [])] }
const simple = compound([...head(unicode, 'msg-tekst'), unicode('1000', known.tekst), sent()])

/** Messages as Outlook saves them */
export const msg = [
	{ name: 'msg-tekst', bytes: simple, expected: told('msg-tekst') },
	{ name: 'msg-westers', bytes: compound([...head(ansi, 'msg-westers'), ansi('1000', 'Café – € 5'), sent([0x3FFD0003, 1252n])]), expected: told('msg-westers', { tekst: 'Café – € 5' }) },
	{ name: 'msg-html', bytes: compound([...head(unicode, 'msg-html'), binary('1013', Buffer.from('<p>Hallo</p><script>alert(1)</script><p>Daar</p>')), sent([0x3FDE0003, 65001n])]), expected: told('msg-html', { tekst: 'Hallo\n\nDaar' }) },
	{ name: 'msg-kopregels', bytes: compound([unicode('0037', 'Re: ' + known.onderwerp), unicode('1000', known.tekst), unicode('007D', 'From: Karel van Deurne <karel@example.nl>\r\nTo: Gemeente <info@gemeente.test>\r\nDate: Tue, 04 Apr 2023 11:59:00 +0200\r\nMessage-ID: <msg-kopregels@example.nl>\r\nIn-Reply-To: <een@gemeente.test>\r\nReferences: <een@gemeente.test>\r\n'), sent()]), expected: told('msg-kopregels', { onderwerp: 'Re: ' + known.onderwerp, inReplyTo: '<een@gemeente.test>', references: ['<een@gemeente.test>'] }) },
	{ name: 'msg-bijlagen', bytes: compound([...head(unicode, 'msg-bijlagen'), unicode('1000', known.tekst), attachment(0, unicode('3707', 'foto één.png'), unicode('370E', 'image/png'), binary('3701', dot)), attachment(1, unicode('3001', 'Binnen'), inner), sent()]), expected: told('msg-bijlagen', { bestanden: [{ naam: 'foto één.png', type: 'image/png', grootte: dot.length }, { naam: 'Binnen.msg', type: 'application/vnd.ms-outlook' }] }) },
	{ name: 'msg-afgebroken', bytes: simple.subarray(0, 700), expected: { fout: 'kapot' } },
].map((one) => ({ ...one, extension: 'msg' }))
