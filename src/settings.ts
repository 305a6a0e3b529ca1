/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import AdminSettings from './components/settings/AdminSettings.vue'

import '@nextcloud/dialogs/style.css'
import 'vite/modulepreload-polyfill'

createApp(AdminSettings)
	.use(createPinia())
	.mount('#klantcontact-settings')
