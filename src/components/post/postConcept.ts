/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Concept, Conceptsoort } from '../../api/concepten.ts'
import type { BestandWaarden } from '../bericht/berichtWaarden.ts'
import type { PostWaarden } from './postWaarden.ts'

/** What is registered on a page of its own, and kept meanwhile */
export type Postsoort = Exclude<Conceptsoort, 'gesprek'>

/** A mail or letter that was not finished */
export interface PostConcept {
	concept: Concept
	/** What the form held */
	values: PostWaarden
}

/**
 * The files that had arrived; the others went with the page that sent them.
 *
 * @param bestanden - Lines of the form
 */
function arrived(bestanden: BestandWaarden[]): BestandWaarden[] {
	return bestanden.filter(({ id }) => id)
}

/**
 * The form of a mail or letter as its draft has it.
 *
 * @param concept - A draft
 * @param soort - What it should be of
 * @return nothing when it is the draft of something else
 */
export function postUit(concept: Concept, soort: Postsoort): PostConcept | undefined {
	try {
		const values = JSON.parse(concept.inhoud[soort] ?? '') as PostWaarden
		const bestanden = arrived(values.bestanden)
		const antwoord = { ...values.antwoord, bestanden: arrived(values.antwoord.bestanden) }
		return bestanden.length > 0 ? { concept, values: { ...values, bestanden, antwoord } } : undefined
	} catch {
		return undefined
	}
}
