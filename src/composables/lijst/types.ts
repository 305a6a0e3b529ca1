/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer, ListFilters } from '../../types/api.ts'

/** Kinds of object that have a list page or a list inside a page */
export type LijstSoort = keyof BundleAnswer

/** What a list asks the server: which rows, in which order */
export interface Lijstvraag {
	filters: ListFilters
	/** Property to sort by, "-" before it for descending; newest first when absent */
	order?: string
	/** Words searched for */
	q?: string
}
