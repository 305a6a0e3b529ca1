/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../types/api.ts'

import { toDay } from './datum.ts'

/**
 * Whether the last day of a taak is over while it is not done.
 *
 * @param taak - The taak
 * @param now - The present moment
 */
export function isTeLaat(taak: Pick<Row<'taken'>, 'uiterlijkOp' | 'status'>, now = new Date()): boolean {
	return taak.status !== 'afgerond' && taak.uiterlijkOp !== undefined && taak.uiterlijkOp < toDay(now)
}
