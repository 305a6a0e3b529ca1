/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Formulier } from '../../composables/useFormulier.ts'
import type { Invoer } from '../../types/api.ts'
import type { BerichtBegin, BerichtWaarden } from './berichtWaarden.ts'

import { useFormulier } from '../../composables/useFormulier.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { below } from '../../utils/pad.ts'
import { beginBericht, berichtOf, checkBericht } from './berichtWaarden.ts'

/** What is sent of the form of a bericht */
export interface BerichtVerzoek {
	berichten: Invoer<'berichten'>[]
}

/**
 * The form of a bericht.
 *
 * @param known - What is known before anything is typed
 * @param send - Sends it, or hands it to the form around
 */
export function useBerichtFormulier<A>(known: BerichtBegin, send: (verzoek: BerichtVerzoek & { opdracht: string }) => Promise<A>): Formulier<BerichtWaarden, A> {
	const settings = useInstellingenStore()

	return useFormulier({
		begin: beginBericht(known, new Date()),
		check: (values) => checkBericht(values, settings.instellingen?.limieten ?? {}, new Date()),
		request: (values): BerichtVerzoek => ({ berichten: [berichtOf(values)] }),
		send,
		toField: (path) => below(path, 'berichten.0') ?? path,
	})
}
