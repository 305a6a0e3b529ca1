/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'

import { useInstellingenStore } from '../stores/instellingen.ts'

/**
 * The page that the app opens with when none is named: the contactmomenten, or for who has no list of those the tasks of her teams (EMP-27;
 * design, Rights). It waits for her rights, so that nobody sees a page first that is not hers.
 *
 * @param to - What was asked for; its query and fragment go along
 */
export async function startpagina(to: RouteLocationNormalized): Promise<RouteLocationRaw> {
	const instellingen = useInstellingenStore()
	const known = await instellingen.laad()
	const isForTeams = known !== undefined && !instellingen.mag('lijst') && known.gebruiker.teams.length > 0
	return { name: isForTeams ? 'teamtaken' : 'contactmomenten', query: to.query, hash: to.hash }
}
