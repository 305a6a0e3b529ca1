/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Limieten } from '../../types/api.ts'

import { t } from '@nextcloud/l10n'

const MEBIBYTE = 1024 ** 2

/** The limits as they are typed; the size of a file in MB */
export type LimitValues = Record<keyof Limieten, string>

/**
 * The limits as the form has them
 *
 * @param limieten - The stored limits
 */
export function limitValues(limieten: Limieten): LimitValues {
	const { bestand, ...rest } = limieten
	return {
		...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])) as Omit<LimitValues, 'bestand'>,
		bestand: String(Math.floor(bestand / MEBIBYTE)),
	}
}

/**
 * What is wrong with the limits; how high each may be, the server knows
 *
 * @param values - What was typed
 */
export function limitErrors(values: LimitValues): Record<string, string> {
	return Object.fromEntries(Object.entries(values)
		.filter(([, value]) => !/^[1-9]\d{0,9}$/.test(value.trim()))
		.map(([name]) => [name, t('klantcontact', 'Enter a whole number above 0')]))
}

/**
 * What is sent of the limits
 *
 * @param values - What was typed
 */
export function limitChange(values: LimitValues): Limieten {
	const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])) as unknown as Limieten
	return { ...numbers, bestand: numbers.bestand * MEBIBYTE }
}
