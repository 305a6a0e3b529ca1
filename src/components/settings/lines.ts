/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Lijsten } from '../../types/api.ts'

/**
 * A list as text, one choice a line
 *
 * @param items - The choices
 */
export function toLines(items: readonly string[]): string {
	return items.join('\n')
}

/**
 * The choices of a text, one a line; empty lines and doubles are left out
 *
 * @param text - What was typed
 */
export function fromLines(text: string): string[] {
	return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]
}

/**
 * Turns every list into another form
 *
 * @param lijsten - The lists by name
 * @param turn - What becomes of each
 */
export function listValues<A, B>(lijsten: Record<keyof Lijsten, A>, turn: (list: A) => B): Record<keyof Lijsten, B> {
	const { rollen, identiteit, zaaktypen, zaakstatussen, aanheffen, categorieen } = lijsten
	return {
		rollen: turn(rollen),
		identiteit: turn(identiteit),
		zaaktypen: turn(zaaktypen),
		zaakstatussen: turn(zaakstatussen),
		aanheffen: turn(aanheffen),
		categorieen: turn(categorieen),
	}
}
