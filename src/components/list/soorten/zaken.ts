/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Lijstdefinitie } from '../lijstdefinitie.ts'

import { mdiBriefcaseOutline } from '@mdi/js'
import { n, t } from '@nextcloud/l10n'
import { formatDatum } from '../../../utils/moment.ts'
import { verwijzing } from './verwijzing.ts'

/**
 * The list of zaken.
 */
export function zakenLijst(): Lijstdefinitie<'zaken'> {
	return {
		soort: 'zaken',
		titel: t('klantcontact', 'Cases'),
		detail: 'zaak',
		kolommen: [
			{
				naam: 'identificatie',
				titel: t('klantcontact', 'Identification'),
				tekst: (row) => row.identificatie ?? '',
				isHoofd: true,
				sorteer: 'identificatie',
				breedte: 'smal',
				kaart: 'begin',
			},
			{
				naam: 'omschrijving',
				titel: t('klantcontact', 'Description'),
				tekst: (row) => row.omschrijving,
				kaart: 'titel',
			},
			{
				naam: 'zaaktype',
				titel: t('klantcontact', 'Case type'),
				tekst: (row) => row.zaaktype ?? '',
				sorteer: 'zaaktype',
				breedte: 'middel',
				kaart: 'regel',
			},
			{
				naam: 'status',
				titel: t('klantcontact', 'Status'),
				tekst: (row) => row.status ?? '',
				sorteer: 'status',
				breedte: 'smal',
				kaart: 'einde',
			},
			verwijzing('klant', t('klantcontact', 'Customer')),
			{
				naam: 'startdatum',
				titel: t('klantcontact', 'Start date'),
				tekst: (row) => formatDatum(row.startdatum),
				sorteer: 'sorteersleutel',
				breedte: 'smal',
				kaart: 'regel',
				metTitel: true,
			},
		],
		filters: ['status'],
		heeftPeriode: true,
		zoekLabel: t('klantcontact', 'Search by number or words'),
		telling: (aantal, getal) => n('klantcontact', '{getal} case', '{getal} cases', aantal, { getal }),
		leeg: {
			titel: t('klantcontact', 'No cases yet'),
			uitleg: t('klantcontact', 'Add a case, so that everybody sees what has been said about it.'),
			icoon: mdiBriefcaseOutline,
		},
	}
}
