/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Fouten } from '../../composables/useFormulier.ts'
import type { Detail, Limieten } from '../../types/api.ts'
import type { Contactmoment } from '../../types/register.ts'
import type { ContactmomentWaarden } from './contactmomentWaarden.ts'

import { t } from '@nextcloud/l10n'
import { changedFields } from '../../utils/compact.ts'
import { linkedKlant, linkedZaak } from '../detail/linkedRow.ts'
import { beginContactmoment, checkContactmoment, contactmomentOf } from './contactmomentWaarden.ts'

/** What the form "Corrigeren" holds: the contactmoment, and why it is corrected */
export interface CorrectieWaarden extends ContactmomentWaarden {
	reden: string
}

/** The properties that a correction can change */
const eigenschappen = ['kanaal', 'onderwerp', 'inhoud', 'antwoord', 'soort', 'initiatiefnemer', 'contactGelukt', 'verdereActieOndernomen', 'taal', 'vertrouwelijk', 'toonInKlantportaal', 'plaatsgevondenOp', 'medewerker', 'klant', 'zaak', 'voorgaandContactmoment'] as const

/** Corrected property → its new value, null where it was cleared */
export type Correcties = { [P in keyof Contactmoment]?: Contactmoment[P] | null }

/**
 * Yes, no or unknown, as the form asks it.
 *
 * @param value - The stored answer
 */
function answerOf(value: boolean | undefined): ContactmomentWaarden['contactGelukt'] {
	return value === undefined ? 'onbekend' : value ? 'ja' : 'nee'
}

/**
 * The form as it opens: what is stored, and no reason yet.
 *
 * @param stored - The contactmoment
 */
export function beginCorrectie(stored: Detail<'contactmomenten'>): CorrectieWaarden {
	const { namen } = stored
	return {
		...beginContactmoment({ medewerker: null }, new Date()),
		id: stored.id,
		kanaal: stored.kanaal,
		onderwerp: stored.onderwerp,
		inhoud: stored.inhoud ?? '',
		antwoord: stored.antwoord ?? '',
		soort: stored.soort,
		initiatiefnemer: stored.initiatiefnemer ?? 'klant',
		contactGelukt: answerOf(stored.contactGelukt),
		verdereActieOndernomen: stored.verdereActieOndernomen ?? false,
		taal: stored.taal,
		vertrouwelijk: stored.vertrouwelijk ?? false,
		toonInKlantportaal: stored.toonInKlantportaal ?? false,
		plaatsgevondenOp: stored.plaatsgevondenOp,
		medewerker: stored.medewerker ? { uid: stored.medewerker, naam: namen.medewerker ?? stored.medewerker } : null,
		klant: linkedKlant(stored) ?? null,
		zaak: linkedZaak(stored) ?? null,
		voorgaand: stored.voorgaandContactmoment
			? { id: stored.voorgaandContactmoment, kanaal: '', onderwerp: namen.voorgaandContactmoment ?? '', namen: {} }
			: null,
		reden: '',
	}
}

/**
 * What the user changed, and nothing else.
 *
 * @param begin - The form as it opened
 * @param values - The form now
 */
export function correctiesOf(begin: CorrectieWaarden, values: CorrectieWaarden): Correcties {
	return changedFields(contactmomentOf(begin), contactmomentOf(values), eigenschappen)
}

/**
 * What is wrong with the form.
 *
 * @param begin - The form as it opened
 * @param values - The form now
 * @param limits - The longest texts
 */
export function checkCorrectie(begin: CorrectieWaarden, values: CorrectieWaarden, limits: Partial<Limieten>): Fouten {
	const reden = values.reden.trim() === '' ? t('klantcontact', 'Say why you correct this.') : ''
	const same = Object.keys(correctiesOf(begin, values)).length === 0 ? t('klantcontact', 'Nothing has been changed yet.') : ''
	return {
		...(reden && { reden }),
		...(same && { onderwerp: same }),
		...checkContactmoment(values, limits, new Date()),
	}
}
