/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ketenlid } from '../../../types/api.ts'

/**
 * Whether there is a story to tell: something followed the question, or is to follow
 *
 * @param keten - The chain of a contactmoment with itself
 */
export function isFollowedUp(keten: Ketenlid[] = []): boolean {
	return keten.length > 1 || keten.some(({ taken }) => taken.length > 0)
}
