/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { ContactmomentWaarden } from './contactmomentWaarden.ts'

import { t } from '@nextcloud/l10n'

/**
 * Whether what comes by a kanaal is kept whoever sent it.
 *
 * @param kanaal - Value of the enum
 */
export function isSchriftelijk(kanaal: string): boolean {
	return kanaal === 'e-mail' || kanaal === 'brief'
}

/**
 * Asks for the klant where a contactmoment without one would not be registered (CALL-04). The Werkplek is where an unknown caller
 * can leave her data; this form cannot.
 *
 * @param values - What was typed
 * @param anoniem - Whether the administrator lets contacts with somebody unknown be registered (CALL-15)
 */
export function checkKlantplicht(values: ContactmomentWaarden, anoniem: boolean): Fouten {
	const mayLack = anoniem || values.kanaal === undefined || isSchriftelijk(values.kanaal) || values.voorgaand !== null
	return values.klant !== null || values.klantGetypt.trim() !== '' || mayLack
		? {}
		: { klant: t('klantcontact', 'Choose the customer. Only a letter or an email is registered without one.') }
}
