/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'

import { beginVraag } from './beginGesprek.ts'

/**
 * "Nieuwe vraag": one more question in the same conversation, and it is shown (ALG-09).
 *
 * @param gesprek - The conversation
 */
export function nieuweVraag(gesprek: Gesprek): void {
	const vraag = beginVraag(gesprek.begonnenOp)
	gesprek.vragen.push(vraag)
	gesprek.actieveVraag = vraag.id
}

/**
 * Takes a question out, and shows the one after it or else the one before; the last one stays.
 *
 * @param gesprek - The conversation
 * @param id - Id of the question
 */
export function verwijderVraag(gesprek: Gesprek, id: string): void {
	const at = gesprek.vragen.findIndex((vraag) => vraag.id === id)
	if (at < 0 || gesprek.vragen.length === 1) {
		return
	}
	gesprek.vragen.splice(at, 1)
	if (gesprek.actieveVraag === id) {
		gesprek.actieveVraag = (gesprek.vragen[at] ?? gesprek.vragen[at - 1])!.id
	}
}

/**
 * Whether something was typed or chosen in a question that would be lost with it.
 *
 * @param vraag - The question
 */
export function isBeschreven(vraag: Vraag): boolean {
	const { onderwerp, inhoud, antwoord, einde, zaak, nieuweZaak, taak, doorverbondenNaar } = vraag
	return [onderwerp, inhoud, antwoord, doorverbondenNaar].some((text) => text.trim() !== '') || [einde, zaak, nieuweZaak, taak].some(Boolean)
}
