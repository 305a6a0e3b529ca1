/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { ApiError } from '../../api/ApiError.ts'
import type { Row } from '../../types/api.ts'
import type { Sjabloon } from '../../types/register.ts'

import { shallowRef } from 'vue'
import { lees, wijzig } from '../../api/objecten.ts'
import { toApiError } from '../../api/toApiError.ts'
import { useSjablonenStore } from '../../stores/sjablonen.ts'
import { newUuid } from '../../utils/uuid.ts'
import { verplaatst } from './volgorde.ts'

export interface Sjabloonlijst {
	/** Why the latest change was not stored */
	fout: Readonly<Ref<ApiError | undefined>>
	/** Puts a sjabloon elsewhere in the order; says whether it is stored */
	verplaats: (from: number, to: number) => Promise<boolean>
	/** Offers a sjabloon for new interactions, or no longer; says whether it is stored */
	zetActief: (sjabloon: Row<'sjablonen'>, actief: boolean) => Promise<boolean>
}

/**
 * What beheer changes in the list of sjablonen itself. The list shows a change at once and goes back to what is stored when it fails.
 */
export function useSjabloonlijst(): Sjabloonlijst {
	const store = useSjablonenStore()
	const fout = shallowRef<ApiError>()

	/**
	 * Stores a change of one property on top of whatever colleagues stored of the others.
	 *
	 * @param sjabloon - The sjabloon
	 * @param velden - What changes
	 */
	async function bewaar(sjabloon: Row<'sjablonen'>, velden: Partial<Pick<Sjabloon, 'actief' | 'volgorde'>>): Promise<void> {
		store.zet({ ...sjabloon, ...velden })
		const { revisie } = await lees('sjablonen', sjabloon.id)
		store.zet(await wijzig('sjablonen', sjabloon.id, { ...velden, revisie, opdracht: newUuid() }))
	}

	/**
	 * @param changes - Sjablonen with what changes of each
	 */
	async function alle(changes: [Row<'sjablonen'>, Partial<Sjabloon>][]): Promise<boolean> {
		fout.value = undefined
		const outcomes = await Promise.allSettled(changes.map(([sjabloon, velden]) => bewaar(sjabloon, velden)))
		const failed = outcomes.find((outcome) => outcome.status === 'rejected')
		if (failed) {
			await store.laad()
			fout.value = toApiError(failed.reason)
		}
		return !failed
	}

	return {
		fout,
		verplaats(from, to) {
			const places = verplaatst(store.alle, from, to)
			return alle(store.alle.filter(({ id }) => places.has(id)).map((sjabloon) => [sjabloon, { volgorde: places.get(sjabloon.id) }]))
		},
		zetActief: (sjabloon, actief) => alle([[sjabloon, { actief }]]),
	}
}
