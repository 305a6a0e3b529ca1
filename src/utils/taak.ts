/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../types/api.ts'

import { n, t } from '@nextcloud/l10n'
import { toDay } from './datum.ts'

const dayInMs = 24 * 60 * 60 * 1000

/**
 * How old a taak is, in days of the calendar where the user is.
 *
 * @param aangemaaktOp - When it was made
 * @param now - The present moment
 */
export function formatLeeftijd(aangemaaktOp: string, now = new Date()): string {
	const midnight = (moment: Date) => Date.parse(`${toDay(moment)}T00:00:00Z`)
	const days = Math.max(0, Math.round((midnight(now) - midnight(new Date(aangemaaktOp))) / dayInMs))
	return days === 0 ? t('klantcontact', 'Today') : n('klantcontact', '%n day ago', '%n days ago', days)
}

/**
 * Whether the last day of a taak is over while it is not done.
 *
 * @param taak - The taak
 * @param now - The present moment
 */
export function isTeLaat(taak: Pick<Row<'taken'>, 'uiterlijkOp' | 'status'>, now = new Date()): boolean {
	return taak.status !== 'afgerond' && taak.uiterlijkOp !== undefined && taak.uiterlijkOp < toDay(now)
}
