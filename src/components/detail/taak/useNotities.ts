/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../../composables/useFormulier.ts'
import type { BundleAnswer, Detail } from '../../../types/api.ts'

import { noteer as send } from '../../../api/taken.ts'
import { toApiError } from '../../../api/toApiError.ts'
import { useFormulier } from '../../../composables/useFormulier.ts'
import { useTaakstap } from '../../../composables/useTaakstap.ts'
import { useWijzigingenStore } from '../../../stores/objecten.ts'
import { foutenOf } from '../../../utils/bevindingen.ts'
import { lengthMessage } from '../../../utils/checkMessage.ts'

/** The longest note, in code points; the schema has the same */
export const notitieMax = 4000

/** What the field for a note holds, and what it is stored as */
interface NotitieWaarden {
	tekst: string
	soort: 'notitie' | 'belpoging'
}

/** The field for the next note of a taak */
export interface Notitieveld {
	form: Formulier<NotitieWaarden, BundleAnswer>
	/** Stores what was typed; false when nothing was stored */
	noteer: (soort: NotitieWaarden['soort']) => Promise<boolean>
	max: number
}

/**
 * Adds notes and call attempts to a taak. What is added never clashes with what others changed: it goes on top of that, as long
 * as the user may still add to the taak.
 *
 * @param taak - The taak as the page shows it
 */
export function useNotities(taak: () => Detail<'taken'>): Notitieveld {
	const wijzigingen = useWijzigingenStore()
	const stap = useTaakstap(taak)
	const form = useFormulier({
		begin: { tekst: '', soort: 'notitie' } as NotitieWaarden,
		check: ({ tekst }) => foutenOf({ tekst: lengthMessage(tekst, notitieMax) }),
		request: ({ tekst, soort }) => ({ soort, tekst: tekst.trim(), na: taak().notities?.length ?? 0 }),
		send: ({ opdracht, soort, tekst }) => append({ opdracht, soort, tekst }),
	})

	/**
	 * Sends a note, and where somebody changed the taak meanwhile once more on top of that.
	 *
	 * @param notitie - The note
	 * @param notitie.opdracht - Id of the command
	 * @param notitie.soort - Note or call attempt
	 * @param notitie.tekst - The text
	 */
	async function append(notitie: { opdracht: string, soort: NotitieWaarden['soort'], tekst: string }): Promise<BundleAnswer> {
		const { id } = taak()
		const once = () => stap((revisie) => send(id, { ...notitie, revisie }))
		try {
			return await once()
		} catch (error) {
			if (!toApiError(error).isConflict || !taak().acties?.includes('notities')) {
				throw error
			}
			return once()
		}
	}

	return {
		form,
		max: notitieMax,
		async noteer(soort) {
			form.values.soort = soort
			const answer = await form.submit()
			if (answer === undefined) {
				return false
			}
			form.values.tekst = ''
			form.values.soort = 'notitie'
			wijzigingen.meld(answer)
			return true
		},
	}
}
