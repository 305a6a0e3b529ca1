/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router/index.ts'

import '@nextcloud/dialogs/style.css'
import 'vite/modulepreload-polyfill'

createApp(App)
	.use(createPinia())
	.use(router)
	.mount('#content')
