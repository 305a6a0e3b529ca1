/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../types/api.ts'
import type { Adres } from '../../types/register.ts'

import { klantSoortLabel } from '../../utils/labels.ts'
import { formatDatum } from '../../utils/moment.ts'
import { addressLines } from '../detail/format.ts'

/**
 * The address of a klant in one line; the place alone where no more is known.
 *
 * @param adres - The stored address
 */
function addressLine(adres: Adres | undefined): string {
	return adres ? addressLines(adres).join(', ') : ''
}

/**
 * What tells a klant from others of the same naam: soort, date of birth, address, nummer.
 *
 * @param klant - The klant as a list or a search gives it
 */
export function klantRegel(klant: Row<'klanten'>): string {
	return [
		klantSoortLabel(klant.soort),
		formatDatum(klant.geboortedatum),
		addressLine(klant.bezoekadres ?? klant.correspondentieadres),
		klant.nummer,
	].filter(Boolean).join(' · ')
}
