/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek } from '../../types/gesprek.ts'

import { t } from '@nextcloud/l10n'
import { formatTijd } from '../../utils/moment.ts'
import { computeNaam } from '../../utils/naam.ts'

/**
 * What a conversation is called: who it is with, as far as that is known, or else what it is about, or when it began.
 *
 * @param gesprek - The conversation
 */
export function gesprekNaam(gesprek: Gesprek): string {
	const { klant, nieuweKlant, beller, vragen, begonnenOp } = gesprek
	const known = [klant?.naam, nieuweKlant && computeNaam(nieuweKlant), beller.naam, beller.telefoon, vragen[0]?.onderwerp]
	return known.find((naam) => naam?.trim()) ?? t('klantcontact', 'Conversation of {tijd}', { tijd: formatTijd(begonnenOp) })
}
