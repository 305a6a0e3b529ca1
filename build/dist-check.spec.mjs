/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { describe, expect, it } from 'vitest'
import { faultsIn } from './dist-check.mjs'

const good = {
	'appinfo/info.xml': '<admin>OCA\\Klantcontact\\Settings\\Admin</admin>',
	'lib/AppInfo/Application.php': '',
	'lib/Settings/Admin.php': '',
	'lib/Settings/klantcontact_register.json': '{}',
	'templates/index.php': "Util::addScript('klantcontact', 'klantcontact-main');",
	'js/klantcontact-main.mjs': '',
	'l10n/nl.js': '',
	'l10n/nl.json': '',
	'img/app.svg': '',
	'vendor/autoload.php': '',
	'vendor/composer/installed.json': '{"dev": false}',
	LICENSE: '',
	'CHANGELOG.md': '',
	'openapi.json': '{}',
}

/**
 * @param {Record<string, string | undefined>} changes to a good package; undefined leaves a file out
 */
function faults(changes = {}) {
	const files = Object.entries({ ...good, ...changes }).filter(([, text]) => text !== undefined)
	const texts = Object.fromEntries(files.map(([name, text]) => [`klantcontact/${name}`, text]))
	return faultsIn(Object.keys(texts), (name) => texts[name])
}

describe('the check of the package', () => {
	it('has nothing to say about a good one', () => {
		expect(faults()).toEqual([])
	})

	it.each(['js/klantcontact-main.mjs.map', 'tests/Unit/ATest.php', 'vendor/phpunit/phpunit/phpunit', '.git/config', 'vendor/symfony/mime/Email.php', 'node_modules/vue/index.js', 'standalone/router.php', 'composer.json'])('refuses %s', (name) => {
		expect(faults({ [name]: '' })).toEqual([`${name} does not belong in it`])
	})

	it.each(['openapi.json', 'js/klantcontact-main.mjs', 'lib/Settings/Admin.php'])('misses %s', (name) => {
		expect(faults({ [name]: undefined })).toEqual([`${name} is missing`])
	})

	it('sees packages for development', () => {
		expect(faults({ 'vendor/composer/installed.json': '{"dev": true}' })).toEqual(['vendor holds packages for development'])
	})
})
