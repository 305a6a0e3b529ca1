/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import ContactmomentenWidget from './components/dashboard/ContactmomentenWidget.vue'

import '@nextcloud/dialogs/style.css'
import 'vite/modulepreload-polyfill'

declare global {

	var OCA: { Dashboard?: { register: (id: string, show: (el: HTMLElement) => void) => void } }
}

/** Hands the widget to Nextcloud's dashboard page */
function register(): void {
	OCA.Dashboard?.register('klantcontact-contactmomenten', (el) => {
		createApp(ContactmomentenWidget).use(createPinia()).mount(el)
	})
}

// the dashboard's own script may come before or after this one
if (OCA.Dashboard === undefined) {
	document.addEventListener('DOMContentLoaded', register)
} else {
	register()
}
