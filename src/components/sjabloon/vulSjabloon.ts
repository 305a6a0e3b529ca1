/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Row } from '../../types/api.ts'
import type { InteractieWaarden } from '../contactmoment/interactieWaarden.ts'

import { toDay } from '../../utils/datum.ts'

/** The fields that a sjabloon fills in, as texts and choices of the form */
export interface Gevuld {
	soort: InteractieWaarden['soort']
	kanaal: string | undefined
	initiatiefnemer: InteractieWaarden['initiatiefnemer']
	onderwerp: string
	inhoud: string
	toonInKlantportaal: boolean
	taakAanmaken: boolean
	team: string | undefined
	gevraagdeHandeling: string
	prioriteit: InteractieWaarden['taak']['prioriteit']
	uiterlijkOp: string | undefined
}

/** What can be chosen now; a sjabloon may be older than that */
export interface Keuzes {
	kanalen: string[]
	teams: string[]
	/** Team that gets the taken of complaints */
	klachtenteam?: string
}

/**
 * The fields as the form has them.
 *
 * @param values - What was typed
 */
export function gevuldIn(values: InteractieWaarden): Gevuld {
	const { soort, kanaal, initiatiefnemer, onderwerp, inhoud, toonInKlantportaal, taakAanmaken, taak } = values
	const { team, gevraagdeHandeling, prioriteit, uiterlijkOp } = taak
	return { soort, kanaal, initiatiefnemer, onderwerp, inhoud, toonInKlantportaal, taakAanmaken, team, gevraagdeHandeling, prioriteit, uiterlijkOp }
}

/**
 * What a sjabloon says of the fields; those it leaves open are absent.
 *
 * @param sjabloon - The sjabloon
 * @param keuzes - What can be chosen now
 * @param now - The present moment, which the termijn of the taak counts from
 */
function waardenVan(sjabloon: Row<'sjablonen'>, keuzes: Keuzes, now: Date): Partial<Gevuld> {
	const { soort, kanaal, initiatiefnemer, onderwerp, inhoud, toonInKlantportaal, gevraagdeHandeling, prioriteit, termijn } = sjabloon
	const team = sjabloon.team ?? (soort === 'klacht' ? keuzes.klachtenteam : undefined)
	const all: Partial<Gevuld> = {
		soort,
		kanaal: kanaal !== undefined && keuzes.kanalen.includes(kanaal) ? kanaal : undefined,
		initiatiefnemer,
		onderwerp,
		inhoud,
		toonInKlantportaal,
		taakAanmaken: soort === 'klacht' || sjabloon.taakAanmaken,
		team: team !== undefined && keuzes.teams.includes(team) ? team : undefined,
		gevraagdeHandeling,
		prioriteit,
		uiterlijkOp: termijn === undefined ? undefined : toDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + termijn)),
	}
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/**
 * What the form becomes by choosing a sjabloon: its values where it has any; where not, what the sjabloon before it filled in goes, and what the user
 * typed stays.
 *
 * @param before - The fields as they are
 * @param untouched - The fields as the form, or the sjabloon before, filled them
 * @param begin - The fields as the form opened
 * @param sjabloon - The chosen sjabloon; none to take its values away
 * @param keuzes - What can be chosen now
 * @param now - The present moment
 */
export function naSjabloon(before: Gevuld, untouched: Gevuld, begin: Gevuld, sjabloon: Row<'sjablonen'> | undefined, keuzes: Keuzes, now: Date): Gevuld {
	const kept = Object.fromEntries(Object.entries(before).map(([name, value]) => {
		const key = name as keyof Gevuld
		return [name, value === untouched[key] ? begin[key] : value]
	}))
	return { ...before, ...kept, ...(sjabloon ? waardenVan(sjabloon, keuzes, now) : {}) }
}

/**
 * Whether something that the user typed herself would go.
 *
 * @param before - The fields as they are
 * @param untouched - The fields as the form, or the sjabloon before, filled them
 * @param after - The fields as they would become
 */
export function overschrijft(before: Gevuld, untouched: Gevuld, after: Gevuld): boolean {
	return (Object.keys(before) as (keyof Gevuld)[]).some((name) => before[name] !== untouched[name] && before[name] !== after[name])
}

/**
 * Puts the fields into the form.
 *
 * @param values - The form's values, changed in place
 * @param gevuld - The fields as they become
 */
export function vulIn(values: InteractieWaarden, gevuld: Gevuld): void {
	const { team, gevraagdeHandeling, prioriteit, uiterlijkOp, ...rest } = gevuld
	Object.assign(values, rest)
	Object.assign(values.taak, { team, gevraagdeHandeling, prioriteit, uiterlijkOp, ...(team && { voor: 'team' }) })
}
