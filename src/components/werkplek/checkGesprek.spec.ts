/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'

import { expect, test } from 'vitest'
import { klantRij } from '../../../tests/frontend/dialoog.ts'
import { beginTaak } from '../taak/taakWaarden.ts'
import { beginZaak } from '../zaak/zaakWaarden.ts'
import { beginGesprek, beginVraag } from './beginGesprek.ts'
import { checkGesprek } from './checkGesprek.ts'
import { beginContactgegevens, beginNieuweBeller } from './persoon.ts'

const now = new Date('2026-11-22T10:00:00Z')
const regels = { limieten: { onderwerp: 10, inhoud: 1000, antwoord: 4000, toelichting: 1000 }, anoniemRegistreren: false }

/**
 * A conversation with one question.
 *
 * @param vraag - What differs in the question
 * @param parts - What differs in the conversation
 */
function gesprek(vraag: Partial<Vraag> = {}, parts: Partial<Gesprek> = {}): Gesprek {
	const begin = { ...beginGesprek(now), ...parts }
	Object.assign(begin.vragen[0]!, { onderwerp: 'Afval', ...vraag })
	return begin
}

const taak = () => ({ einde: 'taak' as const, taak: beginTaak({ gevraagdeHandeling: 'Terugbellen', team: 'klachten' }) })
const wrong = async (van: Gesprek, anoniem = false) => Object.keys(await checkGesprek(van, { ...regels, anoniemRegistreren: anoniem }, now)).sort()

test('CALL-04 of an unknown caller who was answered nothing is required', async () => {
	expect(await wrong(gesprek({ onderwerp: '' }))).toEqual([])
})

test('CALL-15 with the switch on, onderwerp, question and answer are', async () => {
	expect(await wrong(gesprek({ onderwerp: '' }), true)).toEqual(['vragen.0.antwoord', 'vragen.0.inhoud', 'vragen.0.onderwerp'])
})

test('CALL-08 of a known klant who was answered, question and answer are both required', async () => {
	expect(await wrong(gesprek({}, { klant: klantRij() }))).toEqual(['vragen.0.antwoord', 'vragen.0.inhoud'])
	expect(await wrong(gesprek({ inhoud: 'Wanneer?', antwoord: 'Zaterdag' }, { klant: klantRij() }))).toEqual([])
})

test('PROD-04 a follow-up needs an onderwerp, and no more text', async () => {
	expect(await wrong(gesprek({ onderwerp: '', ...taak() }, { klant: klantRij() }))).toEqual(['vragen.0.onderwerp'])
})

test('CALL-12 a taak for an unknown caller needs a name and a phone number or e-mail address', async () => {
	const van = gesprek(taak(), { bewaarkeuze: 'alleen-dit-verzoek' })
	van.contactgegevens = beginContactgegevens(van)
	expect(await wrong(van)).toEqual(['contactgegevens.contactnaam.achternaam', 'contactgegevens.digitaleAdressen.0.adres'])
	Object.assign(van.contactgegevens.contactnaam, { voornaam: 'Karel' })
	van.contactgegevens.digitaleAdressen[1]!.adres = 'karel@example.org'
	expect(await wrong(van)).toEqual([])
	van.contactgegevens.digitaleAdressen[0]!.adres = '112'
	expect(await wrong(van)).toEqual(['contactgegevens.digitaleAdressen.0.adres'])
})

test.each([undefined, 'niet-bewaren' as const])('PROD-17 a follow-up for an unknown caller asks what may be kept (%s)', async (bewaarkeuze) => {
	expect(await wrong(gesprek(taak(), { bewaarkeuze }))).toEqual(['bewaarkeuze'])
})

test('PROD-18 B4749 general use needs an identificator, or an identity that was established otherwise', async () => {
	const van = gesprek(taak(), { bewaarkeuze: 'algemeen' })
	van.nieuweKlant = { ...beginNieuweBeller(van), achternaam: 'Deurne' }
	expect(await wrong(van)).toEqual(['nieuweKlant.andersVastgesteld.wijze'])
	van.identiteit.wijze = 'controlevragen'
	expect(await wrong(van)).toEqual([])
	van.identiteit = {}
	van.nieuweKlant.bsn = '123456789'
	expect(await wrong(van)).toEqual(['nieuweKlant.bsn'])
})

test('EMP-05 a complaint ends in a taak, also of an unknown caller', async () => {
	expect(await wrong(gesprek({ soort: 'klacht' }))).toEqual(['vragen.0.einde'])
	expect(await wrong(gesprek({ soort: 'klacht', inhoud: 'a', antwoord: 'b' }, { klant: klantRij() }))).toEqual(['vragen.0.einde'])
	expect(await wrong(gesprek({ soort: 'klacht', ...taak() }, { klant: klantRij() }))).toEqual([])
})

test('CALL-13 a known klant who is handed over: to whom', async () => {
	expect(await wrong(gesprek({ einde: 'doorverbonden' }, { klant: klantRij() }))).toEqual(['vragen.0.doorverbondenNaar'])
	expect(await wrong(gesprek({ einde: 'doorverbonden' }))).toEqual([])
})

test('PROD-23 a zaak: an existing one, or a new one with its description', async () => {
	expect(await wrong(gesprek({ einde: 'zaak' }, { klant: klantRij() }))).toEqual(['vragen.0.zaak'])
	expect(await wrong(gesprek({ einde: 'zaak', nieuweZaak: beginZaak() }, { klant: klantRij() }))).toEqual(['vragen.0.nieuweZaak.omschrijving'])
})

test('each question has its errors at its own place, and only those that are registered', async () => {
	const van = gesprek({ onderwerp: '' }, { bewaarkeuze: 'alleen-dit-verzoek' })
	van.contactgegevens = { ...beginContactgegevens(van), contactnaam: { achternaam: 'Deurne' } }
	van.contactgegevens.digitaleAdressen[0]!.adres = '0612345678'
	van.vragen.push({ ...beginVraag(van.begonnenOp), onderwerp: 'Veel te lang', ...taak() })
	expect(await wrong(van)).toEqual(['vragen.1.onderwerp'])
})

test('what was typed and not chosen is not lost', async () => {
	expect(await wrong(gesprek({ inhoud: 'a', antwoord: 'b' }, { klant: klantRij(), vertegenwoordigerGetypt: 'Jan' }))).toEqual(['vertegenwoordiger'])
})

test('PROD-10 ALG-05 a start in the future is refused', async () => {
	expect(await wrong(gesprek({ ...taak(), plaatsgevondenOp: '2026-11-22T10:06:00Z' }, { klant: klantRij() }))).toEqual(['vragen.0.plaatsgevondenOp'])
})
