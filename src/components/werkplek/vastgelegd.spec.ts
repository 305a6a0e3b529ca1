/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'

import { expect, test } from 'vitest'
import { klantRij, zaakRij } from '../../../tests/frontend/dialoog.ts'
import { beginTaak } from '../taak/taakWaarden.ts'
import { beginZaak } from '../zaak/zaakWaarden.ts'
import { beginGesprek } from './beginGesprek.ts'
import { beslissingenOf } from './beslissingen.ts'
import { openBeschrijving } from './persoon.ts'
import { vastgelegd } from './vastgelegd.ts'

/**
 * What is said of a conversation with one question.
 *
 * @param vraag - What differs in the question
 * @param parts - What differs in the conversation
 */
function said(vraag: Partial<Vraag>, parts: Partial<Gesprek> = {}): string {
	const gesprek = { ...beginGesprek(new Date()), beller: { naam: 'Karel van Deurne', telefoon: '0612345678' }, ...parts }
	Object.assign(gesprek.vragen[0]!, vraag)
	if (!gesprek.klant) {
		openBeschrijving(gesprek)
	}
	return vastgelegd(gesprek, beslissingenOf(gesprek, false)[0]!, () => 'Klachten')
}

const taak = { einde: 'taak' as const, taak: beginTaak({ team: 'klachten' }) }
const zaak = { einde: 'zaak' as const, nieuweZaak: beginZaak({ omschrijving: 'Vergunning' }) }

test.each([
	['CALL-04', said({}), 'nothing: the caller is unknown and needs no follow-up'],
	['CALL-06', said({}, { klant: klantRij() }), 'contact moment with J. van der Berg'],
	['PROD-25', said(taak, { klant: klantRij() }), 'contact moment with J. van der Berg; task for Klachten'],
	['PROD-23', said({ einde: 'zaak', zaak: zaakRij() }, { klant: klantRij() }), 'contact moment with J. van der Berg; link to case ZAAK-2026-7'],
	['PROD-18', said(zaak, { bewaarkeuze: 'algemeen' }), 'contact moment with the new customer Karel van Deurne; new case Vergunning'],
	['PROD-24', said(zaak, { bewaarkeuze: 'alleen-dit-verzoek' }), 'contact moment with Karel van Deurne, who does not become a customer; contact details with this case only; new case Vergunning'],
	['PROD-26', said(taak, { bewaarkeuze: 'alleen-dit-verzoek' }), 'contact moment with Karel van Deurne, who does not become a customer; contact details with this contact moment only; task for Klachten'],
	['V6898', said({}, { bewaarkeuze: 'niet-bewaren', identiteit: { wijze: 'controlevragen' } }), 'contact moment with Karel van Deurne, of whom only name and identification are kept'],
	['before anything was chosen', said({ einde: 'taak', taak: beginTaak() }, { beller: { naam: '', telefoon: '' } }), 'contact moment with the caller, who does not become a customer; task'],
])('%s who is in a hurry reads what will be stored where', (...[, text, expected]) => {
	expect(text).toBe(expected)
})
