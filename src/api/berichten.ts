/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bekend } from '../types/api.ts'

import { post } from './client.ts'

/**
 * Which messages are registered already, by Message-ID.
 *
 * @param messageIds - At most a hundred
 * @param signal - Gives the request up
 * @throws {ApiError}
 */
export async function bekend(messageIds: string[], signal?: AbortSignal): Promise<Bekend[]> {
	return (await post<{ results: Bekend[] }>(['berichten', 'bekend'], { messageIds }, signal)).results
}
