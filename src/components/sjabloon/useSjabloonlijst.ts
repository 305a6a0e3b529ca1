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
	 * Shows changes at once and stores them one after the other, each on top of whatever colleagues stored of the rest; when one
	 * fails, the list is as it is stored.
	 *
	 * @param changes - Sjablonen with what changes of each
	 */
	async function bewaar(changes: [Row<'sjablonen'>, Partial<Pick<Sjabloon, 'actief' | 'volgorde'>>][]): Promise<boolean> {
		fout.value = undefined
		changes.forEach(([sjabloon, velden]) => store.zet({ ...sjabloon, ...velden }))
		try {
			for (const [{ id }, velden] of changes) {
				const { revisie } = await lees('sjablonen', id)
				store.zet(await wijzig('sjablonen', id, { ...velden, revisie, opdracht: newUuid() }))
			}
			return true
		} catch (error) {
			await store.laad()
			fout.value = toApiError(error)
			return false
		}
	}

	return {
		fout,
		verplaats(from, to) {
			const places = verplaatst(store.alle, from, to)
			return bewaar(store.alle.filter(({ id }) => places.has(id)).map((sjabloon) => [sjabloon, { volgorde: places.get(sjabloon.id) }]))
		},
		zetActief: (sjabloon, actief) => bewaar([[sjabloon, { actief }]]),
	}
}
