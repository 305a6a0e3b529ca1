/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/// <reference types="vite/client" />

// set by the build, read by the Nextcloud libraries
declare const appName: string
declare const appVersion: string

interface Window {
	/** What Nextcloud's page offers to apps */
	OCP?: {
		Accessibility?: {
			/** Whether the user turned shortcuts off */
			disableKeyboardShortcuts?: () => boolean
		}
	}
}
