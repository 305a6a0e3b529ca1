/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { Formulier } from '../../composables/useFormulier.ts'
import type { BundleAnswer, Limieten } from '../../types/api.ts'
import type { Bijlagen } from '../bericht/useBijlagen.ts'
import type { PostConcept, Postsoort } from './postConcept.ts'
import type { Poststuk } from './poststuk.ts'
import type { PostVooraf, PostWaarden } from './postWaarden.ts'
import type { PostBewaker } from './usePostConcept.ts'
import type { Verzending } from './useVerzending.ts'

import { computed, toRef } from 'vue'
import { useFormulier } from '../../composables/useFormulier.ts'
import { useBijlagen } from '../bericht/useBijlagen.ts'
import { veldVan } from '../werkplek/plaatsen.ts'
import { checkPost } from './checkPost.ts'
import { plaatsen, postBundle } from './postBundle.ts'
import { beginPost } from './postWaarden.ts'
import { usePostConcept } from './usePostConcept.ts'
import { useVerzending } from './useVerzending.ts'

export interface PostFormulier {
	form: Formulier<PostWaarden, BundleAnswer>
	bijlagen: Bijlagen
	verzending: Verzending
	/** The draft of it */
	bewaker: PostBewaker
	/** Whether leaving would lose work: what came with the mail alone is in the mail still */
	dirty: ComputedRef<boolean>
}

/**
 * What somebody typed or chose, apart from the files on their way.
 *
 * @param values - The form's values
 */
function typedIn(values: PostWaarden): string {
	const { antwoord } = values
	return JSON.stringify({ ...values, bestanden: [], antwoord: { ...antwoord, bestanden: antwoord.bestanden.length } })
}

/**
 * The form of a mail or letter. Its files travel while the form is filled in; nothing is stored before "Afronden", and then all of it together (MAIL-02, MAIL-16).
 *
 * @param soort - Which of the two
 * @param vooraf - What is known already
 * @param stuk - The mail or letter as its bericht keeps it; of a letter the subject is what was typed
 * @param limieten - The longest texts, and the most files
 * @param hersteld - The draft that it goes on with
 */
export function usePostFormulier(soort: Postsoort, vooraf: PostVooraf, stuk: (values: PostWaarden) => Poststuk, limieten: Limieten, hersteld?: PostConcept): PostFormulier {
	const verzending = useVerzending()
	const begin = beginPost(vooraf, limieten, new Date())
	const start = typedIn(begin)
	const form = useFormulier({
		begin: { ...begin, ...hersteld?.values },
		check: (values) => checkPost(values, limieten, new Date()),
		request: (values) => ({ bundle: { ...postBundle(values, stuk(values), limieten.inhoud), concept: values.id }, poging: verzending.poging.value }),
		send: ({ bundle, opdracht }) => verzending.stuur({ ...bundle, opdracht }),
		toField: (path) => veldVan(path, plaatsen).replace(/^\./, '').replace(/^(.*(?:bestanden|ontvanger))\.\d+.*$/, '$1'),
	})
	const dirty = computed(() => typedIn(form.values) !== start)
	const bewaker = usePostConcept(soort, form.values, dirty, hersteld?.concept)
	return {
		form,
		verzending,
		bewaker,
		bijlagen: useBijlagen(toRef(form.values, 'bestanden'), () => limieten.bestand),
		dirty,
	}
}
