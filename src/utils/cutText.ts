/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { countCodePoints } from './codepoints.ts'

/**
 * The text, cut where it is too long, with a mark at its end that says so.
 *
 * @param text - The text
 * @param max - How many code points are allowed, the mark among them
 * @param mark - The mark
 */
export function cutText(text: string, max: number, mark = '…'): string {
	if (countCodePoints(text) <= max) {
		return text
	}
	return [...text.slice(0, 2 * max)].slice(0, Math.max(0, max - countCodePoints(mark))).join('').trimEnd() + mark
}
