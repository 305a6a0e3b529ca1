/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Adres, Contactnaam } from '../../types/register.ts'

import { getCanonicalLocale, t } from '@nextcloud/l10n'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/**
 * The size of a file in the unit that keeps it short, by the user's locale
 *
 * @param bytes - Size in bytes
 */
export function formatSize(bytes: number): string {
	const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)))
	return new Intl.NumberFormat(getCanonicalLocale(), {
		style: 'unit',
		unit: units[step] ?? 'byte',
		unitDisplay: step === 0 ? 'long' : 'short',
		maximumFractionDigits: step === 0 ? 0 : 1,
	}).format(bytes / 1024 ** step)
}

/**
 * An address as it stands on an envelope, one line a string
 *
 * @param adres - The stored address
 */
export function addressLines(adres: Adres): string[] {
	const number = [`${adres.huisnummer ?? ''}${adres.huisletter ?? ''}`, adres.toevoeging].filter(Boolean).join('-')
	const lines = [
		[adres.straat, number].filter(Boolean).join(' '),
		adres.adresregel1,
		adres.adresregel2,
		adres.adresregel3,
		[adres.postcode, adres.plaats].filter(Boolean).join('  '),
		adres.land === undefined || adres.land === 'NL' ? undefined : countryName(adres.land),
	]
	return lines.filter((line): line is string => line !== undefined && line !== '')
}

/**
 * All that is stored of an address, one line a string: the envelope, and its BAG-nummeraanduiding (PROD-19)
 *
 * @param adres - The stored address
 */
export function wholeAddress(adres: Adres): string[] {
	return [
		...addressLines(adres),
		...adres.land === 'NL' ? [countryName(adres.land)] : [],
		...adres.nummeraanduidingId ? [t('klantcontact', 'BAG address number {number}', { number: adres.nummeraanduidingId })] : [],
	]
}

/**
 * The name of a country in the user's language
 *
 * @param code - Two letters
 */
function countryName(code: string): string {
	return new Intl.DisplayNames([getCanonicalLocale()], { type: 'region', fallback: 'code' }).of(code) ?? code
}

/**
 * A contactnaam in the order in which it is spoken
 *
 * @param naam - The stored parts
 */
export function contactName(naam: Contactnaam): string {
	return [naam.voornaam ?? naam.voorletters, naam.voorvoegselAchternaam, naam.achternaam].filter(Boolean).join(' ')
}
