/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Dubbele, Invoer } from '../../types/api.ts'

import { computed, ref, shallowRef } from 'vue'
import { dubbelen } from '../../api/zoek.ts'
import { computeNaam } from '../../utils/naam.ts'

/** A klant that may be the same as one of those that are new */
export type Gevonden = Dubbele & {
	/** Id of the new klant */
	van: string
	/** Naam of that one where it comes along with another */
	vanNaam?: string
}

export interface Dubbelen {
	/** Klanten that may be the same */
	found: Ref<Gevonden[]>
	/** Whether one of them makes a new klant impossible */
	hard: Ref<boolean>
	/** Looks for doubles of a new klant and of who comes along; true when there are none, or when they were seen and passed over */
	mayCreate: (klant: Invoer<'klanten'>, ...along: Invoer<'klanten'>[]) => Promise<boolean>
	/** The double of a new klant is used in its place */
	use: (van: string) => void
	/** The user has seen the doubles and says it is someone else */
	passOver: () => void
}

/**
 * Shows klanten that may be the same before a new one is made.
 */
export function useDubbelen(): Dubbelen {
	const found: Ref<Gevonden[]> = shallowRef([])
	const seen = ref('')
	const print = (results: Gevonden[]) => results.map(({ van, id }) => `${van} ${id}`).join()
	const hard = computed(() => found.value.some((dubbele) => dubbele.hard))

	return {
		found,
		hard,
		async mayCreate(...klanten) {
			const results = (await Promise.all(klanten.map(async (klant, at) => (await dubbelen(klant))
				.map((dubbele) => ({ ...dubbele, van: klant.id, vanNaam: at > 0 ? computeNaam(klant) : undefined }))))).flat()
			if (results.length === 0 || (print(results) === seen.value && !results.some((dubbele) => dubbele.hard))) {
				found.value = []
				return true
			}
			found.value = results
			return false
		},
		use(van) {
			found.value = found.value.filter((dubbele) => dubbele.van !== van)
		},
		passOver() {
			seen.value = print(found.value)
			found.value = []
		},
	}
}
