/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Keuze } from '../../components/formulier/keuze.ts'
import type { LijstSoort } from './types.ts'
import type { FilterNaam } from './useLijstvraag.ts'

import { t } from '@nextcloud/l10n'
import { medewerkers, zoek } from '../../api/zoek.ts'
import { enumText, yesNo } from '../../components/detail/fieldValues.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { contactSoortLabel, kanaalLabel, klantSoortLabel, richtingLabel } from '../../utils/labels.ts'

/**
 * What the filters of a list offer to choose from: short lists at once, long ones by searching.
 *
 * @param soort - Kind of object
 */
export function useFilterkeuzes(soort: LijstSoort) {
	const store = useInstellingenStore()

	/** Heading of each filter */
	const labels: Partial<Record<FilterNaam, string>> = {
		kanaal: t('klantcontact', 'Channel'),
		medewerker: t('klantcontact', 'Employee'),
		zaak: t('klantcontact', 'Case'),
		soort: t('klantcontact', 'Kind'),
		richting: t('klantcontact', 'Direction'),
		status: t('klantcontact', 'Status'),
		huurder: t('klantcontact', 'Tenant'),
	}

	/** Withdrawn kanalen too: what was registered with them can still be found */
	function kanalen(): Keuze[] {
		return (store.instellingen?.kanalen ?? []).map(({ waarde, ingetrokken }) => ({
			value: waarde,
			label: ingetrokken
				? t('klantcontact', '{kanaal} (withdrawn)', { kanaal: kanaalLabel(waarde) }, { escape: false, sanitize: false })
				: kanaalLabel(waarde),
		}))
	}

	/** The kinds that this kind of object has */
	function soorten(): Keuze[] {
		return soort === 'klanten'
			? [
					...(['persoon', 'huishouden', 'bedrijf'] as const).map((value) => ({ value, label: klantSoortLabel(value) })),
					{ value: 'huishouden,bedrijf', label: t('klantcontact', 'Household / Company') },
				]
			: (['vraag', 'klacht'] as const).map((value) => ({ value, label: contactSoortLabel(value) }))
	}

	/** The statuses that this kind of object has */
	function statussen(): Keuze[] {
		return soort === 'taken'
			? (['open', 'in_uitvoering', 'afgerond'] as const).map((value) => ({ value, label: enumText(value) }))
			: (store.instellingen?.lijsten.zaakstatussen ?? []).map((value) => ({ value, label: value }))
	}

	/**
	 * @param naam - Filter with a short list
	 */
	function keuzes(naam: FilterNaam): Keuze[] {
		switch (naam) {
			case 'kanaal': return kanalen()
			case 'soort': return soorten()
			case 'richting': return (['inkomend', 'uitgaand'] as const).map((value) => ({ value, label: richtingLabel(value) }))
			case 'status': return statussen()
			case 'huurder': return [true, false].map((value) => ({ value: String(value), label: yesNo(value) }))
			default: return []
		}
	}

	/** Searches of the filters whose lists are long */
	const zoekers: Partial<Record<FilterNaam, (q: string, signal: AbortSignal) => Promise<Keuze[]>>> = {
		medewerker: async (q, signal) => (await medewerkers(q, signal)).map(({ uid, naam }) => ({ value: uid, label: naam })),
		zaak: async (q, signal) => (await zoek('zaken', { q }, signal)).results.map(({ id, identificatie, omschrijving }) => ({
			value: id,
			label: [identificatie, omschrijving].filter(Boolean).join(' '),
		})),
	}

	return { labels, keuzes, zoekers }
}
