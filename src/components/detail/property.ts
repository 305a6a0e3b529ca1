/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Soort } from '../../types/api.ts'
import type { PageSoort } from './detailRoute.ts'
import type { Names } from './fieldValues.ts'

import { t } from '@nextcloud/l10n'
import { kanaalLabel } from '../../utils/labels.ts'
import { fieldLabel } from './fieldLabels.ts'
import { fieldText } from './fieldValues.ts'

/** One line of a description list */
export interface Property {
	/** Name in the schema, also the name of the slot that may draw it */
	id: string
	label: string
	text: string
	/** The object that the text leads to */
	link?: { soort: PageSoort, id: string }
}

/** Properties that refer to an object with a page of its own */
const references: Record<string, PageSoort> = {
	contactmoment: 'contactmomenten',
	huishouden: 'klanten',
	klant: 'klanten',
	vertegenwoordiger: 'klanten',
	vervolgOp: 'taken',
	voorgaandContactmoment: 'contactmomenten',
	zaak: 'zaken',
}

/** Properties that hold the uid of a colleague */
const people = new Set(['aangemaaktDoor', 'geregistreerdDoor', 'medewerker'])

/**
 * One value of an object as a line; undefined where it is unknown
 *
 * @param soort - Kind of the object
 * @param id - Name of the property
 * @param value - Its value
 * @param names - Names from the settings
 * @param namen - Names that the object came with
 */
export function propertyOf(soort: Soort, id: string, value: unknown, names: Names, namen: Record<string, string> = {}): Property | undefined {
	const kind = references[id]
	const label = fieldLabel(soort, id)
	if (kind !== undefined && typeof value === 'string') {
		return { id, label, text: namen[id] ?? t('klantcontact', 'Show'), link: { soort: kind, id: value } }
	}
	if (people.has(id) && typeof value === 'string') {
		return { id, label, text: namen[id] ?? value }
	}
	const text = id === 'kanaal' && typeof value === 'string' ? kanaalLabel(value) : fieldText(id, signed(id, value, namen), names)
	return text ? { id, label, text } : undefined
}

/**
 * A part that somebody signed, with her name in the place of her uid
 *
 * @param id - Name of the property
 * @param value - Its value
 * @param namen - Names that the object came with
 */
function signed(id: string, value: unknown, namen: Record<string, string>): unknown {
	const door = namen[`${id}.door`]
	return typeof value === 'object' && value !== null && door !== undefined ? { ...value, door } : value
}

/**
 * The values of an object as lines, in the order of the names; what is unknown takes no room
 *
 * @param soort - Kind of the object
 * @param ids - Names of the properties
 * @param object - The object
 * @param names - Names from the settings
 * @param namen - Names that the object came with
 */
export function propertiesOf(soort: Soort, ids: readonly string[], object: object, names: Names, namen?: Record<string, string>): Property[] {
	return ids
		.map((id) => propertyOf(soort, id, Reflect.get(object, id), names, namen))
		.filter((property) => property !== undefined)
}
