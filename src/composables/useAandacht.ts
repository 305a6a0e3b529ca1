/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { onMounted } from 'vue'

/**
 * Brings the user to a notice as it appears: it may stand out of her sight, or in the place of what she just used.
 *
 * @param box - What takes the focus; needs `tabindex="-1"`
 */
export function useAandacht(box: Readonly<Ref<HTMLElement | null>>): void {
	onMounted(() => {
		box.value?.focus()
		box.value?.scrollIntoView?.({ block: 'nearest' })
	})
}
