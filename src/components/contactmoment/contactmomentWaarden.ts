/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Bundle, Invoer, Limieten, Medewerker, Row } from '../../types/api.ts'
import type { Contactmoment } from '../../types/register.ts'
import type { Findings } from '../../utils/bevindingen.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf } from '../../utils/bevindingen.ts'
import { checkMessage, lengthMessage, notChosenMessage } from '../../utils/checkMessage.ts'
import { compact } from '../../utils/compact.ts'
import { checkPlaatsgevonden, toMoment } from '../../utils/datum.ts'
import { newUuid } from '../../utils/uuid.ts'

/** Answer to a question that can stay open */
export type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend'

/** What the form "Contactmoment toevoegen" holds, with the new objects that are stored in the same go */
export interface ContactmomentWaarden {
	id: string
	klant: Row<'klanten'> | null
	klantGetypt: string
	zaak: Row<'zaken'> | null
	zaakGetypt: string
	kanaal?: string
	onderwerp: string
	inhoud: string
	medewerker: Medewerker | null
	medewerkerGetypt: string
	plaatsgevondenOp?: string
	soort?: Contactmoment['soort']
	initiatiefnemer: NonNullable<Contactmoment['initiatiefnemer']>
	antwoord: string
	contactGelukt: JaNeeOnbekend
	verdereActieOndernomen: boolean
	taal?: string
	vertrouwelijk: boolean
	toonInKlantportaal: boolean
	voorgaand: Row<'contactmomenten'> | null
	voorgaandGetypt: string
	/** A new klant, and the huishouden or person made along with it */
	nieuweKlanten: Invoer<'klanten'>[]
	nieuweZaak?: Invoer<'zaken'>
	nieuwBericht?: Invoer<'berichten'>
}

/** What stands behind "Meer" */
export type MeerWaarden = Pick<ContactmomentWaarden, 'plaatsgevondenOp' | 'antwoord' | 'initiatiefnemer' | 'contactGelukt' | 'verdereActieOndernomen' | 'taal' | 'vertrouwelijk' | 'voorgaand' | 'voorgaandGetypt'>

/** What is known before anything is typed */
export interface ContactmomentVooraf {
	klant?: Row<'klanten'>
	zaak?: Row<'zaken'>
	medewerker: Medewerker | null
	/** Kanaal that the user prefers */
	kanaal?: string
}

/** Paths of the fields that stand behind "Meer" */
export const meerPaden = [
	'plaatsgevondenOp',
	'antwoord',
	'initiatiefnemer',
	'contactGelukt',
	'verdereActieOndernomen',
	'taal',
	'vertrouwelijk',
	'voorgaandContactmoment',
]

/**
 * The form as it opens.
 *
 * @param vooraf - What is known already
 * @param now - The present moment
 */
export function beginContactmoment(vooraf: ContactmomentVooraf, now: Date): ContactmomentWaarden {
	return {
		id: newUuid(),
		klant: vooraf.klant ?? null,
		klantGetypt: '',
		zaak: vooraf.zaak ?? null,
		zaakGetypt: '',
		kanaal: vooraf.kanaal,
		onderwerp: '',
		inhoud: '',
		medewerker: vooraf.medewerker,
		medewerkerGetypt: '',
		plaatsgevondenOp: toMoment(now),
		initiatiefnemer: 'klant',
		antwoord: '',
		contactGelukt: 'ja',
		verdereActieOndernomen: false,
		taal: 'nld',
		vertrouwelijk: false,
		toonInKlantportaal: false,
		voorgaand: null,
		voorgaandGetypt: '',
		nieuweKlanten: [],
	}
}

/**
 * What is wrong with the form.
 *
 * @param values - What was typed
 * @param limits - The longest texts
 * @param now - The present moment
 */
export function checkContactmoment(values: ContactmomentWaarden, limits: Partial<Limieten>, now: Date): Fouten {
	const moment = checkPlaatsgevonden(values.plaatsgevondenOp ?? '', now)
	const found: Findings = {
		klant: notChosenMessage(values.klant, values.klantGetypt),
		zaak: notChosenMessage(values.zaak, values.zaakGetypt),
		kanaal: values.kanaal ? '' : t('klantcontact', 'Choose a channel.'),
		onderwerp: values.onderwerp.trim() === ''
			? t('klantcontact', 'Enter a subject.')
			: lengthMessage(values.onderwerp, limits.onderwerp),
		inhoud: lengthMessage(values.inhoud, limits.inhoud),
		medewerker: notChosenMessage(values.medewerker, values.medewerkerGetypt),
		plaatsgevondenOp: moment.ok ? '' : checkMessage(moment.error),
		antwoord: lengthMessage(values.antwoord, limits.antwoord),
		verdereActieOndernomen: values.contactGelukt === 'ja' && values.verdereActieOndernomen
			? t('klantcontact', 'Further action is for a contact that did not succeed. Choose one of the two.')
			: '',
		toonInKlantportaal: values.vertrouwelijk && values.toonInKlantportaal
			? t('klantcontact', 'A confidential contact moment is not shown in the customer portal.')
			: '',
		voorgaandContactmoment: notChosenMessage(values.voorgaand, values.voorgaandGetypt),
	}
	return foutenOf(found)
}

/**
 * Id of the klant where she is stored already: then she has zaken and contactmomenten of her own.
 *
 * @param values - What was typed
 */
export function storedKlant(values: ContactmomentWaarden): string | undefined {
	return values.nieuweKlanten.some(({ id }) => id === values.klant?.id) ? undefined : values.klant?.id
}

/**
 * The contactmoment that the form describes.
 *
 * @param values - What was typed
 */
export function contactmomentOf(values: ContactmomentWaarden): Invoer<'contactmomenten'> {
	const { id, onderwerp, inhoud, antwoord, soort, initiatiefnemer, verdereActieOndernomen, taal, vertrouwelijk, toonInKlantportaal, plaatsgevondenOp } = values
	return compact({
		id,
		kanaal: values.kanaal ?? '',
		onderwerp,
		inhoud,
		antwoord,
		soort,
		initiatiefnemer,
		contactGelukt: values.contactGelukt === 'onbekend' ? undefined : values.contactGelukt === 'ja',
		verdereActieOndernomen,
		taal,
		vertrouwelijk,
		toonInKlantportaal,
		plaatsgevondenOp,
		medewerker: values.medewerker?.uid,
		klant: values.klant?.id,
		zaak: values.zaak?.id,
		voorgaandContactmoment: values.voorgaand?.id,
	})
}

/**
 * The bundle that stores everything of the form together.
 *
 * @param values - What was typed
 */
export function bundleOf(values: ContactmomentWaarden): Omit<Bundle, 'opdracht'> {
	const klanten = storedKlant(values) === undefined && values.klant ? values.nieuweKlanten : []
	const zaak = values.nieuweZaak?.id === values.zaak?.id ? values.nieuweZaak : undefined
	const links = compact({ contactmoment: values.id, klant: values.klant?.id, zaak: values.zaak?.id })
	return {
		contactmomenten: [contactmomentOf(values)],
		...(klanten.length > 0 && { klanten }),
		...(zaak && { zaken: [compact({ ...zaak, klant: values.klant?.id })] }),
		...(values.nieuwBericht && { berichten: [{ ...values.nieuwBericht, ...links }] }),
	}
}
