/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { Sectie } from '../router/routes.ts'

import { computed, watch } from 'vue'
import { useWijzigingenStore } from '../stores/objecten.ts'
import { useTaaktelling } from '../stores/taaktelling.ts'
import { usePeilen } from './usePeilen.ts'

/**
 * The numbers beside the lists of taken in the navigation: read again and again, and at once after an own action.
 */
export function useTaaktellers(): ComputedRef<Partial<Record<Sectie, number>>> {
	const store = useTaaktelling()
	const wijzigingen = useWijzigingenStore()
	const { nu } = usePeilen(store.ververs)

	watch(() => wijzigingen.laatste, (gemeld) => {
		if (gemeld?.objecten.taken?.length) {
			void nu()
		}
	})

	return computed(() => ({ 'mijn-taken': store.telling.mijn, teamtaken: store.team }))
}
