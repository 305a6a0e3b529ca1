/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Klant } from '../../../types/register.ts'
import type { Lijstdefinitie } from '../lijstdefinitie.ts'

import { mdiAccountGroupOutline, mdiAccountMultipleOutline, mdiAccountOutline, mdiDomain } from '@mdi/js'
import { n, t } from '@nextcloud/l10n'
import { klantSoortLabel } from '../../../utils/labels.ts'
import { formatDatum } from '../../../utils/moment.ts'

const ICONS: Record<Klant['soort'], string> = {
	persoon: mdiAccountOutline,
	huishouden: mdiAccountGroupOutline,
	bedrijf: mdiDomain,
}

/**
 * The list of klanten: persons, households and companies. Its rows hold no more than what tells them apart.
 */
export function klantenLijst(): Lijstdefinitie<'klanten'> {
	return {
		soort: 'klanten',
		titel: t('klantcontact', 'Customers'),
		detail: 'klant',
		kolommen: [
			{
				naam: 'nummer',
				titel: t('klantcontact', 'Number'),
				tekst: (row) => row.nummer ?? '',
				isHoofd: true,
				sorteer: 'sorteersleutel',
				breedte: 'smal',
				kaart: 'begin',
			},
			{
				naam: 'naam',
				titel: t('klantcontact', 'Name'),
				tekst: (row) => row.naam ?? '',
				sorteer: 'sorteernaam',
				kaart: 'titel',
			},
			{
				naam: 'soort',
				titel: t('klantcontact', 'Kind'),
				tekst: (row) => klantSoortLabel(row.soort),
				icoon: (row) => ICONS[row.soort],
				sorteer: 'soort',
				breedte: 'smal',
				kaart: 'einde',
			},
			{
				naam: 'plaats',
				titel: t('klantcontact', 'Place'),
				tekst: (row) => row.bezoekadres?.plaats ?? '',
				breedte: 'middel',
				kaart: 'regel',
			},
			{
				naam: 'geboortedatum',
				titel: t('klantcontact', 'Date of birth'),
				tekst: (row) => formatDatum(row.geboortedatum),
				breedte: 'smal',
				kaart: 'regel',
				metTitel: true,
			},
		],
		filters: ['soort', 'huurder'],
		zoekLabel: t('klantcontact', 'Search by name, phone, email, number or address'),
		vindtHoogstens: 25,
		telling: (aantal, getal) => n('klantcontact', '{getal} customer', '{getal} customers', aantal, { getal }),
		leeg: {
			titel: t('klantcontact', 'No customers yet'),
			uitleg: t('klantcontact', 'Add a person, a household or a company. You can also do that while recording a contact moment.'),
			icoon: mdiAccountMultipleOutline,
		},
	}
}
