/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef, Ref } from 'vue'
import type { Concept } from '../../api/concepten.ts'
import type { Conceptstaat } from '../../stores/conceptbewaker.ts'
import type { Postsoort } from './postConcept.ts'
import type { PostWaarden } from './postWaarden.ts'

import { computed, onScopeDispose, watch } from 'vue'
import { useConceptenStore } from '../../stores/concepten.ts'
import { postUit } from './postConcept.ts'

/** The draft of a mail or letter */
export interface PostBewaker {
	/** How it is kept; nothing while there is nothing to keep */
	staat: ComputedRef<Conceptstaat | undefined>
	/** Whether the page can be left without losing anything */
	isVeilig: ComputedRef<boolean>
	/** Keeps it now */
	bewaar: () => Promise<void>
	/** This version counts, not that of the other window */
	houd: () => void
	/** The version of the other window counts */
	neem: (ander: Concept) => void
	/** Stores what belongs to it, which removes the draft; meanwhile that is not kept, so that it cannot come back. Nothing comes back when that failed */
	rondAf: <A>(send: () => Promise<A | undefined>) => Promise<A | undefined>
	/** Removes it for good */
	verwijder: () => Promise<void>
}

/**
 * Keeps what is typed of a mail or letter on the server, as a conversation of the Werkplek is kept (ALG-12): from the first change on, once the files of the mail
 * or letter are there, because without these it could not be opened again.
 *
 * @param soort - What it is
 * @param values - The form's values
 * @param dirty - Whether something was typed
 * @param begin - The draft it was restored from
 */
export function usePostConcept(soort: Postsoort, values: PostWaarden, dirty: Ref<boolean>, begin?: Concept): PostBewaker {
	const concepten = useConceptenStore()
	const { id } = values
	const staat = computed(() => concepten.staten[id])
	const bewaker = () => concepten.bewaker(id)
	const isBegun = computed(() => dirty.value && values.bestanden.every((bestand) => bestand.id ?? bestand.error))

	const stop = watch(isBegun, (yes) => {
		if (yes) {
			concepten.volg(values, begin ?? '', soort)
			stop()
		}
	}, { flush: 'sync' })
	if (begin) {
		concepten.volg(values, begin, soort)
		stop()
	}
	onScopeDispose(() => {
		void bewaker()?.bewaarNu()
		concepten.laat(id)
	})

	return {
		staat,
		isVeilig: computed(() => staat.value?.stand === 'bewaard'),
		bewaar: async () => bewaker()?.bewaarNu(),
		houd: () => void bewaker()?.houdEigen(),
		neem(ander) {
			Object.assign(values, postUit(ander, soort)?.values)
			bewaker()?.nam(ander)
		},
		async rondAf(send) {
			await bewaker()?.pauzeer()
			const answer = await send()
			if (answer === undefined) {
				bewaker()?.hervat()
			} else {
				concepten.laat(id)
			}
			return answer
		},
		async verwijder() {
			await bewaker()?.verwijder()
			concepten.laat(id)
		},
	}
}
