/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getCanonicalLocale } from '@nextcloud/l10n'

/**
 * A whole number in the user's locale, such as "5.000".
 *
 * @param getal - Number
 */
export function formatGetal(getal: number): string {
	return new Intl.NumberFormat(getCanonicalLocale()).format(getal)
}
