/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Detail, Huishouden } from '../../types/api.ts'
import type { InteractieWaarden } from './interactieWaarden.ts'

import { shallowRef, watch } from 'vue'
import { lees } from '../../api/objecten.ts'
import { storedKlant } from './contactmomentWaarden.ts'
import { enigHuishouden } from './interactieWaarden.ts'

/**
 * The huishoudens and bedrijven that the klant of a form belongs to; the only one is filled in.
 *
 * @param values - The form's values
 */
export function useHuishoudens(values: Ref<InteractieWaarden>): { huishoudens: Readonly<Ref<Huishouden[]>> } {
	const huishoudens = shallowRef<Huishouden[]>([])

	watch(() => values.value.klant, async (klant, before) => {
		if (before !== undefined) {
			values.value.huishouden = undefined
		}
		const known = klant ? await of(klant, storedKlant(values.value) !== undefined) : []
		if (values.value.klant?.id === klant?.id) {
			huishoudens.value = known
			values.value.huishouden ??= enigHuishouden({ huishoudens: known })
		}
	}, { immediate: true })

	return { huishoudens }
}

/**
 * What a klant is a member of. That it cannot be read is no reason to stop: the contactmoment is about the klant.
 *
 * @param klant - The chosen klant, whole where a page handed her over
 * @param isStored - Whether the server knows her
 */
async function of(klant: Partial<Detail<'klanten'>> & { id: string }, isStored: boolean): Promise<Huishouden[]> {
	if (klant.huishoudens || klant.soort !== 'persoon' || !isStored) {
		return klant.huishoudens ?? []
	}
	try {
		return (await lees('klanten', klant.id)).huishoudens ?? []
	} catch {
		return []
	}
}
