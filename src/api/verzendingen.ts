/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BundleAnswer } from '../types/api.ts'

import { apiUrl, post, request } from './client.ts'

/**
 * Stores what was to be stored with a mail of which it is not known whether it was sent, without sending it again.
 *
 * @param id - Id of the sending
 * @throws {ApiError}
 */
export function registreerVerzending(id: string): Promise<BundleAnswer> {
	return post(['verzendingen', id, 'registreren'])
}

/**
 * Forgets a mail that turned out not to be sent; then it can be sent anew.
 *
 * @param id - Id of the sending
 * @throws {ApiError} with status 409 while it is being sent, or known to be sent
 */
export function vergeetVerzending(id: string): Promise<object> {
	return request({ method: 'DELETE', url: apiUrl('verzendingen', id) })
}
