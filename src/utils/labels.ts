/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Bericht, Contactmoment, Klant } from '../types/register.ts'

import { t } from '@nextcloud/l10n'

/**
 * Name of a kanaal: the four that the app brings are translated, those of the admin stand as she wrote them.
 *
 * @param kanaal - Value of the enum
 */
export function kanaalLabel(kanaal: string): string {
	switch (kanaal) {
		case 'telefoon': return t('klantcontact', 'Phone')
		case 'e-mail': return t('klantcontact', 'Email')
		case 'balie': return t('klantcontact', 'Counter')
		case 'brief': return t('klantcontact', 'Letter')
		default: return kanaal
	}
}

/**
 * @param richting - Direction of a bericht
 */
export function richtingLabel(richting: Bericht['richting']): string {
	return richting === 'inkomend' ? t('klantcontact', 'Incoming') : t('klantcontact', 'Outgoing')
}

/**
 * @param soort - Kind of klant
 */
export function klantSoortLabel(soort: Klant['soort']): string {
	switch (soort) {
		case 'persoon': return t('klantcontact', 'Person')
		case 'huishouden': return t('klantcontact', 'Household')
		case 'bedrijf': return t('klantcontact', 'Company')
	}
}

/**
 * @param soort - Kind of contactmoment
 */
export function contactSoortLabel(soort: NonNullable<Contactmoment['soort']>): string {
	return soort === 'klacht' ? t('klantcontact', 'Complaint') : t('klantcontact', 'Question')
}
