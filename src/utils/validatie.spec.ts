/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './check.ts'

import { describe, expect, it, test } from 'vitest'
import vectors from '../../tests/fixtures/validatie.json' with { type: 'json' }
import { checkHuisletter, checkHuisnummer, checkNummeraanduiding, checkPostcode, checkToevoeging, splitAdres } from './adres.ts'
import { checkBsn, checkRsin } from './bsn.ts'
import { countCodePoints, countExcess } from './codepoints.ts'
import { checkDatum, checkGeboortedatum, checkPlaatsgevonden, toDay, toMoment } from './datum.ts'
import { checkEmail } from './email.ts'
import { checkKvk, checkVestiging } from './kvk.ts'
import { computeNaam, formatInitialen } from './naam.ts'
import { checkTelefoon, formatTelefoon } from './telefoon.ts'

interface Vector {
	invoer: string
	waarde?: string
	fout?: string
}

/**
 * Compares the outcome of a check with what its vector says.
 *
 * @param check - The outcome
 * @param vector - The vector
 */
function expectVector(check: Check, vector: Vector): void {
	expect(check).toEqual(vector.fout ? { ok: false, error: vector.fout } : { ok: true, value: vector.waarde })
}

const checks = {
	bsn: checkBsn,
	rsin: checkRsin,
	kvk: checkKvk,
	postcode: checkPostcode,
	huisnummer: checkHuisnummer,
	huisletter: checkHuisletter,
	toevoeging: checkToevoeging,
	nummeraanduiding: checkNummeraanduiding,
	email: checkEmail,
	datum: checkDatum,
} satisfies Partial<Record<keyof typeof vectors, (input: string) => Check>>

describe.each(Object.entries(checks))('%s', (name, check) => {
	it.each(vectors[name as keyof typeof checks] as Vector[])('$invoer', (vector) => expectVector(check(vector.invoer), vector))
})

test.each(vectors.vestiging)('vestiging $invoer', (vector) => expectVector(checkVestiging(vector.invoer, vector.kvk), vector))
test.each(vectors.geboortedatum)('EMP-15 geboortedatum $invoer', (vector) => expectVector(checkGeboortedatum(vector.invoer, vector.vandaag), vector))
test.each(vectors.plaatsgevondenOp)('ALG-05 plaatsgevonden op $invoer', (vector) => expectVector(checkPlaatsgevonden(vector.invoer, new Date(vector.nu)), vector))
test.each(vectors.telefoon)('ZAA-25 telefoon $invoer', async (vector) => expectVector(await checkTelefoon(vector.invoer), vector))
test.each(vectors.adres)('EMP-12 adres $invoer', (vector) => expect(splitAdres(vector.invoer)).toEqual(vector.delen))
test.each(vectors.initialen)('EMP-10 initialen $invoer', (vector) => expect(formatInitialen(vector.invoer)).toBe(vector.waarde))
test.each(vectors.naam)('EMP-10 naam $naam', (vector) => expect(computeNaam(vector.klant)).toBe(vector.naam))
test.each(vectors.tekens)('ALG-11 $aantal code points in "$tekst"', (vector) => expect(countCodePoints(vector.tekst)).toBe(vector.aantal))

test('ALG-11 says how many characters too many', () => {
	expect(countExcess('12345', 5)).toBe(0)
	expect(countExcess('😀😀😀', 1)).toBe(2)
})

test('digits may be typed with spaces and dots', () => {
	expect(checkBsn('9999.90.019')).toEqual({ ok: true, value: '999990019' })
	expect(checkKvk('1234 5678')).toEqual({ ok: true, value: '12345678' })
})

test('a stored phone number is shown the way people read it', async () => {
	expect(await formatTelefoon('+31612345678')).toBe('06 12345678')
	expect(await formatTelefoon('+32470123456')).toBe('+32 470 12 34 56')
	expect(await formatTelefoon('balie 3')).toBe('balie 3')
})

test('moments are stored in UTC with whole seconds, days in the zone of the browser', () => {
	expect(toMoment(new Date('2026-11-22T06:10:00.987+01:00'))).toBe('2026-11-22T05:10:00Z')
	expect(toDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
