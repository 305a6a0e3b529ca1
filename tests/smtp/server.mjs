/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A mail server for tests: node tests/smtp/server.mjs FOLDER [PORT]. It delivers nothing. Every message that it takes becomes FOLDER/<number>.eml,
 * byte by byte, with its envelope in FOLDER/<number>.json. It tells its port in FOLDER/port, once it listens.
 *
 * What goes wrong is chosen by the recipient, so that many tests can use one server:
 *   weiger-afzender@…   550 after MAIL FROM (of the sender, not the recipient)
 *   weiger-ontvanger@…  550 after RCPT TO
 *   weiger-bericht@…    554 after the message
 *   straks@…            451 after the message
 *   verbreek-eerder@…   the connection ends at RCPT TO
 *   verbreek@…          the message is taken, and the connection ends without an answer
 *   zwijg@…             the message is taken, and no answer ever comes
 */

import { createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { SMTPServer } from 'smtp-server'

const [folder, port = '0'] = process.argv.slice(2)
if (folder === undefined) {
	process.stderr.write('Usage: node tests/smtp/server.mjs FOLDER [PORT]\n')
	process.exit(2)
}
mkdirSync(folder, { recursive: true })
let taken = 0

/**
 * @param {string} address of a sender or recipient
 * @return {string} what its owner wants to go wrong
 */
function wish(address) {
	return address.slice(0, address.indexOf('@'))
}

/**
 * @param {number} code of SMTP
 * @param {string} text of the answer
 * @return {Error} the answer, as smtp-server wants it
 */
function refusal(code, text) {
	return Object.assign(new Error(text), { responseCode: code })
}

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	logger: false,
	size: 60 * 1024 * 1024,
	onMailFrom(address, session, done) {
		done(wish(address.address) === 'weiger-afzender' ? refusal(550, 'Sender refused') : undefined)
	},
	onRcptTo(address, session, done) {
		if (wish(address.address) === 'verbreek-eerder') {
			breakOff(session.id)
			return
		}
		done(wish(address.address) === 'weiger-ontvanger' ? refusal(550, 'No such user') : undefined)
	},
	async onData(stream, session, done) {
		const wishes = session.envelope.rcptTo.map(({ address }) => wish(address))
		const part = join(folder, `${session.id}.part`)
		await pipeline(stream, createWriteStream(part))
		if (wishes.includes('weiger-bericht') || wishes.includes('straks')) {
			rmSync(part)
			done(wishes.includes('straks') ? refusal(451, 'Later') : refusal(554, 'No spam here'))
			return
		}
		const number = ++taken
		writeFileSync(join(folder, `${number}.json`), JSON.stringify({
			from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
			to: session.envelope.rcptTo.map(({ address }) => address),
		}))
		// who waits for the message finds it whole, with its envelope
		renameSync(part, join(folder, `${number}.eml`))
		if (wishes.includes('verbreek')) {
			breakOff(session.id)
		} else if (!wishes.includes('zwijg')) {
			done()
		}
	},
})

/** @param {string} id of the session whose connection ends at once */
function breakOff(id) {
	for (const connection of server.connections) {
		if (connection.id === id) {
			connection._socket.destroy()
		}
	}
}

// a connection that a test breaks off is no news
server.on('error', () => undefined)
server.listen(Number(port), '127.0.0.1', () => {
	const address = server.server.address()
	const file = join(folder, 'port')
	writeFileSync(`${file}.part`, String(typeof address === 'object' && address !== null ? address.port : port))
	renameSync(`${file}.part`, file)
})
process.on('SIGTERM', () => process.exit(0))
