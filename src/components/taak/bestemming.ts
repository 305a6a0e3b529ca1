/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Medewerker } from '../../types/api.ts'
import type { Taak } from '../../types/register.ts'
import type { Findings } from '../../utils/bevindingen.ts'

import { t } from '@nextcloud/l10n'
import { notChosenMessage } from '../../utils/checkMessage.ts'

/** Who gets a taak, as a form asks it: a team, or one colleague */
export interface BestemmingWaarden {
	voor: 'team' | 'medewerker'
	team?: string
	medewerker: Medewerker | null
	medewerkerGetypt: string
}

/**
 * The choice as it opens: for a team.
 *
 * @param team - Team that is chosen already
 */
export function beginBestemming(team?: string): BestemmingWaarden {
	return { voor: 'team', team, medewerker: null, medewerkerGetypt: '' }
}

/**
 * What is stored of the choice: the team or the colleague, never both.
 *
 * @param values - What was chosen
 */
export function bestemmingOf(values: BestemmingWaarden): Pick<Taak, 'team' | 'medewerker'> {
	return values.voor === 'team' ? { team: values.team } : { medewerker: values.medewerker?.uid }
}

/**
 * What is wrong with the choice.
 *
 * @param values - What was chosen
 * @param prefix - Path of the values in the form, with a dot at its end; empty when they are the form's own
 */
export function checkBestemming(values: BestemmingWaarden, prefix = ''): Findings {
	if (values.voor === 'team') {
		return { [`${prefix}team`]: values.team ? '' : t('klantcontact', 'Choose the team that gets this task.') }
	}
	const missing = values.medewerker ? '' : t('klantcontact', 'Choose the colleague who gets this task.')
	return { [`${prefix}medewerker`]: notChosenMessage(values.medewerker, values.medewerkerGetypt) || missing }
}
