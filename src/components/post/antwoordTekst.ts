/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Klant } from '../../types/register.ts'

import { t } from '@nextcloud/l10n'

const asIs = { escape: false, sanitize: false }

/**
 * The name after a salutation: "Van der Berg".
 *
 * @param klant - The klant
 */
function achternaam(klant: Klant): string {
	const whole = [klant.tussenvoegsel, klant.achternaam].filter(Boolean).join(' ')
	return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/**
 * How an answer begins: by aanhef and name of the klant; in general where one of them is not known.
 *
 * @param klant - The klant, as far as known
 */
export function aanhefOf(klant: Klant | null): string {
	const name = klant && klant.soort !== 'bedrijf' ? achternaam(klant) : ''
	if (klant === null || name === '' || !klant.aanhef || klant.aanhef === 'BLANCO') {
		return t('klantcontact', 'Dear Sir or Madam,')
	}
	const aanhef = klant.aanhef.replace(/^(de|geachte)\s+/i, '').toLowerCase()
	return t('klantcontact', 'Dear {salutation} {name},', { salutation: aanhef, name }, asIs)
}

/**
 * The text that an answer starts with: salutation, the words of a sjabloon, greeting.
 *
 * @param klant - The klant, as far as known
 * @param sjabloon - Words of the sjabloon; none while none is chosen
 * @param medewerker - Who greets
 */
export function antwoordTekst(klant: Klant | null, sjabloon: string, medewerker: string): string {
	return [aanhefOf(klant), sjabloon, `${t('klantcontact', 'Kind regards,')}\n${medewerker}`].join('\n\n')
}
