/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail } from '../../mail/mail.ts'
import type { Klant } from '../../types/register.ts'
import type { PostWaarden } from './postWaarden.ts'

import { describe, expect, test } from 'vitest'
import { instellingen } from '../../../tests/frontend/dialoog.ts'
import { veldVan } from '../werkplek/plaatsen.ts'
import { aanhefOf, antwoordTekst } from './antwoordTekst.ts'
import { checkPost } from './checkPost.ts'
import { kiesEinde, nogNodig } from './einde.ts'
import { plaatsen, postBundle } from './postBundle.ts'
import { poststukOf } from './poststuk.ts'
import { beginPost } from './postWaarden.ts'

const { limieten } = instellingen()
const now = new Date('2023-04-04T10:50:00Z')
const mail: Mail = {
	onderwerp: 'Re: Ophaalschema vuilnis',
	tekst: 'LS,\nWanneer?',
	afzender: { naam: 'Karel', adres: 'karel@example.nl' },
	ontvangers: [{ naam: '', adres: 'info@gemeente.test' }],
	datum: '2023-04-04T09:59:00.000Z',
	messageId: '<een@example.nl>',
	references: ['<nul@example.nl>'],
	bestanden: [],
}

/**
 * The form of the mail.
 *
 * @param more - What was typed
 */
function typed(more: Partial<PostWaarden> = {}): PostWaarden {
	const values = beginPost({ kanaal: 'e-mail', onderwerp: mail.onderwerp, tekst: mail.tekst, datum: mail.datum, ontvanger: 'karel@example.nl', verzenden: true }, limieten, now)
	return { ...values, bestanden: [{ key: 'a', naam: 'mail.eml', grootte: 10, part: 1, id: 'f1' }], ...more }
}

const bundle = (values: PostWaarden) => postBundle(values, poststukOf(mail, limieten), limieten.inhoud)
function answered(more: Partial<PostWaarden['antwoord']> = {}) {
	const values = typed({ eindes: ['antwoord'] })
	Object.assign(values.antwoord, { tekst: 'Zaterdag.', voorgevuld: 'Geachte,' }, more)
	return values
}

describe('what a mail proposes', () => {
	test('MAIL-05 MAIL-06 MAIL-07 MAIL-20 onderwerp without Re:, inhoud, kanaal and the moment of the mail', () => {
		expect(typed()).toMatchObject({ onderwerp: 'Ophaalschema vuilnis', inhoud: mail.tekst, kanaal: 'e-mail', plaatsgevondenOp: '2023-04-04T09:59:00Z', klant: null })
	})

	test('MAIL-07 an inhoud that is too long is cut with a mark; the bericht has the whole text and the whole subject', () => {
		const long = { ...mail, tekst: 'x'.repeat(5000), onderwerp: 'Re: ' + 'y'.repeat(500) }
		const values = beginPost({ onderwerp: long.onderwerp, tekst: long.tekst, ontvanger: '', verzenden: false }, limieten, now)
		expect([...values.inhoud]).toHaveLength(limieten.inhoud)
		expect(values.inhoud).toMatch(/x\n\[… continued in the message\]$/)
		expect([...values.onderwerp]).toHaveLength(limieten.onderwerp)
		expect(values.onderwerp).toMatch(/y…$/)
		expect(poststukOf(long, limieten)).toMatchObject({ onderwerp: long.onderwerp, inhoud: long.tekst })
	})

	test('MAIL-20 a mail from a clock that runs ahead took place now', () => {
		const values = beginPost({ onderwerp: '', tekst: '', datum: '2030-01-01T00:00:00Z', ontvanger: '', verzenden: false }, limieten, now)
		expect(values.plaatsgevondenOp).toBe('2023-04-04T10:50:00Z')
	})
})

describe('what is stored', () => {
	test('MAIL-09 MAIL-13 MAIL-14 MAIL-15 question and answer, each with its bericht, the answer tied to the question', () => {
		const values = answered({ bestanden: [{ key: 'b', naam: 'bijlage.pdf', grootte: 1, part: 1, id: 'f2' }] })
		const { antwoord } = values
		expect(bundle(values)).toEqual({
			contactmomenten: [
				{ id: values.id, kanaal: 'e-mail', initiatiefnemer: 'klant', onderwerp: 'Ophaalschema vuilnis', inhoud: mail.tekst, plaatsgevondenOp: '2023-04-04T09:59:00Z' },
				{ id: antwoord.id, kanaal: 'e-mail', initiatiefnemer: 'gemeente', onderwerp: 'Ophaalschema vuilnis', inhoud: 'Zaterdag.', voorgaandContactmoment: values.id },
			],
			berichten: [
				{ id: values.berichtId, contactmoment: values.id, kanaal: 'e-mail', richting: 'inkomend', onderwerp: mail.onderwerp, inhoud: mail.tekst, datum: '2023-04-04T09:59:00Z', afzender: 'Karel <karel@example.nl>', ontvangers: ['info@gemeente.test'], messageId: '<een@example.nl>', references: ['<nul@example.nl>'], bestanden: [{ id: 'f1' }] },
				{ id: antwoord.berichtId, contactmoment: antwoord.id, kanaal: 'e-mail', richting: 'uitgaand', onderwerp: 'Re: Ophaalschema vuilnis', inhoud: 'Zaterdag.', ontvangers: ['karel@example.nl'], inReplyTo: '<een@example.nl>', references: ['<nul@example.nl>', '<een@example.nl>'], bestanden: [{ id: 'f2' }] },
			],
			verzending: { bericht: antwoord.berichtId },
		})
	})

	test('MAIL-17 MAIL-20 an answer that was sent by hand has its own moment, and is not sent again', () => {
		const stored = bundle(answered({ wijze: 'al-verzonden', datum: '2023-04-04T10:50:00Z' }))
		expect(stored).not.toHaveProperty('verzending')
		expect(stored.contactmomenten![1]).toMatchObject({ plaatsgevondenOp: '2023-04-04T10:50:00Z' })
		expect(stored.berichten![1]).toMatchObject({ datum: '2023-04-04T10:50:00Z' })
	})

	test('MAIL-18 a taak hangs on the question, and an answer that was begun and taken back is not stored', () => {
		const values = { ...answered(), eindes: ['opvolging' as const] }
		Object.assign(values.taak, { gevraagdeHandeling: 'Bellen', team: 'klachten' })
		const stored = bundle(values)
		expect(stored.taken).toEqual([expect.objectContaining({ contactmoment: values.id, gevraagdeHandeling: 'Bellen', team: 'klachten' })])
		expect(stored.contactmomenten).toHaveLength(1)
		expect(stored.berichten).toHaveLength(1)
	})

	test('MAIL-16 MAIL-18 an answer and a taak go together: the answer is sent, the taak hangs on the question', () => {
		const values = { ...answered(), eindes: ['antwoord' as const, 'opvolging' as const] }
		Object.assign(values.taak, { gevraagdeHandeling: 'Bellen', team: 'klachten' })
		const stored = bundle(values)
		expect(stored).toMatchObject({ verzending: { bericht: values.antwoord.berichtId }, taken: [{ contactmoment: values.id, gevraagdeHandeling: 'Bellen' }] })
		expect(stored.contactmomenten).toHaveLength(2)
		expect(stored.berichten).toHaveLength(2)
	})

	test('MAIL-16 MAIL-18 an answer and a zaak go together: both contactmomenten are about it, so that the zaak shows the thread', () => {
		const values = { ...answered(), eindes: ['antwoord' as const, 'opvolging' as const], opvolging: 'zaak' as const }
		const { id } = values.nieuweZaak
		expect(bundle(values)).toMatchObject({ contactmomenten: [{ zaak: id }, { zaak: id }], zaken: [{ id }] })
	})

	test('MAIL-18 a zaak, new or existing, stands on the question', () => {
		const values = typed({ eindes: ['opvolging'], opvolging: 'zaak' })
		expect(bundle(values)).toMatchObject({ contactmomenten: [{ zaak: values.nieuweZaak.id }], zaken: [{ id: values.nieuweZaak.id, omschrijving: 'Ophaalschema vuilnis' }] })
		const existing = { ...values, zaakSoort: 'bestaand' as const, zaak: { id: 'z1', omschrijving: 'Bestaat', namen: {} } }
		expect(bundle(existing)).toMatchObject({ contactmomenten: [{ zaak: 'z1' }] })
		expect(bundle(existing)).not.toHaveProperty('zaken')
	})
})

describe('MAIL-16 the end', () => {
	test('MAIL-11 an answer and a taak or zaak can be chosen together, no answer needed alone, and each is taken back by the same button', () => {
		expect(kiesEinde([], 'antwoord')).toEqual(['antwoord'])
		expect(kiesEinde(['antwoord'], 'opvolging')).toEqual(['antwoord', 'opvolging'])
		expect(kiesEinde(['antwoord', 'opvolging'], 'antwoord')).toEqual(['opvolging'])
		expect(kiesEinde(['antwoord', 'opvolging'], 'geen')).toEqual(['geen'])
		expect(kiesEinde(['geen'], 'opvolging')).toEqual(['opvolging'])
		expect(kiesEinde(['geen'], 'geen')).toEqual([])
	})

	test('nothing ends without an answer, a taak, a zaak or a reason', async () => {
		expect(nogNodig(typed())).toContain('Answer it, make a task or a case')
		expect(await checkPost(typed(), limieten, now)).toEqual({ eindes: 'Choose what becomes of it.' })
		expect(nogNodig(typed({ eindes: ['geen'], geenAntwoordReden: ' ' }))).toContain('why no answer')
		expect(nogNodig(typed({ eindes: ['geen'], geenAntwoordReden: 'Reclame' }))).toBe('')
		expect(bundle(typed({ eindes: ['geen'], geenAntwoordReden: 'Reclame' })).contactmomenten![0]).toMatchObject({ geenAntwoordReden: 'Reclame' })
	})

	test('a salutation and a greeting alone are no answer', async () => {
		const values = answered({ tekst: 'Geachte,' })
		expect(nogNodig(values)).toContain('Write the answer')
		expect(await checkPost(values, limieten, now)).toEqual({ 'antwoord.tekst': 'Write the answer.' })
		expect(nogNodig(answered())).toBe('')
	})

	test('of an answer and a taak, neither is left half', async () => {
		const values = { ...answered(), eindes: ['antwoord' as const, 'opvolging' as const] }
		expect(nogNodig(values)).toContain('Fill in the task or the case')
		expect(Object.keys(await checkPost(values, limieten, now))).toEqual(['taak.gevraagdeHandeling', 'taak.team'])
		values.taak.gevraagdeHandeling = 'Bellen'
		expect(nogNodig(values)).toBe('')
		values.antwoord.tekst = ''
		expect(nogNodig(values)).toContain('Write the answer')
	})

	test('MAIL-17 an answer needs an address to be sent to', async () => {
		expect(await checkPost(answered({ ontvanger: '' }), limieten, now)).toHaveProperty(['antwoord.ontvanger'])
		expect(await checkPost(answered({ ontvanger: '', wijze: 'al-verzonden' }), limieten, now)).toEqual({})
	})

	test('a new zaak and a taak are checked at their own fields', async () => {
		const zaak = typed({ eindes: ['opvolging'], opvolging: 'zaak' })
		zaak.nieuweZaak.omschrijving = ''
		expect(Object.keys(await checkPost(zaak, limieten, now))).toEqual(['nieuweZaak.omschrijving'])
		expect(Object.keys(await checkPost(typed({ eindes: ['opvolging'] }), limieten, now))).toEqual(['taak.gevraagdeHandeling', 'taak.team'])
	})

	test.each([
		['contactmomenten.0.onderwerp', '.onderwerp'],
		['contactmomenten.1.inhoud', 'antwoord.tekst'],
		['contactmomenten.1.zaak', 'zaak'],
		['berichten.1.ontvangers', 'antwoord.ontvanger'],
		['taken.0.team', 'taak.team'],
		['zaken.0.omschrijving', 'nieuweZaak.omschrijving'],
	])('what the server refuses at %s shows at its field', (path, field) => {
		expect(veldVan(path, plaatsen)).toBe(field)
	})
})

test('MAIL-12 an answer begins by aanhef and name of the klant, in general where she is not known', () => {
	const klant = (more: Partial<Klant>): Klant => ({ soort: 'persoon', achternaam: 'Berg', tussenvoegsel: 'van den', ...more })
	expect(aanhefOf(null)).toBe('Dear Sir or Madam,')
	expect(aanhefOf(klant({ aanhef: 'De heer' }))).toBe('Dear heer Van den Berg,')
	expect(aanhefOf(klant({ aanhef: 'Familie' }))).toBe('Dear familie Van den Berg,')
	expect(aanhefOf(klant({ aanhef: 'BLANCO' }))).toBe('Dear Sir or Madam,')
	expect(antwoordTekst(null, 'Woorden.', 'Jan')).toBe('Dear Sir or Madam,\n\nWoorden.\n\nKind regards,\nJan')
})
