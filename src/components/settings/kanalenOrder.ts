/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The list with one item moved by one place; at the end of the list it stays where it is
 *
 * @param items - The list
 * @param index - Which item
 * @param step - -1 for up, 1 for down
 */
export function moved<T>(items: readonly T[], index: number, step: -1 | 1): T[] {
	const target = index + step
	const item = items[index]
	if (item === undefined || target < 0 || target >= items.length) {
		return [...items]
	}
	return items.toSpliced(index, 1).toSpliced(target, 0, item)
}

/**
 * The kanaal that a text would double, in whatever capitals
 *
 * @param items - The list
 * @param text - What was typed
 */
export function same(items: readonly string[], text: string): string | undefined {
	const wanted = text.trim().toLocaleLowerCase()
	return items.find((item) => item.toLocaleLowerCase() === wanted)
}
