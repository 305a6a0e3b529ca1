/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { contactSoortLabel, kanaalLabel, klantSoortLabel, richtingLabel } from './labels.ts'

test('ALG-01 names the four kanalen that the app brings', () => {
	expect(['telefoon', 'e-mail', 'balie', 'brief'].map(kanaalLabel)).toEqual(['Phone', 'Email', 'Counter', 'Letter'])
})

test('ALG-02 leaves a kanaal of the admin as she wrote it', () => {
	expect(kanaalLabel('WhatsApp')).toBe('WhatsApp')
})

test('names the other fixed values', () => {
	expect([richtingLabel('inkomend'), richtingLabel('uitgaand')]).toEqual(['Incoming', 'Outgoing'])
	expect((['persoon', 'huishouden', 'bedrijf'] as const).map(klantSoortLabel)).toEqual(['Person', 'Household', 'Company'])
	expect([contactSoortLabel('vraag'), contactSoortLabel('klacht')]).toEqual(['Question', 'Complaint'])
})
