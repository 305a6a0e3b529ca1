/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Invoer } from '../../types/api.ts'
import type { Taak } from '../../types/register.ts'
import type { BestemmingWaarden } from './bestemming.ts'

import { compact } from '../../utils/compact.ts'
import { newUuid } from '../../utils/uuid.ts'
import { beginBestemming, bestemmingOf } from './bestemming.ts'

/** What the fields of a new taak hold */
export interface TaakWaarden extends BestemmingWaarden {
	id: string
	gevraagdeHandeling: string
	toelichting: string
	prioriteit: NonNullable<Taak['prioriteit']>
	uiterlijkOp?: string
}

/** What is known of a new taak before anything is typed, such as from a sjabloon */
export type TaakVooraf = Pick<Partial<Taak>, 'gevraagdeHandeling' | 'toelichting' | 'team' | 'prioriteit' | 'uiterlijkOp'>

/** What a new taak hangs on, and the sjabloon it was made with */
export type TaakKoppelingen = Pick<Taak, 'contactmoment' | 'klant' | 'zaak' | 'sjabloon'>

/**
 * The fields as they open.
 *
 * @param vooraf - What is known already
 */
export function beginTaak(vooraf: TaakVooraf = {}): TaakWaarden {
	return {
		...beginBestemming(vooraf.team),
		id: newUuid(),
		gevraagdeHandeling: vooraf.gevraagdeHandeling ?? '',
		toelichting: vooraf.toelichting ?? '',
		prioriteit: vooraf.prioriteit ?? 'normaal',
		uiterlijkOp: vooraf.uiterlijkOp,
	}
}

/**
 * The taak that the fields describe.
 *
 * @param values - What was typed
 * @param koppelingen - What it hangs on
 */
export function taakOf(values: TaakWaarden, koppelingen: TaakKoppelingen = {}): Invoer<'taken'> {
	const { id, gevraagdeHandeling, toelichting, prioriteit, uiterlijkOp } = values
	return compact({ ...koppelingen, ...bestemmingOf(values), id, gevraagdeHandeling, toelichting, prioriteit, uiterlijkOp })
}
