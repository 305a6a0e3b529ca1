/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Text as it can be stored and shown: line ends of one kind, and no control characters, which no database keeps. What can be read stays (MAIL-07).
 *
 * @param text - Text of a mail
 */
export function plainText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/^\ufeff|[^\P{Cc}\n\t]/gu, '')
		.trimEnd()
}

/**
 * Text of a header on one line.
 *
 * @param text - Decoded header
 */
export function headerText(text: string): string {
	return plainText(text).replace(/\s+/g, ' ').trim()
}
