/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What waits for one team now: counts only, nothing personal */
export interface Teamstand {
	/** Group id */
	team: string
	naam: string
	/** Taken that nobody has taken up */
	open: number
	inUitvoering: number
	/** Of both: those past their date */
	teLaat: number
	/** Age of what is not finished, youngest first: name of the bucket → number */
	leeftijd: Record<string, number>
}

/** The work of teams, and the contactmomenten of a period */
export interface Overzicht {
	teams: Teamstand[]
	perKanaal: { kanaal: string, aantal: number }[]
	/** Oldest day first */
	perDag: { dag: string, aantal: number }[]
	/** Contactmomenten with an answer and without a taak or a new zaak, of all that klanten began */
	directBeantwoord: { aantal: number, totaal: number }
}
