/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Type of a part without a name → the name that it gets */
const NAMELESS: Record<string, string> = {
	'message/rfc822': 'bijgevoegd-bericht.eml',
	'text/calendar': 'uitnodiging.ics',
	'application/ics': 'uitnodiging.ics',
	'application/pkcs7-signature': 'smime.p7s',
	'application/x-pkcs7-signature': 'smime.p7s',
	'application/pkcs7-mime': 'smime.p7m',
	'application/x-pkcs7-mime': 'smime.p7m',
	'application/pgp-signature': 'handtekening.asc',
	'application/ms-tnef': 'winmail.dat',
	'message/delivery-status': 'aflevering.txt',
	'text/html': 'tekst.html',
	'text/plain': 'tekst.txt',
}

/**
 * The name under which a part is kept: its own, without a path and without what a system or a reader could take for something else;
 * the server does the same.
 *
 * @param name - Name in the mail; absent when it gives none
 * @param type - MIME type
 */
export function fileName(name: string | null | undefined, type: string): string {
	const own = (name ?? '')
		.split(/[/\\]/).at(-1)!
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]+/gu, '')
		.replace(/^[\s.]+|[\s.]+$/g, '')
	if (own !== '') {
		return own
	}
	return NAMELESS[type] ?? `bijlage.${/^image\/(png|jpe?g|gif|webp)$/.exec(type)?.[1] ?? 'bin'}`
}

/**
 * The names with a number in each that came before, so that no two files of a mail are called the same.
 *
 * @param names - Names in the order of the mail
 */
export function uniqueNames(names: string[]): string[] {
	const taken = new Set<string>()
	return names.map((name) => {
		const [, stem = name, extension = ''] = /^(.+?)(\.[^.]{1,10})?$/su.exec(name) ?? []
		let unique = name
		for (let count = 2; taken.has(unique.toLowerCase()); count++) {
			unique = `${stem} (${count})${extension}`
		}
		taken.add(unique.toLowerCase())
		return unique
	})
}
