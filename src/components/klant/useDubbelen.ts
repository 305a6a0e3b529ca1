/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Dubbele, Invoer } from '../../types/api.ts'

import { computed, ref, shallowRef } from 'vue'
import { dubbelen } from '../../api/zoek.ts'

export interface Dubbelen {
	/** Klanten that may be the same */
	found: Ref<Dubbele[]>
	/** Whether one of them makes a new klant impossible */
	hard: Ref<boolean>
	/** Looks for doubles; true when there are none, or when they were seen and passed over */
	mayCreate: (klant: Invoer<'klanten'>) => Promise<boolean>
	/** The user has seen the doubles and says it is someone else */
	passOver: () => void
}

/**
 * Shows klanten that may be the same before a new one is made.
 */
export function useDubbelen(): Dubbelen {
	const found: Ref<Dubbele[]> = shallowRef([])
	const seen = ref('')
	const hard = computed(() => found.value.some((dubbele) => dubbele.hard))

	return {
		found,
		hard,
		async mayCreate(klant) {
			const results = await dubbelen(klant)
			const ids = results.map(({ id }) => id).join()
			if (results.length === 0 || (ids === seen.value && !results.some((dubbele) => dubbele.hard))) {
				found.value = []
				return true
			}
			found.value = results
			return false
		},
		passOver() {
			seen.value = found.value.map(({ id }) => id).join()
			found.value = []
		},
	}
}
