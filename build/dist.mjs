/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Packs the app as Nextcloud installs it: build/artifacts/dist/klantcontact.tar.gz, ready to be signed.
 * Takes what was built, adds the PHP packages without those for development, and looks into the result before it is content.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { faultsIn } from './dist-check.mjs'

const folder = 'build/artifacts/dist'
const app = join(folder, 'klantcontact')
const archive = join(folder, 'klantcontact.tar.gz')

/** what the app consists of, besides its packages */
const parts = ['appinfo', 'lib', 'js', 'css', 'img', 'l10n', 'templates', 'LICENSE', 'CHANGELOG.md', 'openapi.json']

/**
 * @param {string} command program to run
 * @param {string[]} args of the program
 * @return {string} what it printed
 */
function run(command, ...args) {
	return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 })
}

/** Copies what was built */
function copy() {
	for (const part of parts) {
		cpSync(part, join(app, part), {
			recursive: true,
			filter: (path) => !path.endsWith('.map') && !path.endsWith('.map.license') && !basename(path).startsWith('.'),
		})
	}
}

/** Installs the packages that the app needs to run, and leaves out what they carry for their own makers */
function addPackages() {
	cpSync('composer.json', join(app, 'composer.json'))
	run('composer', 'install', '--quiet', '--no-dev', '--no-interaction', '--no-progress', '--prefer-dist', '--working-dir', app)
	rmSync(join(app, 'composer.json'))
	rmSync(join(app, 'composer.lock'), { force: true })
	for (const file of readdirSync(join(app, 'vendor'), { recursive: true, withFileTypes: true })) {
		if (file.isFile() && !['.php', '.json'].includes(extname(file.name)) && !/^licen[cs]e/i.test(file.name)) {
			rmSync(join(file.parentPath, file.name))
		}
	}
}

/** Packs in a fixed order and with the moment of the last commit, so that the same sources give the same archive */
function pack() {
	const moment = existsSync('.git') ? run('git', 'log', '-1', '--format=%ct').trim() : '0'
	run('tar', '--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mode=go-w', `--mtime=@${moment}`, '-C', folder, '-czf', archive, 'klantcontact')
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(app, { recursive: true })
copy()
addPackages()
pack()

const files = run('tar', '-tzf', archive).split('\n').filter((name) => name !== '' && !name.endsWith('/'))
const faults = faultsIn(files, (name) => readFileSync(join(folder, name), 'utf8'))
rmSync(app, { recursive: true })
if (faults.length > 0) {
	rmSync(archive)
	console.error(`Not a good package:\n- ${faults.join('\n- ')}`)
	process.exit(1)
}
console.info(`${archive}: ${files.length} files`)
