/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Offers something made in the page as a download.
 *
 * @param blob - Content
 * @param name - Name of the file
 */
export function download(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob)
	const link = document.createElement('a')
	link.href = url
	link.download = name
	link.click()
	// the browser has its own reference by then
	setTimeout(() => URL.revokeObjectURL(url), 0)
}
