/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { Names } from './fieldValues.ts'

import { computed } from 'vue'
import { useInstellingenStore } from '../../stores/instellingen.ts'

/** The names that only the settings know; an unknown code stands for itself */
export function useNames(): ComputedRef<Names> {
	const store = useInstellingenStore()
	return computed(() => {
		const { talen = [], teams = [], labels } = store.instellingen ?? {}
		return {
			taal: (code) => talen.find((taal) => taal.code === code)?.naam ?? code,
			team: (id) => teams.find((team) => team.id === id)?.naam ?? id,
			gemeente: labels?.gemeente ?? 'gemeente',
		}
	})
}
