/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Why a mail cannot be read */
export type MailFoutSoort = 'leeg' | 'te-groot' | 'te-veel-bestanden' | 'te-diep' | 'geen-mail' | 'kapot' | 'te-lang-bezig'

/** A mail that cannot be read; the page says in words what is the matter */
export class MailFout extends Error {
	/**
	 * @param soort - What is the matter
	 */
	constructor(readonly soort: MailFoutSoort) {
		super(soort)
		this.name = 'MailFout'
	}
}
