/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Reads the value at a path such as "bezoekadres.postcode" or "digitaleAdressen.0.adres".
 *
 * @param values - Object to read from
 * @param path - Names and positions, with dots between
 */
export function valueAt(values: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>(
		(value, part) => typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
		values,
	)
}

/**
 * Takes a prefix off a path; nothing when the path lies elsewhere.
 *
 * @param path - Path of the server, such as "contactmomenten.0.onderwerp"
 * @param prefix - Start to take off, such as "contactmomenten.0"
 */
export function below(path: string, prefix: string): string | undefined {
	return path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : undefined
}

/**
 * What of a map by path lies below a prefix, by the rest of its path.
 *
 * @param map - Path → anything
 * @param prefix - Start that is taken off
 */
export function pickBelow<T>(map: Record<string, T>, prefix: string): Record<string, T> {
	return Object.fromEntries(Object.entries(map).flatMap(([path, value]) => {
		const rest = below(path, prefix)
		return rest === undefined ? [] : [[rest, value]]
	}))
}
