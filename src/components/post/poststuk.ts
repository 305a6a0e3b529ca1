/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Mail, Mailadres } from '../../mail/mail.ts'
import type { Limieten } from '../../types/api.ts'
import type { Bericht } from '../../types/register.ts'

import { t } from '@nextcloud/l10n'
import { cutText } from '../../utils/cutText.ts'

/** What a mail or a letter brings to the bericht that keeps it; nobody changes it */
export type Poststuk = Pick<Bericht, 'onderwerp' | 'inhoud' | 'afzender' | 'ontvangers' | 'messageId' | 'inReplyTo' | 'references'>

/** The longest subject, the longest address and the most of them, as in the schema */
const MAX = { onderwerp: 998, adres: 320, adressen: 500 }

/**
 * Someone as the head of a mail writes it: "Naam <adres>".
 *
 * @param mailadres - Name and address
 */
export function adresregel(mailadres: Mailadres): string {
	const { naam, adres } = mailadres
	if (naam === '' || adres === '') {
		return cutText(naam + adres, MAX.adres)
	}
	return `${cutText(naam, MAX.adres - adres.length - 3)} <${adres}>`
}

/**
 * The mark at the end of a text that is cut: the whole of it stands elsewhere (MAIL-07).
 */
export function vervolgteken(): string {
	return '\n' + t('klantcontact', '[… continued in the message]')
}

/**
 * What a mail brings.
 *
 * @param mail - The mail
 * @param limieten - The longest texts
 */
export function poststukOf(mail: Mail, limieten: Limieten): Poststuk {
	return {
		onderwerp: cutText(mail.onderwerp, MAX.onderwerp) || t('klantcontact', '(no subject)'),
		inhoud: cutText(mail.tekst, limieten.berichtInhoud, '\n' + t('klantcontact', '[… continued in the file of the email]')),
		...(mail.afzender && { afzender: adresregel(mail.afzender) }),
		ontvangers: mail.ontvangers.slice(0, MAX.adressen).map(adresregel),
		...(mail.messageId && { messageId: mail.messageId }),
		...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
		references: mail.references.slice(-MAX.adressen),
	}
}
