/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Reads mails in a browser with the worker of the app, as "E-mail registreren" does: every mail of the corpus in a worker of its own, and one of 25 MB while
 * the memory of the page's process is looked at. Prints as JSON how many mails were read in how many milliseconds, and the bytes of the large
 * mail with the most that the process took for it.
 *
 * node bench/mails.mjs URL
 */

import { Buffer } from 'node:buffer'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { launch, logIn } from './chromium.mjs'

const SIZE = 25 * 1024 * 1024
const ROUNDS = 3

const base = process.argv[2]
const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, 'tests/fixtures/mail')
const worker = `/apps/klantcontact/js/${readdirSync(join(root, 'js')).find((name) => /^mail\.worker-.*\.mjs$/.test(name))}`
const temporary = mkdtempSync(join(tmpdir(), 'klantcontact-mails-'))
const browser = await launch()
try {
	const page = await browser.newPage()
	await logIn(page, base)
	await page.goto(`${base}/index.php/apps/klantcontact/email-registreren`)
	await page.locator('[data-cy=inname]').waitFor()
	const mails = readdirSync(corpus).filter((name) => !name.endsWith('.json')).map((name) => join(corpus, name))
	process.stdout.write(JSON.stringify({ corpus: await readCorpus(page, mails), large: await readLarge(page) }))
} finally {
	await browser.close()
	rmSync(temporary, { recursive: true })
}

/**
 * Reads files of a page in workers.
 *
 * @param {import('@playwright/test').Page} page - The app
 * @param {string[]} files - Paths
 * @param {number} rounds - How often each is read
 * @return {Promise<{milliseconds: number, answers: string[]}>} how long it took, and what came of each
 */
async function read(page, files, rounds = 1) {
	await page.evaluate(() => {
		document.querySelector('#bench')?.remove()
		document.body.insertAdjacentHTML('beforeend', '<input id="bench" type="file" multiple>')
	})
	await page.locator('#bench').setInputFiles(files)
	return page.evaluate(async ([src, times]) => {
		const one = (file) => new Promise((resolve, reject) => {
			const reader = new Worker(src, { type: 'module' })
			reader.onerror = reject
			reader.onmessage = ({ data }) => {
				reader.terminate()
				resolve(data.fout ?? 'mail')
			}
			reader.postMessage({ file, grenzen: { grootte: 50 * 1024 * 1024, bestanden: 249 } })
		})
		const chosen = [...document.querySelector('#bench').files]
		const answers = []
		const start = performance.now()
		for (let round = 0; round < times; round++) {
			for (const file of chosen) {
				answers.push(await one(file))
			}
		}
		return { milliseconds: performance.now() - start, answers }
	}, [worker, rounds])
}

/**
 * Reads every mail of the corpus, one after the other.
 *
 * @param {import('@playwright/test').Page} page - The app
 * @param {string[]} mails - Paths
 */
async function readCorpus(page, mails) {
	const { milliseconds, answers } = await read(page, mails, ROUNDS)
	return { mails: answers.length, milliseconds }
}

/**
 * Reads one large mail, and looks how much memory the process of the page takes for it at the most.
 *
 * @param {import('@playwright/test').Page} page - The app
 */
async function readLarge(page) {
	const path = join(temporary, 'groot.eml')
	const head = 'From: a@example.nl\r\nSubject: Groot\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=deel\r\n\r\n--deel\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=groot.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n'
	const line = Buffer.alloc(57, 'Klantcontact').toString('base64') + '\r\n'
	writeFileSync(path, head + line.repeat(Math.floor(SIZE / line.length)) + '--deel--\r\n')
	const session = await browser.newBrowserCDPSession()
	const { processInfo } = await session.send('SystemInfo.getProcessInfo')
	const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
	const memory = (field) => pids.map((pid) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024)
	// from here the kernel keeps the most again
	pids.forEach((pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5'))
	const before = memory('VmRSS')
	const { answers, milliseconds } = await read(page, [path])
	const took = Math.max(...memory('VmHWM').map((peak, at) => peak - before[at]))
	if (answers[0] !== 'mail') {
		throw new Error(`The large mail was not read: ${answers[0]}`)
	}
	return { bytes: SIZE, took, milliseconds }
}
