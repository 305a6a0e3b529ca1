/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Actie, HistorieRegel, Soort } from '../../../types/api.ts'
import type { Names } from '../fieldValues.ts'
import type { Property } from '../property.ts'

import { t } from '@nextcloud/l10n'
import { fieldLabel } from '../fieldLabels.ts'
import { propertyOf } from '../property.ts'

/** Made by the server from the other properties: their old values say nothing new */
const derived = new Set(['sorteersleutel', 'sorteernaam', 'revisie'])

/** Actions that change no value that was there before */
const additions = new Set<Actie>(['aangemaakt', 'aangevuld'])

/**
 * What somebody did, as people read it
 *
 * @param actie - The stored action
 */
export function actionText(actie: Actie): string {
	switch (actie) {
		case 'aangemaakt': return t('klantcontact', 'Created')
		case 'gewijzigd': return t('klantcontact', 'Changed')
		case 'gecorrigeerd': return t('klantcontact', 'Corrected')
		case 'aangevuld': return t('klantcontact', 'Added to')
		case 'bekeken': return t('klantcontact', 'Viewed')
		case 'bsn_bekeken': return t('klantcontact', 'BSN viewed')
		case 'opgepakt': return t('klantcontact', 'Taken up')
		case 'teruggegeven': return t('klantcontact', 'Given back')
		case 'doorgestuurd': return t('klantcontact', 'Forwarded')
		case 'genoteerd': return t('klantcontact', 'Note added')
		case 'afgerond': return t('klantcontact', 'Completed')
		case 'verwijderd': return t('klantcontact', 'Deleted in OpenRegister')
	}
}

/**
 * The old value of a property; a BSN stays masked here
 *
 * @param property - Name in the schema
 * @param value - Old value
 */
function shown(property: string, value: unknown): unknown {
	return property === 'bsn' && typeof value === 'string' ? `******${value.slice(-3)}` : value
}

/**
 * What one entry changed, with the old values
 *
 * @param soort - Kind of the object
 * @param regel - The entry
 * @param names - Names from the settings
 */
export function changesOf(soort: Soort, regel: HistorieRegel, names: Names): Property[] {
	return Object.entries(additions.has(regel.actie) ? {} : regel.velden)
		.filter(([property]) => !derived.has(property))
		.map(([property, { oud }]) => {
			const before = propertyOf(soort, property, shown(property, oud), names, regel.namen)
				?? { id: property, label: fieldLabel(soort, property), text: t('klantcontact', 'Empty') }
			return { ...before, label: t('klantcontact', '{field}, before', { field: before.label }) }
		})
}
