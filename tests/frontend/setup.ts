/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { enableAutoUnmount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach } from 'vitest'

// What Nextcloud's page offers to the libraries
document.documentElement.lang = 'en'
document.documentElement.dataset.locale = 'nl'
document.head.dataset.user = 'jan'
document.head.dataset.userDisplayname = 'Jan'
document.head.dataset.requesttoken = 'token'
Object.assign(globalThis, {
	_oc_webroot: '',
	_oc_appswebroots: { klantcontact: '/apps/klantcontact' },
	OC: { config: { version: '33.0.0', modRewriteWorking: true } },
	OCP: { Accessibility: { disableKeyboardShortcuts: () => false } },
})

enableAutoUnmount(afterEach)

beforeEach(() => {
	setActivePinia(createPinia())
})

afterEach(() => {
	document.body.innerHTML = ''
})
