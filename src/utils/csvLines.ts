/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

const NEWLINE = 0x0A
const QUOTE = 0x22

/**
 * Counts the lines of a CSV that comes in pieces; a line end between quotes belongs to a value.
 *
 * @return a function that takes the next piece and tells the lines ended so far
 */
export function countLines(): (piece: Uint8Array) => number {
	let lines = 0
	let isQuoted = false
	return (piece) => {
		for (const byte of piece) {
			if (byte === QUOTE) {
				isQuoted = !isQuoted
			} else if (byte === NEWLINE && !isQuoted) {
				lines++
			}
		}
		return lines
	}
}
