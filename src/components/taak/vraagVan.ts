/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../types/api.ts'

/**
 * What a taak is about: the question that it comes of, or where there is none what is asked of who has it.
 *
 * @param taak - The taak
 * @return the onderwerp, and the number of the contactmoment with the question
 */
export function vraagVan(taak: Detail<'taken'>): { onderwerp: string, nummer?: string } {
	const { onderwerp = taak.gevraagdeHandeling, nummer } = taak.keten?.find(({ id }) => id === taak.contactmoment) ?? {}
	return { onderwerp, nummer }
}
