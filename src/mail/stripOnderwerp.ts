/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What mail programs put before the subject of an answer or a forwarded mail, here and abroad */
const prefixes = ['re', 'antw', 'antwoord', 'aw', 'sv', 'vs', 'fw', 'fwd', 'doorst', 'doorgestuurd', 'wg', 'tr', 'betreft', 'betr']
const prefix = new RegExp(`^(?:\\s*(?:${prefixes.join('|')})\\s*(?:\\[\\d+\\]|\\(\\d+\\))?\\s*[:：])+\\s*`, 'iu')

/**
 * The subject without Re:, Fw:, Antw: and the like, however many there are (MAIL-06).
 *
 * @param onderwerp - Subject of a mail
 */
export function stripOnderwerp(onderwerp: string): string {
	return onderwerp.replace(prefix, '').trim()
}
