/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Overzicht } from '../../types/overzicht.ts'
import type { Toon } from './tonen.ts'

import { t } from '@nextcloud/l10n'
import { kanaalLabel } from '../../utils/labels.ts'
import { formatDatum } from '../../utils/moment.ts'
import { oplopend } from './tonen.ts'

/** Numbers by name: what a chart draws and the table beside it says */
export interface Cijfers {
	titel: string
	/** What stands in the first column */
	kop: string
	/** What is counted, and how much it asks for attention */
	reeksen: { naam: string, toon: Toon }[]
	rijen: { label: string, waarden: number[] }[]
}

/**
 * How long a taak has been waiting, in words; a bucket that the server names otherwise stays as it is.
 *
 * @param bucket - Name of the bucket, such as "0-1" in days
 */
function leeftijdLabel(bucket: string): string {
	const [from, to] = bucket.split('-')
	if (bucket.endsWith('+')) {
		return t('klantcontact', '{from} days and longer', { from: bucket.slice(0, -1) })
	}
	return from !== undefined && to !== undefined ? t('klantcontact', '{from}–{to} days', { from, to }) : bucket
}

/**
 * What waits per team.
 *
 * @param overzicht - The overview
 */
export function perTeam(overzicht: Overzicht): Cijfers {
	return {
		titel: t('klantcontact', 'Tasks per team, now'),
		kop: t('klantcontact', 'Team'),
		reeksen: [
			{ naam: t('klantcontact', 'Open'), toon: 'gewoon' },
			{ naam: t('klantcontact', 'In progress'), toon: 'rustig' },
			{ naam: t('klantcontact', 'Overdue'), toon: 'dringend' },
		],
		rijen: overzicht.teams.map(({ naam, open, inUitvoering, teLaat }) => ({ label: naam, waarden: [open, inUitvoering, teLaat] })),
	}
}

/**
 * How long it has been waiting, per team.
 *
 * @param overzicht - The overview
 */
export function perLeeftijd(overzicht: Overzicht): Cijfers {
	const { teams } = overzicht
	const buckets = [...new Set(teams.flatMap(({ leeftijd }) => Object.keys(leeftijd)))]
	const tonen = oplopend(buckets.length)
	return {
		titel: t('klantcontact', 'Age of unfinished tasks, now'),
		kop: t('klantcontact', 'Team'),
		reeksen: buckets.map((bucket, at) => ({ naam: leeftijdLabel(bucket), toon: tonen[at]! })),
		rijen: teams.map(({ naam, leeftijd }) => ({ label: naam, waarden: buckets.map((bucket) => leeftijd[bucket] ?? 0) })),
	}
}

/**
 * Contactmomenten by kanaal.
 *
 * @param overzicht - The overview
 */
export function perKanaal(overzicht: Overzicht): Cijfers {
	return {
		titel: t('klantcontact', 'Contact moments per channel'),
		kop: t('klantcontact', 'Channel'),
		reeksen: [{ naam: t('klantcontact', 'Contact moments'), toon: 'gewoon' }],
		rijen: overzicht.perKanaal.map(({ kanaal, aantal }) => ({ label: kanaalLabel(kanaal), waarden: [aantal] })),
	}
}

/**
 * Contactmomenten by day.
 *
 * @param overzicht - The overview
 */
export function perDag(overzicht: Overzicht): Cijfers {
	return {
		titel: t('klantcontact', 'Contact moments per day'),
		kop: t('klantcontact', 'Day'),
		reeksen: [{ naam: t('klantcontact', 'Contact moments'), toon: 'gewoon' }],
		rijen: overzicht.perDag.map(({ dag, aantal }) => ({ label: formatDatum(dag), waarden: [aantal] })),
	}
}

/**
 * Everything as lines of one table: part, name, measure, number.
 *
 * @param overzicht - The overview
 */
export function regelsVan(overzicht: Overzicht): (string | number)[][] {
	const { aantal, totaal } = overzicht.directBeantwoord
	const once = t('klantcontact', 'Answered at once')
	return [
		[t('klantcontact', 'Part'), t('klantcontact', 'Name'), t('klantcontact', 'Measure'), t('klantcontact', 'Number')],
		...[perTeam(overzicht), perLeeftijd(overzicht), perKanaal(overzicht), perDag(overzicht)]
			.flatMap(({ titel, reeksen, rijen }) => rijen.flatMap(({ label, waarden }) => waarden.map((waarde, at) => [titel, label, reeksen[at]?.naam ?? '', waarde]))),
		[once, '', once, aantal],
		[once, '', t('klantcontact', 'Contact moments'), totaal],
	]
}
