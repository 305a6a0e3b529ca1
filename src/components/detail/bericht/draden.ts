/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../../types/api.ts'

import { stripOnderwerp } from '../../../mail/stripOnderwerp.ts'

type Bericht = Row<'berichten'>

/**
 * A Message-ID as it is compared: some programs leave the angle brackets out.
 *
 * @param id - The Message-ID
 */
function bare(id: string): string {
	return id.replace(/^<|>$/g, '')
}

/**
 * What ties a bericht to others: its contactmoment, the Message-IDs in its head, and, where it has none, as a letter has none, its subject.
 *
 * @param bericht - The bericht
 */
function tiesOf(bericht: Bericht): string[] {
	const { id, contactmoment, messageId, inReplyTo, references = [], onderwerp } = bericht
	const ids = [messageId, inReplyTo, ...references].filter((one) => one !== undefined).map((one) => `<${bare(one)}`)
	const subject = ids.length === 0 && onderwerp ? [`=${stripOnderwerp(onderwerp).toLowerCase()}`] : []
	return [id, ...contactmoment ? [contactmoment] : [], ...ids, ...subject]
}

/**
 * When a bericht was written or received; empty when that is unknown.
 *
 * @param bericht - The bericht
 */
function moment(bericht: Bericht): string {
	return bericht.datum ?? ''
}

/**
 * Order of two berichten of a thread: the older above, and of one minute the question above its answer.
 *
 * @param a - A bericht
 * @param b - Another one
 */
function byMoment(a: Bericht, b: Bericht): number {
	return moment(a).localeCompare(moment(b)) || Number(a.richting === 'uitgaand') - Number(b.richting === 'uitgaand')
}

/**
 * The berichten as threads: the newest thread first, in each the question above its answers (MAIL-15).
 *
 * @param berichten - The berichten, in any order
 */
export function dradenVan(berichten: readonly Bericht[]): Bericht[][] {
	const threads = new Set<Bericht[]>()
	const byTie = new Map<string, Bericht[]>()
	for (const bericht of berichten) {
		const ties = tiesOf(bericht)
		const joined = [...new Set(ties.flatMap((tie) => byTie.get(tie) ?? []))]
		const thread = [...joined, bericht]
		for (const tie of thread.flatMap(tiesOf)) {
			threads.delete(byTie.get(tie) ?? [])
			byTie.set(tie, thread)
		}
		threads.add(thread)
	}
	return [...threads]
		.map((thread) => thread.toSorted(byMoment))
		.sort((a, b) => moment(b.at(-1)!).localeCompare(moment(a.at(-1)!)))
}
