/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Instellingen, InstellingenWijziging } from '../../types/api.ts'

/** A team as the form has it */
export interface TeamValues {
	/** Group id */
	id: string
	actief: boolean
	/** Organisational unit, empty where it is the group's name */
	eenheid: string
}

/**
 * The teams as the form has them
 *
 * @param instellingen - The settings
 */
export function teamValues(instellingen: Pick<Instellingen, 'teams' | 'beheer'>): TeamValues[] {
	return instellingen.teams.map(({ id, actief }) => ({ id, actief, eenheid: instellingen.beheer?.eenheden[id] ?? '' }))
}

/**
 * The teams after other groups were chosen: those that stay keep what was entered, new ones are active
 *
 * @param teams - The teams so far
 * @param ids - The chosen groups
 */
export function chosenTeams(teams: TeamValues[], ids: string[]): TeamValues[] {
	return ids.map((id) => teams.find((team) => team.id === id) ?? { id, actief: true, eenheid: '' })
}

/**
 * What is sent of the teams; units of groups that are no team stay
 *
 * @param teams - The teams of the form
 * @param eenheden - The stored units
 */
export function teamChange(teams: TeamValues[], eenheden: Record<string, string>): Pick<InstellingenWijziging, 'teams' | 'eenheden'> {
	const units = { ...eenheden, ...Object.fromEntries(teams.map(({ id, eenheid }) => [id, eenheid.trim()])) }
	return {
		teams: teams.map(({ id, actief }) => ({ id, actief })),
		eenheden: Object.fromEntries(Object.entries(units).filter(([, unit]) => unit !== '')),
	}
}

/**
 * The field that a path of the server means
 *
 * @param path - Such as "eenheden.klachten"
 * @param teams - The teams of the form
 */
export function teamField(path: string, teams: TeamValues[]): string {
	const index = teams.findIndex(({ id }) => path === `eenheden.${id}`)
	return index === -1 ? path : `teams.${index}.eenheid`
}
