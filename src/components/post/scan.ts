/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** How a browser can show a file: as an image, or with its reader of PDF */
export type ScanSoort = 'beeld' | 'pdf'

/** First bytes of a file → its type; the name and the type that came along prove nothing */
const signatures: [number[], string][] = [
	[[0x25, 0x50, 0x44, 0x46, 0x2d], 'application/pdf'],
	[[0x89, 0x50, 0x4e, 0x47], 'image/png'],
	[[0xff, 0xd8, 0xff], 'image/jpeg'],
	[[0x47, 0x49, 0x46, 0x38], 'image/gif'],
	[[0x49, 0x49, 0x2a, 0x00], 'image/tiff'],
	[[0x4d, 0x4d, 0x00, 0x2a], 'image/tiff'],
]

/**
 * The type of a scan by its first bytes; nothing where it is neither PDF nor image.
 *
 * @param file - The file
 */
export async function scanType(file: Blob): Promise<string | undefined> {
	const start = new Uint8Array(await file.slice(0, 12).arrayBuffer())
	const known = signatures.find(([bytes]) => bytes.every((byte, at) => start[at] === byte))?.[1]
	const text = String.fromCharCode(...start)
	return known ?? (/^RIFF....WEBP/s.test(text) ? 'image/webp' : undefined)
}

/**
 * How a browser can show a type; nothing where it cannot, as with TIFF.
 *
 * @param type - MIME type
 */
export function scanSoort(type: string | undefined): ScanSoort | undefined {
	if (type === 'application/pdf') {
		return 'pdf'
	}
	return /^image\/(?:png|jpeg|gif|webp)$/.test(type ?? '') ? 'beeld' : undefined
}
