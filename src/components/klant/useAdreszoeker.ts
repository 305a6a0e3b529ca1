/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Adresvraag } from '../../api/adressen.ts'
import type { Adres } from '../../types/register.ts'
import type { AdresWaarden } from './adresWaarden.ts'

import { t } from '@nextcloud/l10n'
import { onScopeDispose, ref } from 'vue'
import { zoekAdres } from '../../api/adressen.ts'
import { useInstellingenStore } from '../../stores/instellingen.ts'
import { checkHuisnummer, checkPostcode } from '../../utils/adres.ts'

/** What is filled in from an address that was found */
const FILLED = ['straat', 'plaats', 'nummeraanduidingId'] as const

/**
 * What can be looked up of the parts as they stand there; nothing while postcode or house number is not right.
 *
 * @param adres - The address as it was typed
 */
function vraagVan(adres: AdresWaarden): Adresvraag | undefined {
	const postcode = checkPostcode(adres.postcode ?? '')
	const huisnummer = checkHuisnummer(adres.huisnummer)
	return postcode.ok && huisnummer.ok
		? { postcode: postcode.value, huisnummer: Number(huisnummer.value), huisletter: adres.huisletter || undefined, toevoeging: adres.toevoeging || undefined }
		: undefined
}

/**
 * What all that was found say alike; several additions of one house share their street.
 *
 * @param found - The addresses, at least one
 */
function alike(found: Adres[]): Pick<Adres, typeof FILLED[number]> {
	return Object.fromEntries(FILLED.map((name) => [name, found.every((adres) => adres[name] === found[0]![name]) ? found[0]![name] : undefined]))
}

export interface Adreszoeker {
	/** What came of it, in words; empty while there is nothing to say */
	bericht: Ref<string>
	/** Looks up what stands there now, unless it just did */
	zoek: () => Promise<void>
}

/**
 * Fills street and place from postcode and house number where an administrator turned that on. What the user typed while it was
 * looking stays, and a failure is a remark and never stops her.
 *
 * @param adres - The address as it is typed
 */
export function useAdreszoeker(adres: Ref<AdresWaarden>): Adreszoeker {
	const settings = useInstellingenStore()
	const bericht = ref('')
	let asked = JSON.stringify(vraagVan(adres.value))
	let running: AbortController | undefined

	/**
	 * @param vraag - What is looked up
	 * @param signal - Gives it up
	 */
	async function vul(vraag: Adresvraag, signal: AbortSignal): Promise<void> {
		const before = FILLED.map((name) => adres.value[name])
		const { results } = await zoekAdres(vraag, signal)
		if (signal.aborted) {
			return
		}
		const found = results.length > 0 ? alike(results) : {}
		FILLED.forEach((name, at) => {
			if (results.length > 0 && adres.value[name] === before[at]) {
				adres.value[name] = found[name]
			}
		})
		bericht.value = found.straat
			? t('klantcontact', 'Address found: {street}, {city}', { street: found.straat, city: found.plaats ?? '' }, { escape: false, sanitize: false })
			: t('klantcontact', 'No address was found for this postcode and house number. Enter street and city yourself.')
	}

	onScopeDispose(() => running?.abort())

	return {
		bericht,
		async zoek() {
			const vraag = vraagVan(adres.value)
			const print = JSON.stringify(vraag)
			if (!settings.instellingen?.adresdienst?.aan || vraag === undefined || print === asked) {
				return
			}
			asked = print
			running?.abort()
			running = new AbortController()
			const { signal } = running
			try {
				await vul(vraag, signal)
			} catch {
				if (!signal.aborted) {
					bericht.value = t('klantcontact', 'The address could not be looked up. Enter street and city yourself.')
					asked = ''
				}
			}
		},
	}
}
