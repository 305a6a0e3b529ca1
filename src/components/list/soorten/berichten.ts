/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bericht } from '../../../types/register.ts'
import type { Lijstdefinitie } from '../lijstdefinitie.ts'

import { mdiArrowBottomLeft, mdiArrowTopRight, mdiEmailOutline } from '@mdi/js'
import { n, t } from '@nextcloud/l10n'
import { kanaalLabel, richtingLabel } from '../../../utils/labels.ts'
import { formatMoment } from '../../../utils/moment.ts'
import { kanaalIcoon } from './kanaalIcoon.ts'
import { verwijzing } from './verwijzing.ts'

const ICONS: Record<Bericht['richting'], string> = {
	inkomend: mdiArrowBottomLeft,
	uitgaand: mdiArrowTopRight,
}

/**
 * The list of berichten: the letters and mails themselves.
 */
export function berichtenLijst(): Lijstdefinitie<'berichten'> {
	return {
		soort: 'berichten',
		titel: t('klantcontact', 'Messages'),
		detail: 'bericht',
		kolommen: [
			{
				naam: 'datum',
				titel: t('klantcontact', 'Date and time'),
				tekst: (row) => formatMoment(row.datum),
				sorteer: 'sorteersleutel',
				breedte: 'smal',
				kaart: 'begin',
			},
			{
				naam: 'richting',
				titel: t('klantcontact', 'Direction'),
				tekst: (row) => row.afgeschermd ? '' : richtingLabel(row.richting),
				icoon: (row) => ICONS[row.richting],
				sorteer: 'richting',
				breedte: 'krap',
				kaart: 'einde',
			},
			{
				naam: 'kanaal',
				titel: t('klantcontact', 'Channel'),
				tekst: (row) => row.kanaal && kanaalLabel(row.kanaal),
				icoon: (row) => row.kanaal && kanaalIcoon(row.kanaal),
				sorteer: 'kanaal',
				breedte: 'krap',
				kaart: 'regel',
			},
			{
				naam: 'onderwerp',
				titel: t('klantcontact', 'Subject'),
				tekst: (row) => row.afgeschermd ? t('klantcontact', 'Confidential') : row.onderwerp,
				isHoofd: true,
				kaart: 'titel',
			},
			{
				naam: 'afzender',
				titel: t('klantcontact', 'Sender'),
				tekst: (row) => row.afzender ?? '',
				breedte: 'middel',
				kaart: 'regel',
			},
			verwijzing('klant', t('klantcontact', 'Customer')),
			verwijzing('zaak', t('klantcontact', 'Case')),
		],
		filters: ['kanaal', 'richting', 'zaak'],
		heeftPeriode: true,
		zoekLabel: t('klantcontact', 'Search in messages'),
		telling: (aantal, getal) => n('klantcontact', '{getal} message', '{getal} messages', aantal, { getal }),
		leeg: {
			titel: t('klantcontact', 'No messages yet'),
			uitleg: t('klantcontact', 'Letters and emails appear here as they were received or sent.'),
			icoon: mdiEmailOutline,
		},
	}
}
