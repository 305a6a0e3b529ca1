/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Formulier, Fouten } from '../../composables/useFormulier.ts'
import type { Invoer, Row } from '../../types/api.ts'
import type { ContactmomentWaarden } from './contactmomentWaarden.ts'

import { nextTick, reactive, ref, shallowReactive } from 'vue'
import { computeNaam } from '../../utils/naam.ts'
import { pickBelow } from '../../utils/pad.ts'

/** What can be made within the dialog */
export type Stap = 'klant' | 'zaak' | 'bericht'

export interface Stappen {
	/** The step that has taken the dialog over */
	current: Ref<Stap | undefined>
	/** Step → what was typed into its chooser when it was last opened; absent while it never was */
	opened: Partial<Record<Stap, string>>
	/** Step → what the server refused of it */
	refused: Partial<Record<Stap, Fouten>>
	open: (step: Stap, typed?: string) => void
	/** Back to the contactmoment, with the focus where the user left it */
	back: () => Promise<void>
	useKlant: (klanten: Invoer<'klanten'>[]) => void
	useExisting: (klant: Row<'klanten'>) => void
	useZaak: (zaak: Invoer<'zaken'>) => void
	useBericht: (bericht: Invoer<'berichten'>) => void
	/** Opens the step whose object the server refused, if any */
	openRefused: () => void
}

/** Step → where its objects stand in the bundle, and the field that it returns to */
const places: Record<Stap, { prefix: string, field: string }> = {
	klant: { prefix: 'klanten.0', field: 'klant' },
	zaak: { prefix: 'zaken.0', field: 'zaak' },
	bericht: { prefix: 'berichten.0', field: 'inhoud' },
}

/**
 * The steps inside the dialog that make a klant, a zaak or a bericht. Nothing is stored before the contactmoment is, and then
 * all of it together; what was typed stays in every step.
 *
 * @param form - The form of the contactmoment
 */
export function useStappen(form: Formulier<ContactmomentWaarden, unknown>): Stappen {
	const { values } = form
	const current = ref<Stap>()
	const opened = reactive<Partial<Record<Stap, string>>>({})
	const refused = shallowReactive<Partial<Record<Stap, Fouten>>>({})

	/**
	 * Back to the contactmoment, with the focus where the user left it.
	 */
	async function back(): Promise<void> {
		const field = current.value && places[current.value].field
		current.value = undefined
		await nextTick()
		document.getElementById(form.fieldId(field ?? ''))?.focus()
	}

	return {
		current,
		opened,
		refused,
		back,
		open(step, typed = '') {
			opened[step] = typed || opened[step] || ''
			current.value = step
		},
		useKlant(klanten) {
			const klant = klanten[0]!
			Object.assign(values, {
				nieuweKlanten: klanten,
				klantGetypt: '',
				klant: { ...klant, naam: computeNaam(klant), namen: {} },
			})
			void back()
		},
		useExisting(klant) {
			Object.assign(values, { klant, klantGetypt: '' })
			void back()
		},
		useZaak(zaak) {
			Object.assign(values, { nieuweZaak: zaak, zaakGetypt: '', zaak: { ...zaak, namen: {} } })
			void back()
		},
		useBericht(bericht) {
			values.nieuwBericht = bericht
			void back()
		},
		openRefused() {
			for (const [step, { prefix }] of Object.entries(places) as [Stap, { prefix: string }][]) {
				const fields = pickBelow(form.errors.value, prefix)
				if (Object.keys(fields).length > 0 && opened[step] !== undefined) {
					refused[step] = fields
					current.value = step
					return
				}
			}
		},
	}
}
