/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail } from '../../../types/api.ts'

import { spawnDialog } from '@nextcloud/vue/functions/dialog'

/**
 * "Teruggeven": the taak is open for the team again
 *
 * @param taak - The taak
 */
export async function openTeruggeven(taak: Detail<'taken'>): Promise<void> {
	await spawnDialog((await import('../../../dialogs/TaakTeruggeefDialog.vue')).default, { taak })
}

/**
 * "Doorsturen": another team or colleague gets a taak on the same contactmoment
 *
 * @param taak - The taak
 */
export async function openDoorsturen(taak: Detail<'taken'>): Promise<void> {
	await spawnDialog((await import('../../../dialogs/TaakDoorstuurDialog.vue')).default, { taak })
}

/**
 * "Zaak aanmaken" from a taak
 *
 * @param taak - The taak
 */
export async function openZaak(taak: Detail<'taken'>): Promise<void> {
	await spawnDialog((await import('../../../dialogs/TaakZaakDialog.vue')).default, { taak })
}

/**
 * "Afronden"; asks for the outcome where none was written, and whether to make an interactie
 *
 * @param taak - The taak
 */
export async function openAfronden(taak: Detail<'taken'>): Promise<void> {
	await spawnDialog((await import('../../../dialogs/TaakAfrondDialog.vue')).default, { taak })
}
