/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from 'vitest'
import { contactmomentDetail, klantRij } from '../../../tests/frontend/dialoog.ts'
import { checkKlantplicht } from './checkKlantplicht.ts'
import { beginContactmoment } from './contactmomentWaarden.ts'

const begin = { ...beginContactmoment({ medewerker: null }, new Date()), kanaal: 'telefoon' }

test('CALL-04 a conversation needs a klant, whatever its kanaal', () => {
	for (const kanaal of ['telefoon', 'balie', 'WhatsApp']) {
		expect(checkKlantplicht({ ...begin, kanaal }, false)).toHaveProperty('klant')
		expect(checkKlantplicht({ ...begin, kanaal, klant: klantRij() }, false)).toEqual({})
	}
})

test('MAIL-10 a letter or an email does not, nor does what follows an earlier contactmoment', () => {
	for (const kanaal of ['e-mail', 'brief', undefined]) {
		expect(checkKlantplicht({ ...begin, kanaal }, false)).toEqual({})
	}
	expect(checkKlantplicht({ ...begin, voorgaand: contactmomentDetail() }, false)).toEqual({})
})

test('CALL-15 with the switch on nobody is asked for', () => {
	expect(checkKlantplicht(begin, true)).toEqual({})
})

test('ZAA-24 a name that was typed and not chosen has its own message', () => {
	expect(checkKlantplicht({ ...begin, klantGetypt: 'Berg' }, false)).toEqual({})
})
