/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Counts the characters of a text as Unicode code points, the way the server counts them.
 *
 * @param text - The text
 */
export function countCodePoints(text: string): number {
	let count = 0
	for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) {
		count++
	}
	return count
}

/**
 * Says how many characters a text is too long; 0 when it fits.
 *
 * @param text - The text
 * @param max - How many code points are allowed
 */
export function countExcess(text: string, max: number): number {
	return Math.max(0, countCodePoints(text) - max)
}
