/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The globals that Nextcloud's page has and that apps and libraries read: OC, OCP, OCA.
 */

(function() {
	'use strict'

	const apps = { klantcontact: '/apps/klantcontact' }

	window._oc_webroot = ''
	window._oc_appswebroots = apps
	window._oc_isadmin = document.body.dataset.admin === 'true'
	window._oc_debug = false
	window._oc_config = { loglevel: 2, version: '33.0.0.0' }
	window._oc_l10n_registry_translations = {}
	window._oc_l10n_registry_plural_functions = {}

	window.OC = {
		appswebroots: apps,
		config: { version: '33.0.0.0', modRewriteWorking: false },
		coreApps: ['', 'admin', 'log', 'core/search', 'core', '3rdparty'],
		isUserAdmin: () => window._oc_isadmin,
		filePath: (app, type, file) => (app === 'core' ? '/core/' : '/apps/' + app + '/' + (type ? type + '/' : '')) + file,
		L10N: {
			register(app, texts) {
				window._oc_l10n_registry_translations[app] = Object.assign(window._oc_l10n_registry_translations[app] ?? {}, texts)
				window._oc_l10n_registry_plural_functions[app] = (count) => (count === 1 ? 0 : 1)
			},
		},
	}
	window.OCP = { Accessibility: { disableKeyboardShortcuts: () => false } }
	window.OCA = {
		Dashboard: {
			register(id, draw) {
				const element = document.querySelector('[data-widget="' + CSS.escape(id) + '"]')
				if (element !== null) {
					draw(element, { widget: { id } })
				}
			},
		},
	}
})()
