/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../composables/useFormulier.ts'
import type { BundleAnswer } from '../../types/api.ts'
import type { Gesprek } from '../../types/gesprek.ts'
import type { NietRegistreren, Registreren } from './registratie.ts'

import { registreer } from '../../api/registraties.ts'
import { telNietGeregistreerd } from '../../api/statistieken.ts'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useGesprekkenStore } from '../../stores/gesprekken.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { newUuid } from '../../utils/uuid.ts'
import { checkGesprek } from './checkGesprek.ts'
import { registratieOf, veldVan } from './registratie.ts'

/**
 * Sends what "Afronden" makes of a conversation.
 *
 * @param request - What is stored or counted
 * @throws {ApiError}
 */
async function send(request: (Registreren | NietRegistreren) & { opdracht: string }): Promise<BundleAnswer> {
	const { opdracht } = request
	if (request.soort === 'registreren') {
		return registreer({ ...request.bundle, opdracht })
	}
	await telNietGeregistreerd({ ...request.telling, opdracht })
	return {}
}

/**
 * The form of a conversation: its values are the conversation in the store itself, so that the draft holds what was typed, and
 * `submit` is "Afronden".
 *
 * @param gesprek - The conversation in the store
 */
export function useGesprekFormulier(gesprek: Gesprek): Formulier<Gesprek, BundleAnswer> {
	const gesprekken = useGesprekkenStore()
	const settings = useInstellingenStore()
	const ids = new Map<string, string>()
	let plaatsen: Record<string, string> = {}

	/**
	 * @param ding - What needs an id, the same one at each try
	 */
	function vasteId(ding: string): string {
		const id = ids.get(ding) ?? newUuid()
		ids.set(ding, id)
		return id
	}

	return useFormulier<Gesprek, Registreren | NietRegistreren, BundleAnswer>({
		begin: gesprek,
		check: (values) => checkGesprek(values, settings.instellingen),
		request: (values) => registratieOf(values, settings.instellingen?.anoniemRegistreren ?? false, vasteId),
		send: (request) => {
			plaatsen = request.soort === 'registreren' ? request.plaatsen : {}
			return gesprekken.rondAf(gesprek.id, () => send(request))
		},
		toField: (path) => veldVan(path, plaatsen),
	})
}
