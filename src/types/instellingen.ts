/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What a user may do; the server decides, the pages only leave out what it would refuse */
export type Recht = 'registreren' | 'wijzigen' | 'lijst' | 'zoeken' | 'corrigeren' | 'aanvullen' | 'bsn' | 'overzicht' | 'beheer'

export type Rechten = Partial<Record<Recht, boolean>>

export interface Kanaal {
	waarde: string
	/** Withdrawn: still shown and filtered by, not chosen any more */
	ingetrokken: boolean
}

/** The longest texts, in code points; files in bytes and number */
export interface Limieten {
	onderwerp: number
	inhoud: number
	antwoord: number
	toelichting: number
	berichtInhoud: number
	bestand: number
	bestanden: number
}

/** Values to choose from where the schema leaves them free */
export interface Lijsten {
	rollen: string[]
	identiteit: string[]
	zaaktypen: string[]
	zaakstatussen: string[]
	aanheffen: string[]
	/** What contacts that are not registered are counted by, beside day and kanaal */
	categorieen: string[]
}

/** How long things are kept; 0: for ever */
export interface Bewaartermijnen {
	/** Drafts, in hours */
	concepten: number
	/** Answers of commands, in days */
	antwoorden: number
	/** Anonymous counts, in months */
	tellers: number
	/** Contactmomenten, in months */
	contactmomenten: number
}

export interface Team {
	id: string
	naam: string
	actief: boolean
}

export interface Groepen {
	kcc: string[]
	behandelaar: string[]
	leider: string[]
	beheer: string[]
}

/** The logged-in user */
export interface IngelogdeGebruiker {
	uid: string
	naam: string
	teams: string[]
	rechten: Rechten
	/** Kanaal that she prefers */
	standaardKanaal?: string
	/** Team that she works for */
	standaardTeam?: string
}

export interface Instellingen {
	gebruiker: IngelogdeGebruiker
	kanalen: Kanaal[]
	talen: { code: string, naam: string }[]
	teams: Team[]
	limieten: Limieten
	lijsten: Lijsten
	labels: { gemeente: string }
	/** Address and name that answers are sent from, and whether the app can send them */
	mail: { adres: string, naam: string, verzenden: boolean }
	/** Team that gets the tasks of complaints */
	klachtenteam?: string
	/** Whether an address is looked up by postcode and house number; where, only for beheer */
	adresdienst?: { aan: boolean, url?: string }
	/** Anonymous contacts without follow-up are registered too (CALL-15) */
	anoniemRegistreren: boolean
	/** Contacts that are not registered are counted by day and kanaal (CALL-05) */
	tellen: boolean
	bewaartermijnen: Bewaartermijnen
	/** What the user should know, such as that no group has been set */
	meldingen: string[]
	/** Only for beheer */
	beheer?: {
		groepen: Groepen
		alleGroepen: { id: string, naam: string }[]
		/** Group id → organisational unit of its members, where it is not the group's name */
		eenheden: Record<string, string>
		correctieAlleenBeheer: boolean
	}
}

/** What beheer may change; kanalen are the active ones in their order */
export interface InstellingenWijziging {
	opdracht: string
	kanalen?: string[]
	groepen?: Groepen
	teams?: Pick<Team, 'id' | 'actief'>[]
	eenheden?: Record<string, string>
	klachtenteam?: string
	correctieAlleenBeheer?: boolean
	anoniemRegistreren?: boolean
	tellen?: boolean
	bewaartermijnen?: Bewaartermijnen
	mail?: { adres: string, naam: string }
	/** An empty url is that of PDOK */
	adresdienst?: { aan: boolean, url: string }
	limieten?: Partial<Limieten>
	labels?: { gemeente: string }
	lijsten?: Partial<Lijsten>
}

/** What a user prefers; null for nothing in particular */
export interface VoorkeurenWijziging {
	opdracht: string
	standaardKanaal?: string | null
	standaardTeam?: string | null
}
