/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ApiError } from '../api/ApiError.ts'
import type { Wijziging } from '../api/objecten.ts'
import type { Detail, Soort } from '../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { wijzig } from '../api/objecten.ts'
import { toApiError } from '../api/toApiError.ts'
import { useOpdracht } from './useOpdracht.ts'

/** Changed property → its new value, null where it was cleared */
export type Velden = Record<string, unknown>

/** A change of a stored object that somebody else may change at the same time */
export interface Change<S extends Soort, A> {
	soort: S
	/** The object as the form found it */
	base: Detail<S>
	velden: Velden
	/** Sends the fields, based on a revision */
	send: (revisie: number, velden: Velden) => Promise<A>
}

/**
 * Asks the user which of two changes of the same object to keep.
 *
 * @param change - The user's own change
 * @param error - The conflict
 * @return what is left of her change; nothing when she goes back to the form
 */
async function ask<S extends Soort, A>(change: Change<S, A>, error: ApiError): Promise<Velden | undefined> {
	const { default: ConflictDialog } = await import('../dialogs/ConflictDialog.vue')
	return spawnDialog(ConflictDialog, {
		soort: change.soort,
		base: change.base,
		theirs: error.huidig as Detail<Soort>,
		mine: change.velden,
		door: error.door ?? '',
	})
}

/**
 * Sends a change; where somebody stored a newer version meanwhile, lets the user choose per field and sends what is left
 * on top of that version.
 *
 * @param change - The change
 * @return the answer; the newer object where nothing of the change is left; nothing when the user went back to the form
 */
export async function sendChange<S extends Soort>(change: Change<S, Detail<S>>): Promise<Detail<S> | undefined> {
	try {
		return await change.send(change.base.revisie, change.velden)
	} catch (cause) {
		const error = toApiError(cause)
		if (!error.isConflict) {
			throw error
		}
		const theirs = error.huidig as Detail<S>
		const velden = await ask(change, error)
		if (velden === undefined || Object.keys(velden).length === 0) {
			return velden && theirs
		}
		return sendChange({ ...change, base: theirs, velden })
	}
}

/**
 * Sends changed fields of a stored object; a retry after a lost answer stores nothing twice.
 *
 * @param soort - Kind of the object
 * @param base - The object as the form found it
 * @return sends the fields and answers the object as it is now; nothing when the user went back to the form
 */
export function useWijziging<S extends 'klanten' | 'zaken' | 'sjablonen'>(soort: S, base: Detail<S>): (velden: Velden) => Promise<Detail<S> | undefined> {
	const opdrachtFor = useOpdracht()

	return async (velden) => Object.keys(velden).length === 0
		? base
		: sendChange({
				soort,
				base,
				velden,
				send: (revisie, left) => wijzig(soort, base.id, { ...left, revisie, opdracht: opdrachtFor({ revisie, left }) } as Wijziging<S>),
			})
}
