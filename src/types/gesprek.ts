/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BetrokkeneWaarden } from '../components/contactmoment/betrokkeneWaarden.ts'
import type { ContactmomentWaarden } from '../components/contactmoment/contactmomentWaarden.ts'
import type { KlantWaarden } from '../components/klant/klantWaarden.ts'
import type { TaakWaarden } from '../components/taak/taakWaarden.ts'
import type { ZaakWaarden } from '../components/zaak/zaakWaarden.ts'
import type { Row } from './api.ts'

/** How a question ends: answered at once, a zaak, a taak, or handed to a colleague on the line */
export type Einde = 'beantwoord' | 'zaak' | 'taak' | 'doorverbonden'

/** What an unknown klant answers to the question what may become of her data (V6898) */
export type Bewaarkeuze = 'algemeen' | 'alleen-dit-verzoek' | 'niet-bewaren'

/** The fields that a question shares with the form "Contactmoment toevoegen" */
type VraagVelden = 'id' | 'onderwerp' | 'inhoud' | 'antwoord' | 'soort' | 'plaatsgevondenOp' | 'initiatiefnemer' | 'contactGelukt'
	| 'verdereActieOndernomen' | 'taal' | 'vertrouwelijk' | 'toonInKlantportaal' | 'voorgaand' | 'voorgaandGetypt' | 'zaak' | 'zaakGetypt'

/** One question of a gesprek: it becomes a contactmoment of its own, `id` is the id of that */
export interface Vraag extends Pick<ContactmomentWaarden, VraagVelden> {
	/** Chosen by the user; while absent an answered question ends as answered */
	einde?: Einde
	/** Made for this question, when it ends in a zaak that does not exist yet */
	nieuweZaak?: ZaakWaarden
	/** Made for this question, when it ends in a taak */
	taak?: TaakWaarden
	/** To whom the caller was handed over */
	doorverbondenNaar: string
}

/** Who calls, as noted before anybody was searched for; it goes with the draft unless there is a follow-up (D4) */
export interface Beller {
	naam: string
	/** In any notation */
	telefoon: string
}

/** One conversation, as the Werkplek holds it and its draft keeps it: plain JSON */
export interface Gesprek {
	/** Also the id of its draft, and `gesprek` of its contactmomenten */
	id: string
	/** When the conversation began, in UTC */
	begonnenOp: string
	kanaal: string
	/** Scratch pad; stored nowhere but in the draft */
	notitie: string
	beller: Beller
	/** The known klant that was linked */
	klant: Row<'klanten'> | null
	/** "Bekende gegevens gebruiken": the known klant says that her data may be used (PROD-16) */
	bekendeGegevensGebruiken: boolean
	/** Of an unknown klant: what may become of her data; absent while it has not been asked */
	bewaarkeuze?: Bewaarkeuze
	/** What was typed of a new klant, for 'algemeen' */
	nieuweKlant?: KlantWaarden
	/** Data for this request only: of an unknown klant, or what deviates for a known one */
	contactgegevens?: BetrokkeneWaarden
	/** Who speaks on behalf of the klant */
	vertegenwoordiger: Row<'klanten'> | null
	vertegenwoordigerGetypt: string
	/** What an unregistered conversation is counted by, beside day and kanaal (CALL-05) */
	categorie?: string
	/** How the identity was established; by whom and when is the server's. Answers to questions are never kept */
	identiteit: { wijze?: string }
	/** At least one */
	vragen: Vraag[]
	/** Id of the question that is shown */
	actieveVraag: string
}
