/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { Formulier } from '../../composables/useFormulier.ts'
import type { BundleAnswer } from '../../types/api.ts'
import type { Gesprek } from '../../types/gesprek.ts'
import type { Dubbelen } from '../klant/useDubbelen.ts'
import type { Beslissing } from './beslissingen.ts'

import { computed } from 'vue'
import { registreer, telNietGeregistreerd } from '../../api/registraties.ts'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useGesprekkenStore } from '../../stores/gesprekken.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { newUuid } from '../../utils/uuid.ts'
import { nieuwen } from '../klant/klantWaarden.ts'
import { useDubbelen } from '../klant/useDubbelen.ts'
import { beslissingenOf } from './beslissingen.ts'
import { checkGesprek } from './checkGesprek.ts'
import { veldVan } from './plaatsen.ts'
import { registratieOf } from './registratie.ts'

/** How a conversation ended: what was stored, nothing in it where nothing was registered */
export type Afloop = BundleAnswer

export interface Afronden {
	/** The form that all fields of the conversation stand in */
	form: Formulier<Gesprek, Afloop | undefined>
	/** What becomes of each question, as the conversation is now */
	beslissingen: ComputedRef<Beslissing[]>
	/** Klanten that may be the new one, shown before she is stored */
	dubbelen: Dubbelen
	/** Brings the user to the question that a field stands in */
	toon: (path: string) => void
	/** "Afronden": checks and stores; nothing comes back when that failed, then all that was typed is still there */
	afronden: () => Promise<Afloop | undefined>
}

/**
 * The end of a conversation: everything it registers is stored in one go, or it is only counted (F2173, ALG-06). Call it in the
 * component that holds the fields of the conversation.
 *
 * @param gesprek - The conversation, reactive
 */
export function useAfronden(gesprek: Gesprek): Afronden {
	const settings = useInstellingenStore()
	const gesprekken = useGesprekkenStore()
	const dubbelen = useDubbelen()
	const ids = new Map<string, string>()
	const anoniem = () => settings.instellingen?.anoniemRegistreren ?? false
	let plaatsen: Record<string, string> = {}

	/**
	 * @param ding - A thing of the conversation that has no id of its own there
	 */
	function vasteId(ding: string): string {
		const id = ids.get(ding) ?? newUuid()
		ids.set(ding, id)
		return id
	}

	const form = useFormulier<Gesprek, ReturnType<typeof registratieOf>, Afloop | undefined>({
		begin: gesprek,
		check: (values) => checkGesprek(values, { limieten: settings.instellingen?.limieten ?? {}, anoniemRegistreren: anoniem() }, new Date()),
		request: (values) => registratieOf(values, anoniem(), vasteId),
		send: ({ opdracht, ...registratie }) => gesprekken.rondAf(gesprek.id, async () => {
			if (registratie.soort === 'niet-registreren') {
				await telNietGeregistreerd({ opdracht, ...registratie.telling })
				return {}
			}
			plaatsen = registratie.plaatsen
			const { klanten } = registratie.bundle
			return !klanten || await dubbelen.mayCreate(...nieuwen(klanten)) ? registreer({ opdracht, ...registratie.bundle }) : undefined
		}),
		toField: (path) => veldVan(path, plaatsen),
	})

	/**
	 * Shows the question that a field stands in; fields outside the questions are always shown.
	 *
	 * @param path - Path of the field
	 */
	function toon(path: string): void {
		const vraag = gesprek.vragen[Number(/^vragen\.(\d+)/.exec(path)?.[1])]
		if (vraag) {
			gesprek.actieveVraag = vraag.id
		}
	}

	/** Checks and stores; the store of the conversations ends the tab and tells the pages */
	async function afronden(): Promise<Afloop | undefined> {
		const answer = await form.submit()
		if (!answer) {
			toon(Object.keys(form.errors.value)[0] ?? '')
		}
		return answer
	}

	return {
		form,
		beslissingen: computed(() => beslissingenOf(gesprek, anoniem())),
		dubbelen,
		toon,
		afronden,
	}
}
