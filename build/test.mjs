/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Runs every check of the project and ends with the line "N passed, N failed". Two lanes of about the same length run side by side, because
 * each uses one core most of the time; the browser tests come after them, alone.
 * A lint step counts as one; a test that was skipped counts as failed, and so does a suite that left no report.
 */

import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const reports = 'build/artifacts/reports'
/** What is said at the end */
const lines = []
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

/**
 * @param {string} name of the report file
 * @return {object} what the report says
 */
function json(name) {
	return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'))
}

/**
 * @return {{ passed: number, failed: number }} what PHPUnit's JUnit report counts
 */
function phpunit() {
	const root = readFileSync(`${reports}/phpunit.xml`, 'utf8').match(/<testsuite [^>]*>/)?.[0] ?? ''
	const count = (attribute) => Number(root.match(new RegExp(` ${attribute}="(\\d+)"`))?.[1] ?? 0)
	const failed = count('failures') + count('errors') + count('skipped')
	return { passed: count('tests') - failed, failed }
}

/**
 * @return {{ passed: number, failed: number }} what vitest's report counts
 */
function vitest() {
	const { numTotalTests, numPassedTests, testResults } = json('vitest.json')
	const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
	return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken }
}

/**
 * @return {{ passed: number, failed: number }} what Playwright's report counts; tests that passed at the second try only are named (ADR 0023)
 */
function playwright() {
	const { suites, stats, errors } = json('playwright.json')
	lines.push(...suites.flatMap(flaky).map((title) => `passed at the second try: ${title}`))
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length }
}

/**
 * @param {{ suites?: object[], specs: { title: string, tests: { status: string }[] }[] }} suite of Playwright's report
 * @return {string[]} titles of its tests that passed at the second try
 */
function flaky({ suites = [], specs }) {
	return [...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title), ...suites.flatMap(flaky)]
}

const oneLane = [
	{ name: 'php-cs-fixer', command: 'vendor/bin/php-cs-fixer check --show-progress=none' },
	{ name: 'phpstan', command: 'vendor/bin/phpstan analyse --no-progress --memory-limit=1G' },
	{ name: 'phpunit', command: `vendor/bin/phpunit --log-junit ${reports}/phpunit.xml`, report: 'phpunit.xml', count: phpunit },
	{ name: 'eslint', command: 'npm run --silent lint' },
]
const otherLane = [
	{ name: 'stylelint', command: 'npm run --silent stylelint' },
	{ name: 'vue-tsc', command: 'npm run --silent types:check' },
	{ name: 'vitest', command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${reports}/vitest.json`, report: 'vitest.json', count: vitest },
]
const browser = [
	{ name: 'playwright', command: 'npx playwright test --reporter=list,json', report: 'playwright.json', count: playwright },
]
const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json` }
const total = { passed: 0, failed: 0 }

/**
 * @param {string} command to run
 * @param {boolean} apart whether its output comes at its end, because other suites run at the same time
 * @return {Promise<{ good: boolean, output: string }>} whether it succeeded, and what it wrote, unless that was shown already
 */
function run(command, apart) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, { shell: true, stdio: apart ? ['ignore', 'pipe', 'pipe'] : 'inherit', env })
		const chunks = []
		child.stdout?.on('data', (chunk) => chunks.push(chunk))
		child.stderr?.on('data', (chunk) => chunks.push(chunk))
		child.on('error', reject)
		child.on('close', (code) => resolve({ good: code === 0, output: Buffer.concat(chunks).toString() }))
	})
}

/**
 * Runs suites one after the other and adds what they count.
 *
 * @param {{ name: string, command: string, report?: string, count?: () => { passed: number, failed: number } }[]} suites to run
 * @param {boolean} apart whether others run at the same time
 */
async function lane(suites, apart) {
	for (const { name, command, report, count } of suites) {
		if (!apart) {
			console.info(`\n== ${name}`)
		}
		const start = Date.now()
		const { good, output } = await run(command, apart)
		if (apart) {
			console.info(`\n== ${name}\n${output}`)
		}
		const single = { passed: good ? 1 : 0, failed: good ? 0 : 1 }
		const result = count !== undefined && existsSync(`${reports}/${report}`) ? count() : single
		// a suite that says it failed has failed, whatever it counted
		if (!good && result.failed === 0) {
			result.failed = 1
		}
		total.passed += result.passed
		total.failed += result.failed
		lines.push(`${name.padEnd(14)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed ${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s`)
	}
}

await Promise.all([lane(oneLane, true), lane(otherLane, true)])
await lane(browser, false)

console.info(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
