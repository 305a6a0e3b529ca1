/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { recommended } from '@nextcloud/eslint-config'

export default [
	{
		name: 'klantcontact/not-ours',
		ignores: ['js/', 'css/', 'vendor/', 'l10n/', 'data/', '.tools/', 'src/types/register.ts'],
	},
	...recommended,
	{
		name: 'klantcontact/typescript',
		files: ['**/*.ts', '**/*.vue'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			// the type says which props may be absent
			'vue/require-default-prop': 'off',
		},
	},
	{
		name: 'klantcontact/build-scripts',
		files: ['build/**'],
		languageOptions: { globals: { process: 'readonly' } },
		rules: {
			// scripts that a person runs talk on the console
			'no-console': 'off',
		},
	},
]
