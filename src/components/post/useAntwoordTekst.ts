/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Klant } from '../../types/register.ts'
import type { PostWaarden } from './postWaarden.ts'

import { t } from '@nextcloud/l10n'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { nextTick, watch } from 'vue'
import BevestigDialog from '../../dialogs/BevestigDialog.vue'
import { lees } from '../../api/objecten.ts'
import { useHuidigeMedewerker } from '../../composables/useHuidigeMedewerker.ts'
import { useSjablonenStore } from '../../stores/sjablonen.ts'
import { aanhefOf, antwoordTekst } from './antwoordTekst.ts'

/**
 * Remembers where the cursor is in what is being typed; a text that is replaced would send it to the end.
 *
 * @param shift - How much longer the text gets before it
 * @return puts it back, once the new text is there
 */
function holdCursor(shift: number): () => Promise<void> {
	const field = document.activeElement
	if (!(field instanceof HTMLTextAreaElement)) {
		return async () => {}
	}
	const { value, selectionStart, selectionEnd } = field
	return async () => {
		await nextTick()
		if (field.value !== value) {
			field.setSelectionRange(selectionStart + shift, selectionEnd + shift)
		}
	}
}

/**
 * Keeps the text of an answer begun with the salutation of the klant and the words of a sjabloon, and asks before it overwrites what was typed.
 *
 * @param values - The form's values
 * @return chooses a sjabloon, or none, and says whether it was done
 */
export function useAntwoordTekst(values: PostWaarden): (sjabloon?: string) => Promise<boolean> {
	const store = useSjablonenStore()
	const medewerker = useHuidigeMedewerker()?.naam ?? ''
	/** Whom the salutation is for; a row of a list does not say how she is addressed */
	let greeted: Klant | null = null
	let filled = ''

	/**
	 * @param sjabloon - Id of the sjabloon
	 */
	function fill(sjabloon?: string): void {
		const words = store.alle.find(({ id }) => id === sjabloon)?.inhoud ?? ''
		filled = antwoordTekst(greeted, words, medewerker)
		Object.assign(values.antwoord, { sjabloon, tekst: filled, voorgevuld: antwoordTekst(greeted, '', medewerker) })
	}

	/**
	 * Addresses somebody else, in whatever was typed meanwhile.
	 *
	 * @param klant - The klant; none when she is not known
	 */
	function greet(klant: Klant | null): void {
		const { antwoord } = values
		const before = aanhefOf(greeted)
		greeted = klant
		const hold = holdCursor(aanhefOf(klant).length - before.length)
		if (antwoord.tekst === filled) {
			fill(antwoord.sjabloon)
		} else if (antwoord.tekst.startsWith(before)) {
			antwoord.tekst = aanhefOf(klant) + antwoord.tekst.slice(before.length)
		}
		void hold()
	}

	watch(() => values.klant?.id, async (id) => {
		const klant = id === undefined ? null : await lees('klanten', id).catch(() => null)
		if (values.klant?.id === id) {
			greet(klant)
		}
	}, { immediate: true })

	if (values.antwoord.tekst === '') {
		fill()
	}

	return async (sjabloon) => {
		const typed = values.antwoord.tekst !== filled && values.antwoord.tekst.trim() !== ''
		const goOn = !typed || await spawnDialog(BevestigDialog, {
			title: t('klantcontact', 'Overwrite what you typed?'),
			text: t('klantcontact', 'The template takes the place of the answer that you wrote.'),
			yes: t('klantcontact', 'Overwrite'),
			no: t('klantcontact', 'Keep what I typed'),
			destructive: true,
		})
		if (goOn) {
			fill(sjabloon)
		}
		return Boolean(goOn)
	}
}
