/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What the reader of .msg needs of iconv-lite, by what the browser has: iconv-lite would bring Node's Buffer and 300 kB of tables along
 * (docs/adr/0022).
 *
 * @param bytes - Text in a code page
 * @param encoding - Its name on the web
 */
export function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes)
}
