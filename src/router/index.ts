/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { generateUrl, getRootUrl } from '@nextcloud/router'
import { createRouter, createWebHistory } from 'vue-router'
import { routes } from './routes.ts'

/**
 * Where the app's pages begin: below index.php when the page was opened that way, as Nextcloud answers both.
 *
 * @param path - Path of the page
 */
export function basePath(path: string): string {
	const isBelowIndex = path.startsWith(`${getRootUrl()}/index.php/`)
	return isBelowIndex ? generateUrl('/apps/klantcontact', {}, { noRewrite: true }) : `${getRootUrl()}/apps/klantcontact`
}

/** The pages of the app */
export const router = createRouter({
	history: createWebHistory(basePath(window.location.pathname)),
	routes,
})
