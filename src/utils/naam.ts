/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The fields that the naam of a klant is made from. */
export interface NaamDelen {
	soort?: string
	initialen?: string
	voornaam?: string
	tussenvoegsel?: string
	achternaam?: string
	bedrijfsnaam?: string
}

/**
 * Writes initials with a dot behind each: "jp" becomes "J.P.", "Th" stays one initial.
 *
 * @param input - What was typed
 */
export function formatInitialen(input: string): string {
	const text = input.trim()
	const single = /^\p{Lu}\p{Ll}+$/u.test(text)
	const parts = /[.\s]/.test(text) || single ? text.split(/[.\s]+/) : [...text]
	return parts.filter(Boolean).map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join('')
}

/**
 * Computes the naam of a klant as the server will: "J. van der Berg", or the name of the company.
 *
 * @param delen - The fields of the klant, initials with their dots
 */
export function computeNaam(delen: NaamDelen): string {
	const bedrijf = delen.bedrijfsnaam?.trim()
	if (bedrijf && delen.soort !== 'persoon') {
		return bedrijf
	}
	const tussenvoegsel = delen.tussenvoegsel?.trim() ?? ''
	const achternaam = delen.achternaam?.trim() ?? ''
	// "d'" stands against the name: "L. d'Hondt"
	const geheel = /['’]$/.test(tussenvoegsel) ? [tussenvoegsel + achternaam] : [tussenvoegsel, achternaam]
	return [delen.initialen?.trim() || delen.voornaam?.trim(), ...geheel].filter(Boolean).join(' ')
}
