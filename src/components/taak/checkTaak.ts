/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Limieten } from '../../types/api.ts'
import type { TaakWaarden } from './taakWaarden.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf, optional } from '../../utils/bevindingen.ts'
import { lengthMessage } from '../../utils/checkMessage.ts'
import { checkDatum } from '../../utils/datum.ts'
import { checkBestemming } from './bestemming.ts'

/** The longest gevraagde handeling, in code points; the schema has the same */
export const handelingMax = 200

/**
 * What is wrong with the fields of a new taak.
 *
 * @param values - What was typed
 * @param limits - The longest texts
 * @param path - Path of the values in the form; empty when they are the form's own
 */
export function checkTaak(values: TaakWaarden, limits: Partial<Limieten>, path = ''): Fouten {
	const prefix = path && `${path}.`
	return foutenOf({
		[`${prefix}gevraagdeHandeling`]: values.gevraagdeHandeling.trim() === ''
			? t('klantcontact', 'Say what has to be done.')
			: lengthMessage(values.gevraagdeHandeling, handelingMax),
		...checkBestemming(values, prefix),
		[`${prefix}toelichting`]: lengthMessage(values.toelichting, limits.toelichting),
		[`${prefix}uiterlijkOp`]: optional(values.uiterlijkOp, checkDatum),
	})
}
