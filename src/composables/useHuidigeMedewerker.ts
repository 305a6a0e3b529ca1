/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Medewerker } from '../types/api.ts'

import { getCurrentUser } from '@nextcloud/auth'

/**
 * The logged-in user as a medewerker.
 */
export function useHuidigeMedewerker(): Medewerker | null {
	const user = getCurrentUser()
	return user && { uid: user.uid, naam: user.displayName ?? user.uid }
}
