/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Invoer, Limieten, Row } from '../../types/api.ts'
import type { Sjabloon } from '../../types/register.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf } from '../../utils/bevindingen.ts'
import { lengthMessage } from '../../utils/checkMessage.ts'
import { compact } from '../../utils/compact.ts'
import { newUuid } from '../../utils/uuid.ts'
import { handelingMax } from '../taak/checkTaak.ts'

/** What the form of a sjabloon holds */
export type SjabloonWaarden = Omit<Sjabloon, 'sorteersleutel' | 'volgorde' | 'termijn'> & {
	id: string
	/** Text until it is checked */
	termijn: string
}

/** The longest naam; the schema has the same */
export const naamMax = 100

/** The longest termijn, in days; the schema has the same */
const termijnMax = 365

/** The properties that the form can change; the order is changed in the list */
export const sjabloonEigenschappen = ['naam', 'actief', 'soort', 'kanaal', 'initiatiefnemer', 'onderwerp', 'inhoud', 'toonInKlantportaal', 'taakAanmaken', 'team', 'gevraagdeHandeling', 'termijn', 'prioriteit'] as const

/**
 * The form of a sjabloon that is stored, or of a new one.
 *
 * @param sjabloon - The stored sjabloon
 */
export function beginSjabloon(sjabloon?: Row<'sjablonen'>): SjabloonWaarden {
	const stored = Object.fromEntries(sjabloonEigenschappen.map((name) => [name, sjabloon?.[name]]))
	return { ...stored, id: sjabloon?.id ?? newUuid(), actief: sjabloon?.actief ?? true, naam: sjabloon?.naam ?? '', termijn: String(sjabloon?.termijn ?? '') }
}

/**
 * The sjabloon that the form describes; what is about the taak only where it makes one.
 *
 * @param values - What was typed
 */
export function sjabloonOf(values: SjabloonWaarden): Invoer<'sjablonen'> {
	const { team, gevraagdeHandeling, termijn, prioriteit, ...rest } = values
	const taak = { team, gevraagdeHandeling, prioriteit, termijn: termijn.trim() === '' ? undefined : Number(termijn) }
	return compact({ ...rest, ...(values.taakAanmaken && taak) })
}

/**
 * What is wrong with the form of a sjabloon.
 *
 * @param values - What was typed
 * @param limits - The longest texts
 */
export function checkSjabloon(values: SjabloonWaarden, limits: Partial<Limieten>): Fouten {
	const days = values.termijn.trim()
	const taak = values.taakAanmaken && {
		team: values.team ? '' : t('klantcontact', 'Choose the team that gets the task of this template.'),
		gevraagdeHandeling: values.gevraagdeHandeling?.trim() ? lengthMessage(values.gevraagdeHandeling, handelingMax) : t('klantcontact', 'Say what has to be done.'),
		termijn: days === '' || (/^\d{1,3}$/.test(days) && Number(days) <= termijnMax) ? '' : t('klantcontact', 'Enter a number of days from 0 to {max}.', { max: termijnMax }),
	}
	return foutenOf({
		naam: values.naam.trim() === '' ? t('klantcontact', 'Enter a name') : lengthMessage(values.naam, naamMax),
		onderwerp: lengthMessage(values.onderwerp ?? '', limits.onderwerp),
		inhoud: lengthMessage(values.inhoud ?? '', limits.inhoud),
		taakAanmaken: values.soort === 'klacht' && !values.taakAanmaken ? t('klantcontact', 'A complaint needs a task for the team that handles it.') : '',
		...taak,
	})
}
