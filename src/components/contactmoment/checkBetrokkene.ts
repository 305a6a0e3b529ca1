/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Findings } from '../../utils/bevindingen.ts'
import type { BetrokkeneWaarden } from './betrokkeneWaarden.ts'

import { t } from '@nextcloud/l10n'
import { lengthMessage } from '../../utils/checkMessage.ts'
import { checkAdres, checkDigitaal } from '../klant/checkAdres.ts'
import { hasContactnaam, isBereikbaar } from './betrokkeneWaarden.ts'

/** What cannot be left empty */
export interface Vereist {
	/** A name (CALL-12) */
	contactnaam?: boolean
	/** A phone number or an e-mail address (CALL-12) */
	bereikbaar?: boolean
}

/** The longest parts of a contactnaam, in code points */
const lengths = { voorletters: 10, voornaam: 200, voorvoegselAchternaam: 10, achternaam: 200 } as const

/**
 * What is wrong with contact data for one request only.
 *
 * @param values - What was typed
 * @param path - Path of the data in the form
 * @param vereist - What cannot be left empty
 */
export async function checkBetrokkene(values: BetrokkeneWaarden, path: string, vereist: Vereist = {}): Promise<Findings> {
	const { contactnaam, digitaleAdressen, adres } = values
	const found: Findings = Object.fromEntries(Object.entries(lengths)
		.map(([part, max]) => [`${path}.contactnaam.${part}`, lengthMessage(contactnaam[part as keyof typeof lengths] ?? '', max)]))
	if (vereist.contactnaam && !hasContactnaam(values)) {
		found[`${path}.contactnaam.achternaam`] = t('klantcontact', 'Enter a name.')
	}
	Object.assign(found, await checkDigitaal(digitaleAdressen, `${path}.digitaleAdressen`), checkAdres(adres, `${path}.adres`))
	if (vereist.bereikbaar && !isBereikbaar(values)) {
		found[`${path}.digitaleAdressen.0.adres`] = t('klantcontact', 'Enter a phone number or an email address.')
	}
	return found
}
