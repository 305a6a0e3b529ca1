/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { WritableComputedRef } from 'vue'
import type { DetailTab } from './detailTab.ts'

import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { tabFromUrl } from './detailTab.ts'

/**
 * The open tab of a detail page, which stands in the page's URL; the browser's way back leaves the page, not the tab
 *
 * @param tabs - The tabs of the page
 * @param wanted - What the URL says
 */
export function useTabInUrl(tabs: DetailTab[], wanted: () => string | undefined): WritableComputedRef<string> {
	const route = useRoute()
	const router = useRouter()
	return computed({
		get: () => tabFromUrl(tabs, wanted()),
		set: (tab) => void router.replace({ name: route.name, params: { ...route.params, tab } }),
	})
}
