/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** One thing to choose from: what is stored and what is read */
export interface Keuze<V extends string | boolean = string> {
	value: V
	label: string
}
