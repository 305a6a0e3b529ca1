/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Lijstdefinitie } from '../lijstdefinitie.ts'

import { mdiForumOutline, mdiLockOutline } from '@mdi/js'
import { n, t } from '@nextcloud/l10n'
import { kanaalLabel } from '../../../utils/labels.ts'
import { formatMoment } from '../../../utils/moment.ts'
import { kanaalIcoon } from './kanaalIcoon.ts'
import { verwijzing } from './verwijzing.ts'

/**
 * The list of contactmomenten: what happened last, with whom, about what.
 */
export function contactmomentenLijst(): Lijstdefinitie<'contactmomenten'> {
	return {
		soort: 'contactmomenten',
		titel: t('klantcontact', 'Contact moments'),
		detail: 'contactmoment',
		kolommen: [
			{
				naam: 'plaatsgevondenOp',
				titel: t('klantcontact', 'Date and time'),
				tekst: (row) => formatMoment(row.plaatsgevondenOp),
				sorteer: 'sorteersleutel',
				breedte: 'smal',
				kaart: 'begin',
			},
			{
				naam: 'kanaal',
				titel: t('klantcontact', 'Channel'),
				tekst: (row) => kanaalLabel(row.kanaal),
				icoon: (row) => kanaalIcoon(row.kanaal),
				sorteer: 'kanaal',
				breedte: 'krap',
				kaart: 'einde',
			},
			verwijzing('klant', t('klantcontact', 'Customer')),
			{
				naam: 'onderwerp',
				titel: t('klantcontact', 'Subject'),
				tekst: (row) => row.afgeschermd ? t('klantcontact', 'Confidential') : row.onderwerp,
				icoon: (row) => row.vertrouwelijk ? mdiLockOutline : undefined,
				isHoofd: true,
				kaart: 'titel',
			},
			{ ...verwijzing('zaak', t('klantcontact', 'Case')), sorteer: 'zaak' },
			{
				naam: 'medewerker',
				titel: t('klantcontact', 'Employee'),
				tekst: (row) => row.namen.medewerker ?? row.medewerker ?? '',
				sorteer: 'medewerker',
				breedte: 'krap',
				kaart: 'regel',
			},
		],
		filters: ['kanaal', 'medewerker', 'zaak', 'soort'],
		heeftPeriode: true,
		zoekLabel: t('klantcontact', 'Search in contact moments'),
		telling: (aantal, getal) => n('klantcontact', '{getal} contact moment', '{getal} contact moments', aantal, { getal }),
		leeg: {
			titel: t('klantcontact', 'No contact moments yet'),
			uitleg: t('klantcontact', 'Record the first contact with a citizen. It appears here, at the customer and at the case.'),
			icoon: mdiForumOutline,
		},
	}
}
