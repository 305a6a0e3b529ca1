/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Without it spreadsheets take UTF-8 for something else */
const BOM = '\u{FEFF}'

/**
 * One cell; what a spreadsheet would run stays text.
 *
 * @param cel - Its text
 */
function cell(cel: string): string {
	const safe = /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel
	return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A CSV file as Dutch spreadsheets open it, the same way as the export that the server makes.
 *
 * @param regels - The lines, the headings first
 */
export function csvOf(regels: readonly (readonly (string | number)[])[]): Blob {
	const text = regels.map((cellen) => `${cellen.map((cel) => cell(String(cel))).join(';')}\r\n`).join('')
	return new Blob([BOM, text], { type: 'text/csv;charset=utf-8' })
}
