/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { newUuid } from '../utils/uuid.ts'

/**
 * Gives a command its id: the same one as long as the content is the same, so that a retry after a lost answer stores nothing twice.
 */
export function useOpdracht(): (content: object) => string {
	let known = ''
	let id = ''

	return (content) => {
		const print = JSON.stringify(content)
		if (print !== known) {
			known = print
			id = newUuid()
		}
		return id
	}
}
