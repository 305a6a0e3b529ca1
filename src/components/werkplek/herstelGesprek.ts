/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek } from '../../types/gesprek.ts'

import { beginGesprek, beginVraag } from './beginGesprek.ts'

/**
 * The conversation of a draft. What an older version of the app did not know yet has the value it begins with.
 *
 * @param tekst - JSON text of the draft
 * @return nothing when that is no conversation
 */
export function herstelGesprek(tekst: string): Gesprek | undefined {
	try {
		const { vragen, ...rest } = JSON.parse(tekst) as Gesprek
		const gesprek = { ...beginGesprek(new Date()), ...rest }
		const hersteld = vragen.map((vraag) => ({ ...beginVraag(gesprek.begonnenOp), ...vraag }))
		const actief = hersteld.find(({ id }) => id === gesprek.actieveVraag) ?? hersteld[0]
		return actief && { ...gesprek, vragen: hersteld, actieveVraag: actief.id }
	} catch {
		return undefined
	}
}
