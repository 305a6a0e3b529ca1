/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteLocationRaw } from 'vue-router'
import type { LijstSoort } from '../../composables/lijst/types.ts'
import type { FilterNaam } from '../../composables/lijst/useLijstvraag.ts'
import type { Row } from '../../types/api.ts'

/** Property that the usual order sorts by: the moment, then the number */
export const NEWEST = 'sorteersleutel'

/** The usual order of every list */
export const NEWEST_FIRST = '-sorteersleutel'

/** One column of a list */
export interface Kolom<S extends LijstSoort> {
	naam: string
	titel: string
	/** What the cell shows; an empty text leaves it empty */
	tekst: (row: Row<S>) => string
	/** Page that the cell's own link opens, such as that of the klant */
	link?: (row: Row<S>) => RouteLocationRaw | undefined
	/** Icon before the text */
	icoon?: (row: Row<S>) => string | undefined
	/** Whether the cell asks for attention; the text says why, and the colour only stresses it */
	isDringend?: (row: Row<S>) => boolean
	/** True for the column whose text is the link to the object itself; one column has it */
	isHoofd?: boolean
	/** Property that the column sorts by, "sorteersleutel" where that is the usual order; absent where it cannot */
	sorteer?: string
	/** Share of the table's width; a column without takes what is left */
	breedte?: 'krap' | 'nummer' | 'smal' | 'ruim' | 'middel'
	/** Where the cell stands on the card that a row becomes on a narrow screen */
	kaart: 'begin' | 'einde' | 'titel' | 'regel'
	/** On the card the title stands before the text, where the text alone is not clear */
	metTitel?: boolean
}

/** Everything in which the list of one kind differs from the others */
export interface Lijstdefinitie<S extends LijstSoort> {
	soort: S
	titel: string
	/** Name of the route that shows one object */
	detail: string
	kolommen: Kolom<S>[]
	filters: FilterNaam[]
	/** Whether the list can be narrowed to a period */
	heeftPeriode?: boolean
	/** Name of the field for words; absent where the list is not searched */
	zoekLabel?: string
	/** Searching finds no more than so many, and does not say whether there are more */
	vindtHoogstens?: number
	/** Whether it shows by itself what colleagues do, while it is in view */
	ververst?: boolean
	/** Number of rows in words */
	telling: (aantal: number, getal: string) => string
	/** Shown when there is nothing at all yet */
	leeg: { titel: string, uitleg: string, icoon: string }
}
