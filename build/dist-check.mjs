/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** everything that may be in the package */
const allowed = [
	/^appinfo\/info\.xml$/,
	/^lib\/.+\.(php|json)$/,
	/^js\/.+\.mjs(\.license)?$/,
	/^css\/.+\.css(\.license)?$/,
	/^img\/.+\.svg$/,
	/^l10n\/[a-z_A-Z]+\.(js|json)$/,
	/^templates\/.+\.php$/,
	/^vendor\/autoload\.php$/,
	/^vendor\/(composer|opis)\/.+/,
	/^(LICENSE|CHANGELOG\.md|openapi\.json)$/,
]

/** the least that must be in it */
const needed = ['appinfo/info.xml', 'lib/AppInfo/Application.php', 'lib/Settings/klantcontact_register.json', 'l10n/nl.js', 'l10n/nl.json', 'img/app.svg', 'vendor/autoload.php', 'LICENSE', 'CHANGELOG.md', 'openapi.json']

/**
 * @param {string} text of PHP sources
 * @return {string[]} the scripts and styles that they load
 */
function loaded(text) {
	return [...text.matchAll(/add(Script|Style)\([^,]+, '([a-z-]+)'\)/g)].map(([, kind, name]) => kind === 'Script' ? `js/${name}.mjs` : `css/${name}.css`)
}

/**
 * @param {string[]} archived names of the files in the archive
 * @param {(name: string) => string} read gives a file's text
 * @return {string[]} what is wrong with the package; empty when nothing is
 */
export function faultsIn(archived, read) {
	const outside = archived.filter((name) => !name.startsWith('klantcontact/'))
	const files = archived.filter((name) => name.startsWith('klantcontact/')).map((name) => name.slice('klantcontact/'.length))
	const text = (name) => files.includes(name) ? read(`klantcontact/${name}`) : ''
	const wanted = [...needed, ...files.filter((name) => name.endsWith('.php') && !name.startsWith('vendor/')).flatMap((name) => loaded(text(name)))]
	// classes that Nextcloud is told about by name
	const classes = [...text('appinfo/info.xml').matchAll(/>OCA\\Klantcontact\\([\w\\]+)</g)].map(([, name]) => `lib/${name.replaceAll('\\', '/')}.php`)
	const faults = [
		...outside.map((name) => `${name} is outside the app's folder`),
		...files.filter((name) => !allowed.some((pattern) => pattern.test(name))).map((name) => `${name} does not belong in it`),
		...new Set([...wanted, ...classes].filter((name) => !files.includes(name)).map((name) => `${name} is missing`)),
	]
	const packages = text('vendor/composer/installed.json')
	if (packages === '' || JSON.parse(packages).dev !== false) {
		faults.push('vendor holds packages for development')
	}
	return faults
}
