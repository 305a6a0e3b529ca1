/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bericht, Contactmoment, Klant, Sjabloon, Taak, Zaak } from './register.ts'

export type * from './instellingen.ts'

/** The object of each kind, under the plural that the API uses in paths and bundles */
export interface Objecten {
	contactmomenten: Contactmoment
	berichten: Bericht
	klanten: Klant
	zaken: Zaak
	taken: Taak
	sjablonen: Sjabloon
}

export type Soort = keyof Objecten

/** An object as it stands in a list: with its id and the names that it shows */
export type Row<S extends Soort> = Objecten[S] & {
	id: string
	revisie?: number
	/** Property → name to show for the id or uid that stands in it */
	namen: Record<string, string>
	/** True where the user may not see what it holds (vertrouwelijk): most properties are absent then */
	afgeschermd?: boolean
}

/** What can be done with a taak, as the API calls it */
export type TaakActie = 'oppakken' | 'teruggeven' | 'doorsturen' | 'notities' | 'zaak' | 'afronden'

/** A taak as the story of a question tells it: the line, and for who works on it also what has to be done and its notities */
export type Ketentaak = Pick<Taak, 'nummer' | 'gevraagdeHandeling' | 'team' | 'medewerker' | 'status' | 'aangemaaktOp' | 'afgerondOp' | 'notities'> & {
	id: string
	/** True where the user sees no more than the line */
	afgeschermd?: boolean
	namen: Record<string, string>
}

/** A contactmoment of a chain about the same question, with the taken that came of it */
export interface Ketenlid {
	id: string
	nummer: string
	/** Absent where the user may not open it */
	onderwerp?: string
	plaatsgevondenOp: string
	initiatiefnemer?: Contactmoment['initiatiefnemer']
	/** Oldest first */
	taken: Ketentaak[]
}

/** A household or company that a klant belongs to */
export interface Huishouden {
	id: string
	naam: string
	rol?: string
}

/** One object, whole, with the revision that a change must name */
export type Detail<S extends Soort> = Row<S> & {
	revisie: number
	/** Only of a contactmoment and of a taak: the chain it belongs to with itself, oldest first */
	keten?: Ketenlid[]
	/** Only of a klant: her newest chains in which something was followed up, newest first */
	ketens?: Ketenlid[][]
	/** Only of a taak: what the user can do with it now */
	acties?: TaakActie[]
	/** Only of a klant: what she is a member of */
	huishoudens?: Huishouden[]
}

/** An object as the client sends it: without what the server makes, files by id only */
export type Invoer<S extends Soort> = Omit<Objecten[S], 'bestanden'> & { id: string } & (S extends 'berichten' ? { bestanden?: { id: string }[] } : unknown)

/** What one "Opslaan" stores, whole or not at all */
export type Bundle = {
	/** Id of the command; the same one again gets the same answer */
	opdracht: string
	/** Id of the user's draft that goes with it */
	concept?: string
	/** The bericht of the bundle that the server sends before it stores anything */
	verzending?: { bericht: string }
} & { [S in Exclude<Soort, 'sjablonen'>]?: Invoer<S>[] }

/** The stored objects of a bundle */
export type BundleAnswer = { [S in Exclude<Soort, 'sjablonen'>]?: Detail<S>[] }

/** Filters of a list; each but the period may have several values */
export interface ListFilters {
	/** First day, or first moment */
	van?: string
	/** Last day, or the moment that ends the period */
	tot?: string
	kanaal?: string | string[]
	klant?: string | string[]
	zaak?: string | string[]
	medewerker?: string | string[]
	team?: string | string[]
	status?: string | string[]
	soort?: string | string[]
	contactmoment?: string | string[]
	richting?: string | string[]
	huurder?: string
}

export interface ListParams extends ListFilters {
	/** Property to sort by, "-" before it for descending; "-sorteersleutel" when absent */
	order?: string
	/** At most 100; 20 when absent */
	limit?: number
	/** `next` of the page before */
	cursor?: string
}

/** One page of a list; `next` is null on the last */
export interface Page<S extends Soort> {
	results: Row<S>[]
	next: string | null
}

/** Words and identifiers to search for, with the list's filters; they travel in the body, never in a URL */
export interface Zoekvraag extends ListFilters {
	q?: string
	telefoon?: string
	email?: string
	bsn?: string
	kvk?: string
	naam?: string
	geboortedatum?: string
	postcode?: string
	huisnummer?: number
	nummer?: string
	limit?: number
	cursor?: string
}

/** A klant that may be the same as the one being entered */
export type Dubbele = Row<'klanten'> & {
	reden: 'bsn' | 'kvk' | 'telefoon' | 'email' | 'naam-geboortedatum' | 'adres-naam'
	/** True where two klanten must not share it */
	hard: boolean
}

export interface Medewerker {
	uid: string
	naam: string
}

export type Actie = 'aangemaakt' | 'gewijzigd' | 'gecorrigeerd' | 'aangevuld' | 'bekeken' | 'bsn_bekeken' | 'opgepakt' | 'teruggegeven' | 'doorgestuurd' | 'genoteerd' | 'afgerond' | 'verwijderd'

/** One line of who did what with an object */
export interface HistorieRegel {
	actie: Actie
	door: string
	doorNaam: string
	op: string
	/** Changed property → its old value */
	velden: Record<string, { oud: unknown }>
	/** Changed property → name of what its old value referred to */
	namen: Record<string, string>
	reden?: string
}

export interface HistoriePage {
	results: HistorieRegel[]
	next: string | null
}

/** A staged file, kept for 24 hours until a bericht names it */
export interface Bijlage {
	id: string
	naam: string
	type: string
	grootte: number
	sha256: string
}

/** How many taken wait: of the user herself, and of each of her teams those that nobody has taken up */
export interface Taaktelling {
	mijn: number
	/** Group id of the team → number */
	teams: Record<string, number>
}

/** A message that is registered already */
export interface Bekend {
	messageId: string
	/** Absent where the user may not read it */
	bericht?: string
	contactmoment?: string
	nummer?: string
	onderwerp?: string
	/** True where the user may not read it */
	afgeschermd?: boolean
}

/** Counts only, nothing personal */
export interface Statistieken {
	totaal: number
	vandaag: number
	perPeriode: { periode: string, aantal: number }[]
	perKanaal: { kanaal: string, aantal: number }[]
	openTaken: number
	nietGeregistreerd: number
}
