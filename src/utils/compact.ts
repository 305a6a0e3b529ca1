/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Whether a value says nothing: absent, an empty text, an empty list or an object of such values.
 *
 * @param value - Any value of a form
 */
function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '') {
		return true
	}
	return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/**
 * @param value - Any value of a form
 */
function clean(value: unknown): unknown {
	if (typeof value === 'string') {
		return value.trim()
	}
	if (Array.isArray(value)) {
		return value.map(clean).filter((item) => !isEmpty(item))
	}
	return typeof value === 'object' && value !== null ? compact(value) : value
}

/**
 * Makes of a form's values what the API takes: texts trimmed, what is empty left out, on every level.
 *
 * @param values - The values of a form
 */
export function compact<T extends object>(values: T): T {
	const cleaned = Object.entries(values).map(([name, value]) => [name, clean(value)])
	return Object.fromEntries(cleaned.filter(([, value]) => !isEmpty(value))) as T
}

/**
 * The properties that differ, as a PATCH takes them: the new value, or null where it was cleared.
 *
 * @param old - The stored object
 * @param changed - What it should become; both are compacted first
 * @param properties - The properties that the form can change
 */
export function changedFields<T extends object, K extends keyof T>(old: T, changed: T, properties: readonly K[]): { [P in K]?: T[P] | null } {
	const [before, after] = [compact(old), compact(changed)]
	const different = properties.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
	return Object.fromEntries(different.map((name) => [name, after[name] ?? null])) as { [P in K]?: T[P] | null }
}
