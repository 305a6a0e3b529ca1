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

/** An earlier or later contactmoment of the same chain */
export interface Ketenlid {
	id: string
	nummer: string
	onderwerp: string
	plaatsgevondenOp: string
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
	/** Only of a contactmoment: the chain it belongs to */
	keten?: Ketenlid[]
	/** Only of a klant: what she is a member of */
	huishoudens?: Huishouden[]
}

/** An object as the client sends it: without what the server makes, files by id only */
export type Invoer<S extends Soort> = Omit<Objecten[S], 'bestanden'> & { id: string } & (S extends 'berichten' ? { bestanden?: { id: string }[] } : unknown)

/** What one "Opslaan" stores, whole or not at all */
export type Bundle = {
	/** Id of the command; the same one again gets the same answer */
	opdracht: string
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

export type Actie = 'aangemaakt' | 'gewijzigd' | 'gecorrigeerd' | 'aangevuld' | 'bekeken' | 'bsn_bekeken'

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

/** Counts only, nothing personal */
export interface Statistieken {
	totaal: number
	vandaag: number
	perPeriode: { periode: string, aantal: number }[]
	perKanaal: { kanaal: string, aantal: number }[]
	openTaken: number
	nietGeregistreerd: number
}
