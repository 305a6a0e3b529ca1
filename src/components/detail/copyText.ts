/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The part of the browser's clipboard that is used */
interface TextSink {
	writeText: (text: string) => Promise<void>
}

/**
 * Copies a text to the clipboard; the clipboard is there on secure pages only
 *
 * @param text - What to copy
 * @param clipboard - The browser's clipboard, if any
 * @return Whether it was copied
 */
export async function copyText(text: string, clipboard: TextSink | undefined = navigator.clipboard): Promise<boolean> {
	try {
		await clipboard?.writeText(text)
		return clipboard !== undefined
	} catch {
		return false
	}
}
