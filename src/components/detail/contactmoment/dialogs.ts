/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'

/**
 * "Corrigeren": changes a contactmoment with a reason; the old values stay in its history
 *
 * @param contactmoment - The contactmoment
 */
export async function openCorrectie(contactmoment: Detail<'contactmomenten'>): Promise<void> {
	const { default: CorrectieDialog } = await import('../../../dialogs/CorrectieDialog.vue')
	await spawnDialog(CorrectieDialog, { contactmoment })
}

/**
 * "Aanvullen": appends a text under the user's own name
 *
 * @param contactmoment - The contactmoment
 */
export async function openAanvulling(contactmoment: Detail<'contactmomenten'>): Promise<void> {
	const { default: AanvullingDialog } = await import('../../../dialogs/AanvullingDialog.vue')
	await spawnDialog(AanvullingDialog, { contactmoment })
}

/**
 * "Taak aanmaken": a taak that comes of a contactmoment that is stored already
 *
 * @param contactmoment - The contactmoment
 */
export async function openTaak(contactmoment: Detail<'contactmomenten'>): Promise<void> {
	const { default: TaakDialog } = await import('../../../dialogs/TaakDialog.vue')
	await spawnDialog(TaakDialog, { contactmoment })
}
