/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { KlantWaarden } from '../klant/klantWaarden.ts'
import type { JaNeeOnbekend } from './contactmomentWaarden.ts'

import { expect, test } from 'vitest'
import vectors from '../../../tests/fixtures/validatie.json' with { type: 'json' }
import { klantRij } from '../../../tests/frontend/dialoog.ts'
import { checkKlant } from '../klant/checkKlant.ts'
import { beginKlant } from '../klant/klantWaarden.ts'
import { beginBetrokkene } from './betrokkeneWaarden.ts'
import { checkBetrokkene } from './checkBetrokkene.ts'
import { checkKlantplicht } from './checkKlantplicht.ts'
import { beginContactmoment, checkContactmoment } from './contactmomentWaarden.ts'

const now = new Date('2026-11-22T10:00:00Z')
const begin = beginContactmoment({ medewerker: null }, now)

test.each(vectors.contactnaam)('PROD-21 $deel of a contactnaam, $keer times $invoer', async ({ deel, invoer, keer, fout }) => {
	const found = await checkBetrokkene(beginBetrokkene({ [deel]: invoer.repeat(keer) }), 'b')
	expect(Boolean(found[`b.contactnaam.${deel}`])).toBe(fout !== undefined)
})

test.each(vectors.bereikbaar)('CALL-12 who can be answered later: $contactnaam $adressen', async ({ contactnaam, adressen, mag }) => {
	const digitaleAdressen = adressen.map(({ soort, adres }, at) => ({ id: String(at), soort: soort as 'email', adres }))
	const found = await checkBetrokkene({ ...beginBetrokkene(contactnaam), digitaleAdressen }, 'b', { contactnaam: true, bereikbaar: true })
	expect(Object.values(found).every((message) => !message)).toBe(mag)
})

test.each(vectors.klantplicht)('CALL-04 CALL-15 $kanaal, klant $klant, switch $anoniem', ({ kanaal, klant, anoniem, mag }) => {
	expect(checkKlantplicht({ ...begin, kanaal, klant: klant ? klantRij() : null }, anoniem)).toEqual(mag ? {} : { klant: expect.any(String) })
})

test.each(vectors.hergebruik)('PROD-18 $keuze with $klant', async ({ keuze, klant, fout }) => {
	const values = { ...beginKlant(), ...klant as Partial<KlantWaarden>, toestemmingHergebruik: { keuze: keuze as 'algemeen-gebruik' } }
	const found = await checkKlant({ ...values, andersVastgesteld: { wijze: (klant as Partial<KlantWaarden>).andersVastgesteld?.wijze } }, undefined, now)
	expect(Boolean(found.toestemmingHergebruik)).toBe(fout !== undefined)
})

test.each(vectors.verdereActie)('PROD-07 contact gelukt $contactGelukt, further action $verdereActieOndernomen', ({ contactGelukt, verdereActieOndernomen, fout }) => {
	const found = checkContactmoment({ ...begin, contactGelukt: contactGelukt as JaNeeOnbekend, verdereActieOndernomen }, {}, now)
	expect('verdereActieOndernomen' in found).toBe(fout !== undefined)
})
