/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Adres, Contactnaam, DigitaalAdres } from '../../types/register.ts'

import { t } from '@nextcloud/l10n'
import { formatDatum, formatMoment } from '../../utils/moment.ts'
import { contactName, wholeAddress } from './format.ts'

/** Names that only the settings know */
export interface Names {
	/** Name of a language, by its three letters */
	taal: (code: string) => string
	/** Name of a team, by its group id */
	team: (id: string) => string
	/** How the organisation calls itself */
	gemeente: string
}

/** Fixed values of the schemas, as people read them */
const values: Record<string, () => string> = {
	afgerond: () => t('klantcontact', 'Completed'),
	'alleen-dit-verzoek': () => t('klantcontact', 'Only for this request'),
	'alleen-identificatie': () => t('klantcontact', 'Only to identify the customer'),
	'algemeen-gebruik': () => t('klantcontact', 'General use'),
	bedrijf: () => t('klantcontact', 'Company'),
	'bekende-gegevens': () => t('klantcontact', 'The details already known'),
	email: () => t('klantcontact', 'Email'),
	hoog: () => t('klantcontact', 'High'),
	huishouden: () => t('klantcontact', 'Household'),
	in_uitvoering: () => t('klantcontact', 'In progress'),
	inkomend: () => t('klantcontact', 'Incoming'),
	klacht: () => t('klantcontact', 'Complaint'),
	klant: () => t('klantcontact', 'Customer'),
	laag: () => t('klantcontact', 'Low'),
	normaal: () => t('klantcontact', 'Normal'),
	open: () => t('klantcontact', 'Open'),
	overig: () => t('klantcontact', 'Other'),
	persoon: () => t('klantcontact', 'Person'),
	telefoonnummer: () => t('klantcontact', 'Phone number'),
	uitgaand: () => t('klantcontact', 'Outgoing'),
	vertegenwoordiger: () => t('klantcontact', 'Representative'),
	vraag: () => t('klantcontact', 'Question'),
}

const enums = new Set(['soort', 'initiatiefnemer', 'richting', 'rol', 'prioriteit', 'status', 'keuze'])
const moments = new Set(['plaatsgevondenOp', 'geregistreerdOp', 'datum', 'op', 'aangemaaktOp', 'afgerondOp', 'ontvangenOp'])
const days = new Set(['geboortedatum', 'startdatum', 'einddatum', 'uiterlijkeEinddatum', 'uiterlijkOp'])
const addresses = new Set(['bezoekadres', 'correspondentieadres', 'adres'])

/**
 * A fixed value of a schema as people read it; any other text stays as it is
 *
 * @param value - The stored value
 */
export function enumText(value: string): string {
	return values[value]?.() ?? value
}

/**
 * A boolean as people read it
 *
 * @param value - The stored value
 */
export function yesNo(value: boolean): string {
	return value ? t('klantcontact', 'Yes') : t('klantcontact', 'No')
}

/**
 * The text of one string property
 *
 * @param property - Name in the schema
 * @param value - The stored text
 * @param names - Names from the settings
 */
function stringText(property: string, value: string, names: Names): string {
	if (moments.has(property)) {
		return formatMoment(value)
	}
	if (days.has(property)) {
		return formatDatum(value)
	}
	if (property === 'initiatiefnemer' && value === 'gemeente') {
		return names.gemeente
	}
	if (property === 'taal' || property === 'voorkeurstaal') {
		return names.taal(value)
	}
	if (property === 'team') {
		return names.team(value)
	}
	return enums.has(property) ? enumText(value) : value
}

/**
 * The text of any property of any kind of object; undefined where there is nothing to show
 *
 * @param property - Name in the schema
 * @param value - The stored value
 * @param names - Names from the settings
 */
export function fieldText(property: string, value: unknown, names: Names): string | undefined {
	if (value === undefined || value === null) {
		return undefined
	}
	if (typeof value === 'boolean') {
		return yesNo(value)
	}
	if (typeof value === 'string') {
		return stringText(property, value, names)
	}
	if (Array.isArray(value)) {
		return value.map((item) => fieldText(property, item, names)).join('\n')
	}
	if (typeof value !== 'object') {
		return String(value)
	}
	if (addresses.has(property)) {
		return wholeAddress(value as Adres).join('\n')
	}
	if (property === 'contactnaam') {
		return contactName(value as Contactnaam)
	}
	return property === 'digitaleAdressen' ? (value as DigitaalAdres).adres : partsText(value, names)
}

/**
 * The parts of a composed value, one after the other; ids say nothing to people and are left out
 *
 * @param value - The stored object
 * @param names - Names from the settings
 */
function partsText(value: object, names: Names): string {
	return Object.entries(value)
		.filter(([part]) => !['id', 'klant', 'sha256'].includes(part))
		.map(([part, content]) => fieldText(part, content, names))
		.filter(Boolean)
		.join(', ')
}
