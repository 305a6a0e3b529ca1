/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Detail, Instellingen, Row } from '../../src/types/api.ts'

/**
 * A contactmoment as a list has it.
 *
 * @param nummer - Its number; a higher one took place later
 * @param parts - What differs
 */
export function maakContactmoment(nummer: number, parts: Partial<Row<'contactmomenten'>> = {}): Row<'contactmomenten'> {
	const plaatsgevondenOp = new Date(Date.UTC(2026, 10, 1, 8, nummer)).toISOString().replace('.000', '')
	return {
		id: `cm-${nummer}`,
		nummer: String(nummer),
		sorteersleutel: `${plaatsgevondenOp}-${String(nummer).padStart(10, '0')}`,
		kanaal: 'telefoon',
		onderwerp: `Onderwerp ${nummer}`,
		plaatsgevondenOp,
		medewerker: 'jan',
		klant: 'kl-1',
		zaak: 'za-1',
		namen: { klant: 'J. van der Berg', zaak: '2026-1 Container', medewerker: 'Jan' },
		...parts,
	}
}

/**
 * A taak as its page reads it: for a team, and nobody has taken it up.
 *
 * @param parts - What differs
 */
export function maakTaak(parts: Partial<Detail<'taken'>> = {}): Detail<'taken'> {
	return {
		id: 'ta-1',
		nummer: '4',
		gevraagdeHandeling: 'Terugbellen',
		team: 'klachten',
		status: 'open',
		prioriteit: 'normaal',
		contactmoment: 'cm-7',
		klant: 'kl-1',
		aangemaaktOp: '2026-11-20T09:00:00Z',
		aangemaaktDoor: 'jan',
		revisie: 1,
		...parts,
		namen: { klant: 'J. van der Berg', team: 'Klachten', contactmoment: '7 Onderwerp 7', aangemaaktDoor: 'Jan', ...parts.namen },
	}
}

/**
 * What the server says of settings, for somebody of the KCC.
 *
 * @param parts - What differs
 */
export function maakInstellingen(parts: Partial<Instellingen> = {}): Instellingen {
	return {
		gebruiker: { uid: 'jan', naam: 'Jan', teams: [], rechten: { registreren: true, lijst: true, zoeken: true } },
		kanalen: [{ waarde: 'telefoon', ingetrokken: false }, { waarde: 'balie', ingetrokken: false }, { waarde: 'fax', ingetrokken: true }],
		talen: [],
		teams: [],
		limieten: { onderwerp: 200, inhoud: 1000, antwoord: 4000, toelichting: 1000, berichtInhoud: 1_000_000, bestand: 52_428_800, bestanden: 250 },
		lijsten: { rollen: [], identiteit: [], zaaktypen: [], zaakstatussen: ['Ontvangen', 'Afgehandeld'], aanheffen: [], categorieen: [] },
		labels: { gemeente: 'Gemeente' },
		mail: { adres: '', naam: '', verzenden: false },
		anoniemRegistreren: false,
		tellen: true,
		bewaartermijnen: { concepten: 72, antwoorden: 30, tellers: 60, contactmomenten: 0 },
		meldingen: [],
		...parts,
	}
}
