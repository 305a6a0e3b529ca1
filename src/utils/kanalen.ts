/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Instellingen } from '../types/api.ts'

/**
 * Kanalen that can be chosen for something new, in the admin's order (ALG-02): those that are not withdrawn.
 *
 * @param instellingen - The settings; none while they are not known
 */
export function actieveKanalen(instellingen: Pick<Instellingen, 'kanalen'> | undefined): string[] {
	return (instellingen?.kanalen ?? []).filter(({ ingetrokken }) => !ingetrokken).map(({ waarde }) => waarde)
}
