/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Invoer, Row } from '../../types/api.ts'
import type { DigitaalAdres, Klant } from '../../types/register.ts'
import type { AdresWaarden } from './adresWaarden.ts'

import { splitAdres } from '../../utils/adres.ts'
import { checkBsn } from '../../utils/bsn.ts'
import { compact } from '../../utils/compact.ts'
import { checkEmail } from '../../utils/email.ts'
import { formatInitialen } from '../../utils/naam.ts'
import { splitNaam } from '../../utils/splitNaam.ts'
import { newUuid } from '../../utils/uuid.ts'
import { adresOf, adresWaarden, newDigitaalAdres } from './adresWaarden.ts'

/** A person who is stored along with the huishouden or bedrijf she belongs to */
export type NieuwePersoon = Pick<Klant, 'initialen' | 'tussenvoegsel' | 'achternaam' | 'geboortedatum' | 'aanhef'>

/** A line of the members: a known person, or a new one */
export interface LidWaarden {
	/** Id of a new person, and of the line */
	id: string
	klant: Row<'klanten'> | null
	klantGetypt: string
	rol?: string
	nieuw?: NieuwePersoon
}

type Simple = 'soort' | 'initialen' | 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'bedrijfsnaam' | 'aanhef' | 'geboortedatum'
	| 'bsn' | 'kvkNummer' | 'vestigingsnummer' | 'rsin' | 'voorkeursDigitaalAdres' | 'voorkeurstaal' | 'geheimhouding' | 'actief'
	| 'huurder' | 'interneNotitie' | 'gegevensGecontroleerd'

/** What the form of a klant holds */
export interface KlantWaarden extends Pick<Klant, Simple> {
	id: string
	andersVastgesteld: { wijze?: string }
	toestemmingHergebruik: { keuze?: NonNullable<Klant['toestemmingHergebruik']>['keuze'] }
	digitaleAdressen: DigitaalAdres[]
	bezoekadres: AdresWaarden
	correspondentieadres: AdresWaarden
	leden: LidWaarden[]
	/** Of a new person: stores her huishouden in the same go */
	nieuwHuishouden: boolean
	/** Id of that huishouden */
	huishoudenId: string
	nieuwHuishoudenRol?: string
}

const all: (keyof Klant)[] = ['soort', 'aanhef', 'digitaleAdressen', 'voorkeursDigitaalAdres', 'bezoekadres', 'correspondentieadres', 'andersVastgesteld', 'toestemmingHergebruik', 'voorkeurstaal', 'geheimhouding', 'actief', 'huurder', 'interneNotitie', 'gegevensGecontroleerd']
const persoon: (keyof Klant)[] = ['initialen', 'voornaam', 'tussenvoegsel', 'achternaam']
const organisatie: (keyof Klant)[] = ['bedrijfsnaam', 'kvkNummer', 'vestigingsnummer', 'rsin']

/** The properties that a klant of each soort has */
export const eigenschappen: Record<Klant['soort'], (keyof Klant)[]> = {
	persoon: [...all, ...persoon, 'geboortedatum', 'bsn'],
	huishouden: [...all, ...persoon, 'leden'],
	bedrijf: [...all, ...organisatie, 'leden'],
}

/**
 * The form of a klant that is stored, or of a new one.
 *
 * @param klant - The stored klant
 */
export function beginKlant(klant: Partial<Detail<'klanten'>> = {}): KlantWaarden {
	const { andersVastgesteld, toestemmingHergebruik, ...known } = klant
	return {
		voorkeurstaal: 'nld',
		geheimhouding: false,
		actief: true,
		soort: 'persoon',
		...known,
		id: klant.id ?? newUuid(),
		andersVastgesteld: { wijze: andersVastgesteld?.wijze },
		toestemmingHergebruik: { keuze: toestemmingHergebruik?.keuze },
		digitaleAdressen: structuredClone(klant.digitaleAdressen) ?? [newDigitaalAdres('telefoonnummer'), newDigitaalAdres('email')],
		bezoekadres: adresWaarden(klant.bezoekadres),
		correspondentieadres: adresWaarden(klant.correspondentieadres),
		leden: (klant.leden ?? []).map(({ klant: id, rol }, at) => ({
			id,
			rol,
			klantGetypt: '',
			klant: { id, soort: 'persoon', naam: klant.namen?.[`leden.${at}.klant`], namen: {} },
		})),
		nieuwHuishouden: false,
		huishoudenId: newUuid(),
	}
}

/**
 * A line for a new person of a huishouden or bedrijf. Members of a huishouden mostly share its name, and the first one is who it is called after.
 *
 * @param values - The form of the huishouden or bedrijf
 */
export function nieuwLid(values: KlantWaarden): LidWaarden {
	const { soort, initialen, tussenvoegsel, achternaam, leden } = values
	const nieuw = soort === 'huishouden' ? { initialen: leden.length === 0 ? initialen : undefined, tussenvoegsel, achternaam } : {}
	return { id: newUuid(), klant: null, klantGetypt: '', nieuw }
}

/**
 * Puts what was typed into the klant chooser into the field of a new klant where it belongs.
 *
 * @param typed - What was typed
 */
export function beginNieuweKlant(typed: string): KlantWaarden {
	const begin = beginKlant()
	const adres = splitAdres(typed)
	const bsn = checkBsn(typed)
	if (checkEmail(typed).ok) {
		begin.digitaleAdressen = [newDigitaalAdres('telefoonnummer'), newDigitaalAdres('email', typed)]
	} else if (adres) {
		begin.bezoekadres = adresWaarden(adres)
	} else if (bsn.ok) {
		begin.bsn = bsn.value
	} else if (/^[+\d][\d\s().-]{5,}$/.test(typed)) {
		begin.digitaleAdressen = [newDigitaalAdres('telefoonnummer', typed), newDigitaalAdres('email')]
	} else {
		Object.assign(begin, splitNaam(typed))
	}
	return begin
}

/**
 * The klant that the form describes, with the properties of its soort only.
 *
 * @param values - What was typed
 */
export function klantOf(values: KlantWaarden): Invoer<'klanten'> {
	const whole: Klant = {
		...values,
		initialen: formatInitialen(values.initialen ?? ''),
		digitaleAdressen: values.digitaleAdressen.filter(({ adres }) => adres.trim() !== ''),
		bezoekadres: adresOf(values.bezoekadres),
		correspondentieadres: adresOf(values.correspondentieadres),
		leden: values.leden.flatMap(({ id, klant, nieuw, rol }) => klant || nieuw ? [{ klant: klant?.id ?? id, rol }] : []),
	}
	const own = eigenschappen[values.soort].map((property) => [property, whole[property]])
	return compact({ ...Object.fromEntries(own), id: values.id }) as Invoer<'klanten'>
}

/**
 * Puts a known person in the place of a new one.
 *
 * @param values - The form, changed in place
 * @param id - Id of the new one
 * @param klant - The known one
 */
export function bekendLid(values: KlantWaarden, id: string, klant: Row<'klanten'>): void {
	const lid = values.leden.find((line) => line.id === id)
	if (lid) {
		Object.assign(lid, { klant, nieuw: undefined })
	}
}

/**
 * Those of a new klant and who comes along that may be known already. A huishouden that comes along with its person is not looked
 * up: she would be found in it.
 *
 * @param klanten - The klant and who comes along
 */
export function nieuwen(klanten: Invoer<'klanten'>[]): [Invoer<'klanten'>, ...Invoer<'klanten'>[]] {
	const [klant, ...along] = klanten
	return [klant!, ...along.filter(({ soort }) => soort === 'persoon')]
}

/**
 * The persons, or the huishouden, that are stored along with the klant.
 *
 * @param values - What was typed
 */
export function alongWith(values: KlantWaarden): Invoer<'klanten'>[] {
	if (values.soort !== 'persoon') {
		return values.leden.flatMap(({ id, nieuw }) => nieuw
			? [compact<Invoer<'klanten'>>({ ...nieuw, id, soort: 'persoon', initialen: formatInitialen(nieuw.initialen ?? '') })]
			: [])
	}
	if (!values.nieuwHuishouden) {
		return []
	}
	const { initialen, tussenvoegsel, achternaam, bezoekadres } = klantOf(values)
	return [compact<Invoer<'klanten'>>({
		id: values.huishoudenId,
		soort: 'huishouden',
		initialen,
		tussenvoegsel,
		achternaam,
		bezoekadres,
		leden: [{ klant: values.id, rol: values.nieuwHuishoudenRol }],
	})]
}
