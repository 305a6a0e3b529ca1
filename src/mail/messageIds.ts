/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The longest Message-ID that is kept; the schema has the same */
const MAX_LENGTH = 998

/**
 * The Message-IDs in a header, each between its angle brackets, every one once. One without brackets, as some programs write it, gets them.
 *
 * @param header - Value of Message-ID, In-Reply-To or References
 */
export function messageIds(header: string | undefined): string[] {
	const text = header ?? ''
	const bracketed = text.match(/<[^<>\s]+>/g)
	const found = bracketed ?? text.split(/\s+/).filter((word) => /^[^\s<>]+@[^\s<>]+$/.test(word)).map((word) => `<${word}>`)
	return [...new Set(found)].filter((id) => id.length <= MAX_LENGTH)
}
