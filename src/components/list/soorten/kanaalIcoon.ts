/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mdiEmailOutline, mdiEmailVariant, mdiForumOutline, mdiPhoneOutline, mdiStoreOutline } from '@mdi/js'

/** Icons of the kanalen that the app brings */
const ICONS: Record<string, string> = {
	telefoon: mdiPhoneOutline,
	'e-mail': mdiEmailOutline,
	balie: mdiStoreOutline,
	brief: mdiEmailVariant,
}

/**
 * @param kanaal - Value of the enum; one that an admin added gets the general icon
 */
export function kanaalIcoon(kanaal: string): string {
	return ICONS[kanaal] ?? mdiForumOutline
}
