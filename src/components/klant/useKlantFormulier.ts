/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../composables/useFormulier.ts'
import type { Invoer } from '../../types/api.ts'
import type { KlantWaarden } from './klantWaarden.ts'

import { useFormulier } from '../../composables/useFormulier.ts'
import { below } from '../../utils/pad.ts'
import { checkKlant } from './checkKlant.ts'
import { alongWith, klantOf } from './klantWaarden.ts'

/** A new klant, with the persons or the huishouden that come along with it */
export interface KlantVerzoek {
	/** First the klant itself */
	klanten: Invoer<'klanten'>[]
}

/**
 * The field that a path of the server means: of the klant itself, or in the line of a new person.
 *
 * @param path - Such as "klanten.1.achternaam" or "wijzigingen.leden"
 * @param values - The form as it was sent
 * @param first - Place of the first new person among the klanten that were sent
 */
function fieldOf(path: string, values: KlantWaarden, first: number): string {
	const [, at = '', rest = ''] = /^klanten\.(\d+)\.(.+)$/.exec(path) ?? []
	if (rest === '') {
		return below(path, 'wijzigingen') ?? path
	}
	const line = values.leden.map(({ nieuw }, index) => nieuw ? index : -1).filter((index) => index >= 0)[Number(at) - first]
	return Number(at) < first ? rest : line === undefined ? path : `leden.${line}.${rest}`
}

/**
 * The form of a klant.
 *
 * @param begin - Its values at the start
 * @param send - Sends them, or hands them to the form around
 * @param first - Place of the first new person among the klanten that are sent
 */
export function useKlantFormulier<A>(begin: KlantWaarden, send: (verzoek: KlantVerzoek & { opdracht: string }) => Promise<A>, first = 1): Formulier<KlantWaarden, A> {
	const known = begin.bsn

	return useFormulier({
		begin,
		check: (values) => checkKlant(values, known, new Date()),
		request: (values): KlantVerzoek => ({ klanten: [klantOf(values), ...alongWith(values)] }),
		send,
		toField: (path) => fieldOf(path, begin, first),
	})
}
