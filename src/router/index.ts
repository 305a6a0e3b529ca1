/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { generateUrl } from '@nextcloud/router'
import { createRouter, createWebHistory } from 'vue-router'
import { routes } from './routes.ts'

/** The pages below /apps/klantcontact, with or without index.php in front */
export const router = createRouter({
	history: createWebHistory(generateUrl('/apps/klantcontact')),
	routes,
})
