/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Invoer } from '../types/api.ts'

import { post } from './client.ts'

/**
 * Stores a new sjabloon; for beheer only.
 *
 * @param sjabloon - Its fields and the id of the command
 * @throws {ApiError} with `fields` by property
 */
export function maakSjabloon(sjabloon: Invoer<'sjablonen'> & { opdracht: string }): Promise<Detail<'sjablonen'>> {
	return post(['sjablonen'], sjabloon)
}
