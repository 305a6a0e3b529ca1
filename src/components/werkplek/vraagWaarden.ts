/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Gesprek, Vraag } from '../../types/gesprek.ts'
import type { ContactmomentWaarden } from '../contactmoment/contactmomentWaarden.ts'

/**
 * A question as the form "Contactmoment toevoegen" would hold it; who took part and its zaak are decided elsewhere.
 *
 * @param gesprek - The conversation
 * @param vraag - One of its questions
 */
export function vraagWaarden(gesprek: Gesprek, vraag: Vraag): ContactmomentWaarden {
	return {
		...vraag,
		kanaal: gesprek.kanaal,
		zaak: null,
		zaakGetypt: '',
		klant: null,
		klantGetypt: '',
		medewerker: null,
		medewerkerGetypt: '',
		nieuweKlanten: [],
		nieuweZaak: undefined,
	}
}
