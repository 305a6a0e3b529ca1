/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createAppConfig } from '@nextcloud/vite-config'
import { fileURLToPath } from 'node:url'
import { ownLanguages } from './build/own-languages.mjs'

/**
 * @param name - File in src/ without its extension
 */
function entry(name: string): string {
	return fileURLToPath(new URL(`src/${name}.ts`, import.meta.url))
}

export default createAppConfig({
	main: entry('main'),
	dashboard: entry('dashboard'),
	settings: entry('settings'),
	personal: entry('personal'),
}, {
	appName: 'klantcontact',
	// nothing here uses Node's modules, and the polyfills would land in the first page
	nodePolyfills: false,
	createEmptyCSSEntryPoints: true,
	emptyOutputDirectory: { additionalDirectories: ['css'] },
	config: {
		plugins: [ownLanguages(fileURLToPath(new URL('l10n', import.meta.url)))],
		// the reader of .msg decodes code pages, which every browser can (docs/adr/0022)
		resolve: { alias: { 'iconv-lite': fileURLToPath(new URL('src/mail/iconv.ts', import.meta.url)) } },
		// the worker loads the reader of .msg only for one
		worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'js/[name]-[hash].mjs', chunkFileNames: 'js/[name]-[hash].chunk.mjs' } } },
		build: {
			// before Nextcloud 33 an entry that a chunk imports would run twice, so keep the entries free of exports
			// the many components of one file each would else be as many requests: 122 for the Werkplek, 66 so (docs/adr/0025)
			rollupOptions: { preserveEntrySignatures: 'strict', output: { experimentalMinChunkSize: 10_000 } },
		},
	},
})
