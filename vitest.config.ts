/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
	plugins: [vue()],
	// what @nextcloud/vite-config sets in a build, and @nextcloud/vue reads
	define: { appName: '"klantcontact"', appVersion: '"0.0.0"' },
	test: {
		environment: 'happy-dom',
		env: { TZ: 'Europe/Amsterdam', LANG: 'nl_NL' },
		include: ['src/**/*.spec.ts', 'tests/frontend/**/*.spec.ts', 'build/**/*.spec.mjs'],
		setupFiles: ['tests/frontend/setup.ts'],
		// the libraries import .css, which only vite can read
		server: { deps: { inline: [/@nextcloud\//] } },
		restoreMocks: true,
		// patience for a busy machine: real components take their time to load
		testTimeout: 30_000,
	},
})
