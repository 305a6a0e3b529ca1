/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import PersoonlijkSettings from './components/settings/persoonlijk/PersoonlijkSettings.vue'

import 'vite/modulepreload-polyfill'

createApp(PersoonlijkSettings)
	.use(createPinia())
	.mount('#klantcontact-personal')
