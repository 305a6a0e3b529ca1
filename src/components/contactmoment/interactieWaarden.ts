/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Bundle, Detail, Limieten } from '../../types/api.ts'
import type { TaakWaarden } from '../taak/taakWaarden.ts'
import type { ContactmomentVooraf, ContactmomentWaarden } from './contactmomentWaarden.ts'

import { t } from '@nextcloud/l10n'
import { foutenOf } from '../../utils/bevindingen.ts'
import { compact } from '../../utils/compact.ts'
import { below } from '../../utils/pad.ts'
import { checkTaak } from '../taak/checkTaak.ts'
import { beginTaak, taakOf } from '../taak/taakWaarden.ts'
import { beginContactmoment, bundleOf, checkContactmoment } from './contactmomentWaarden.ts'

/** What the form of a contactmoment holds where a taak may follow from it, filled in by a sjabloon or by hand */
export interface InteractieWaarden extends ContactmomentWaarden {
	/** Id of the sjabloon that filled it in */
	sjabloon?: string
	/** Id of the huishouden or bedrijf of the klant that it belongs to; the server finds it where there is one */
	huishouden?: string
	taakAanmaken: boolean
	/** Ignored unless a taak is made */
	taak: TaakWaarden
}

/** Paths of the fields about soort, klantportaal and taak */
export const interactiePaden = [
	'soort',
	'toonInKlantportaal',
	'taakAanmaken',
	...['gevraagdeHandeling', 'team', 'medewerker', 'toelichting', 'uiterlijkOp'].map((field) => `taak.${field}`),
]

/**
 * The form as it opens.
 *
 * @param vooraf - What is known already
 * @param now - The present moment
 */
export function beginInteractie(vooraf: ContactmomentVooraf, now: Date): InteractieWaarden {
	return { ...beginContactmoment(vooraf, now), huishouden: enigHuishouden(vooraf.klant), taakAanmaken: false, taak: beginTaak() }
}

/**
 * Id of the huishouden or bedrijf of a klant who has one of them, and no more.
 *
 * @param klant - The klant, whole where a page handed her over
 */
export function enigHuishouden(klant: Partial<Detail<'klanten'>> = {}): string | undefined {
	return klant.huishoudens?.length === 1 ? klant.huishoudens[0]!.id : undefined
}

/**
 * What is wrong with the form.
 *
 * @param values - What was typed
 * @param limits - The longest texts
 * @param now - The present moment
 * @param notitie - Whether the wording of the question or of the feedback must be there
 */
export function checkInteractie(values: InteractieWaarden, limits: Partial<Limieten>, now: Date, notitie = false): Fouten {
	return {
		...foutenOf({
			inhoud: notitie && values.inhoud.trim() === '' ? t('klantcontact', 'Write down the question or the feedback.') : '',
			taakAanmaken: values.soort === 'klacht' && !values.taakAanmaken ? t('klantcontact', 'A complaint needs a task for the team that handles it.') : '',
		}),
		...checkContactmoment(values, limits, now),
		...(values.taakAanmaken ? checkTaak(values.taak, limits, 'taak') : {}),
	}
}

/**
 * The field of the form that a path of the server means.
 *
 * @param path - Such as "contactmomenten.0.onderwerp" or "taken.0.team"
 */
export function interactieVeld(path: string): string {
	const taak = below(path, 'taken.0')
	return below(path, 'contactmomenten.0') ?? (taak === undefined ? path : `taak.${taak}`)
}

/**
 * The bundle that stores the contactmoment and what comes along with it, the taak among it.
 *
 * @param values - What was typed
 */
export function interactieBundle(values: InteractieWaarden): Omit<Bundle, 'opdracht'> {
	const { contactmomenten = [], ...along } = bundleOf(values)
	const { id, sjabloon, huishouden } = values
	return {
		contactmomenten: contactmomenten.map((contactmoment) => compact({ ...contactmoment, sjabloon, huishouden })),
		...along,
		...(values.taakAanmaken && { taken: [taakOf(values.taak, { contactmoment: id, klant: values.klant?.id, zaak: values.zaak?.id, sjabloon })] }),
	}
}
