/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Kolom, Lijstdefinitie } from '../lijstdefinitie.ts'

import { mdiAlertCircleOutline, mdiCheckAll, mdiClipboardTextOutline } from '@mdi/js'
import { n, t } from '@nextcloud/l10n'
import { formatDatum } from '../../../utils/moment.ts'
import { formatLeeftijd, isTeLaat } from '../../../utils/taak.ts'
import { enumText } from '../../detail/fieldValues.ts'
import { verwijzing } from './verwijzing.ts'

/** The columns that both lists of taken have; who works on one list sees what presses first */
function kolommen(): Kolom<'taken'>[] {
	return [
		{
			naam: 'aangemaaktOp',
			titel: t('klantcontact', 'Created'),
			tekst: (row) => row.aangemaaktOp ? formatLeeftijd(row.aangemaaktOp) : '',
			sorteer: 'sorteersleutel',
			breedte: 'smal',
			kaart: 'begin',
		},
		{
			naam: 'gevraagdeHandeling',
			titel: t('klantcontact', 'Requested action'),
			tekst: (row) => row.gevraagdeHandeling,
			isHoofd: true,
			kaart: 'titel',
		},
		verwijzing('klant', t('klantcontact', 'Customer')),
		{
			naam: 'uiterlijkOp',
			titel: t('klantcontact', 'Due on'),
			tekst: (row) => isTeLaat(row)
				? t('klantcontact', '{date} (overdue)', { date: formatDatum(row.uiterlijkOp) })
				: formatDatum(row.uiterlijkOp),
			icoon: (row) => isTeLaat(row) ? mdiAlertCircleOutline : undefined,
			isDringend: (row) => isTeLaat(row),
			sorteer: 'uiterlijkOp',
			breedte: 'ruim',
			kaart: 'regel',
		},
		{
			naam: 'prioriteit',
			titel: t('klantcontact', 'Priority'),
			tekst: (row) => enumText(row.prioriteit ?? ''),
			breedte: 'krap',
			kaart: 'einde',
		},
	]
}

const telling = (aantal: number, getal: string) => n('klantcontact', '{getal} task', '{getal} tasks', aantal, { getal })

/**
 * The taken of the user herself: those she took up, and those that were given to her.
 */
export function mijnTakenLijst(): Lijstdefinitie<'taken'> {
	return {
		soort: 'taken',
		titel: t('klantcontact', 'My tasks'),
		detail: 'taak',
		kolommen: [
			...kolommen(),
			{
				naam: 'team',
				titel: t('klantcontact', 'Team'),
				tekst: (row) => row.namen.team ?? '',
				breedte: 'krap',
				kaart: 'regel',
				metTitel: true,
			},
			{
				naam: 'status',
				titel: t('klantcontact', 'Status'),
				tekst: (row) => enumText(row.status ?? ''),
				breedte: 'krap',
				kaart: 'regel',
			},
		],
		filters: ['status'],
		ververst: true,
		telling,
		leeg: {
			titel: t('klantcontact', 'No tasks for you'),
			uitleg: t('klantcontact', 'Take up a task of your team, and it stands here until it is completed.'),
			icoon: mdiCheckAll,
		},
	}
}

/**
 * The taken of a team that nobody has taken up.
 *
 * @param team - Name of the team
 */
export function teamtakenLijst(team: string): Lijstdefinitie<'taken'> {
	return {
		soort: 'taken',
		titel: t('klantcontact', 'Team tasks of {team}', { team }, { escape: false, sanitize: false }),
		detail: 'taak',
		kolommen: kolommen(),
		filters: [],
		ververst: true,
		telling,
		leeg: {
			titel: t('klantcontact', 'Nothing waits for this team'),
			uitleg: t('klantcontact', 'New tasks of the team appear here until somebody takes them up.'),
			icoon: mdiClipboardTextOutline,
		},
	}
}
