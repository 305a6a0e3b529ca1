/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { defineConfig, devices } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { LAUNCH } from './build/chromium.mjs'

/**
 * A port that nobody listens on.
 */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
		})
	})
}

const given = process.env.BASE_URL
// the workers read this file again; they find the port that the first reading chose
process.env.KC_E2E_PORT ??= given === undefined ? String(await freePort()) : ''
const port = process.env.KC_E2E_PORT
process.env.KC_E2E_SMTP_PORT ??= given === undefined ? String(await freePort()) : ''
const smtpPort = process.env.KC_E2E_SMTP_PORT
const data = process.env.KC_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'klantcontact-e2e-'))
const baseURL = given === undefined ? `http://127.0.0.1:${port}/` : given.replace(/\/*$/, '/')

const desktop = { ...devices['Desktop Chrome'], locale: 'nl-NL' }

export default defineConfig({
	testDir: 'tests/e2e/specs',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// on a machine that is busy with other work; build/test.mjs names every test that needed it
	retries: 1,
	workers: 2,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	// another server has no mail server that keeps what it is given, refuses, and breaks off where a test wants it
	...given !== undefined && { grepInvert: /@mailserver/ },
	use: {
		baseURL,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		screenshot: 'only-on-failure',
		// a trace of every test would cost a third of the time (ADR 0023)
		trace: 'on-first-retry',
		launchOptions: LAUNCH,
	},
	projects: [
		{ name: 'chromium', use: desktop, testIgnore: '**/alleen/**' },
		// these change or count what all tests share: after the others, one at a time
		{ name: 'alleen', use: desktop, testMatch: '**/alleen/**', dependencies: ['chromium'], workers: 1 },
	],
	// without BASE_URL: the stand-alone mode on fresh data, and a mail server that keeps what it is given (fixtures/mailserver.ts)
	webServer: given === undefined
		? [
				{
					command: `node tests/smtp/server.mjs ${join(data, 'mail')} ${smtpPort}`,
					port: Number(smtpPort),
					gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
				},
				{
					command: 'sh standalone/serve.sh',
					url: `${baseURL}login`,
					env: { PORT: port, DATA: data, DEMO: 'klein', WORKERS: '4', SMTP: `127.0.0.1:${smtpPort}` },
					gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
				},
			]
		: undefined,
})
