/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bundle, BundleAnswer } from '../types/api.ts'

import { post } from './client.ts'

/**
 * Stores everything of one "Opslaan" together, or nothing of it.
 *
 * @param bundle - The objects, with client-made ids
 * @return the stored objects with their numbers and names
 * @throws {ApiError} with `fields` by path such as "contactmomenten.0.onderwerp"
 */
export function registreer(bundle: Bundle): Promise<BundleAnswer> {
	return post(['registraties'], bundle)
}
