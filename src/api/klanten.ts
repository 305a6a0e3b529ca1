/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { post } from './client.ts'

/**
 * The whole BSN of a klant; the server writes in the history that the user saw it.
 *
 * @param id - Id of the klant
 * @throws {ApiError}
 */
export async function leesBsn(id: string): Promise<string> {
	return (await post<{ bsn: string }>(['klanten', id, 'bsn'])).bsn
}
