/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Bundle, BundleAnswer } from '../../types/api.ts'

import { ref } from 'vue'
import { registreer } from '../../api/registraties.ts'
import { toApiError } from '../../api/toApiError.ts'
import { registreerVerzending, vergeetVerzending } from '../../api/verzendingen.ts'

/** How long to wait before asking again after a mail that is on its way, and how often */
const PAUSE = 2_000
const ROUNDS = 15

export interface Verzending {
	/** Id of a sending whose outcome nobody knows: it is never sent again by itself */
	onzeker: Ref<string>
	/** Which try this is: a mail that turned out not to be sent goes as a new command */
	poging: Ref<number>
	/** Stores a bundle, and sends its mail where it has one */
	stuur: (bundle: Bundle) => Promise<BundleAnswer>
	/** Stores what belongs to the uncertain mail, without sending it */
	registreerAlleen: () => Promise<BundleAnswer>
	/** The uncertain mail was not sent: forget it */
	nietVerzonden: () => Promise<void>
}

/**
 * Sends a bundle that may have a mail in it. A mail that is on its way is waited for, with the same command; one of which nobody knows whether it was sent is left
 * to the user, and never sent again by itself (MAIL-17).
 */
export function useVerzending(): Verzending {
	const onzeker = ref('')
	const poging = ref(0)

	/**
	 * @param bundle - What is stored
	 * @param rounds - How often to wait
	 */
	async function stuur(bundle: Bundle, rounds = ROUNDS): Promise<BundleAnswer> {
		try {
			return await registreer(bundle)
		} catch (cause) {
			const error = toApiError(cause)
			if (error.code === 'wordt_verzonden' && rounds > 0) {
				await new Promise((resolve) => setTimeout(resolve, PAUSE))
				return stuur(bundle, rounds - 1)
			}
			if (error.code === 'mogelijk_verzonden') {
				onzeker.value = error.verzending ?? ''
			}
			throw error
		}
	}

	return {
		onzeker,
		poging,
		stuur: (bundle) => stuur(bundle),
		registreerAlleen: () => registreerVerzending(onzeker.value),
		async nietVerzonden() {
			await vergeetVerzending(onzeker.value)
			onzeker.value = ''
			poging.value++
		},
	}
}
