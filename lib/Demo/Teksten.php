<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * What citizens call about, and what they are told.
 */
final class Teksten {
	/** @var list<array{string, string, string, string}> team, onderwerp, inhoud, antwoord */
	public const VRAGEN = [
		['burgerzaken', 'Paspoort verlengen', 'Paspoort verloopt binnenkort. Wil weten wat mee te nemen en wat het kost.', 'Afspraak gemaakt aan de balie; oude paspoort en pasfoto meenemen.'],
		['burgerzaken', 'Verhuizing doorgeven', 'Is verhuisd binnen de gemeente en krijgt de wijziging online niet rond.', 'Wijziging samen ingevuld; bevestiging volgt per e-mail.'],
		['burgerzaken', 'Afspraak verzetten', 'Kan niet komen op het afgesproken moment.', 'Afspraak verzet naar volgende week.'],
		['burgerzaken', 'Uittreksel basisregistratie', 'Heeft een uittreksel nodig voor de notaris.', 'Uitgelegd hoe het uittreksel met DigiD is aan te vragen.'],
		['burgerzaken', 'Rijbewijs kwijt', 'Rijbewijs verloren in de trein.', 'Verklaring van vermissing ingevuld; nieuw rijbewijs aangevraagd.'],
		['burgerzaken', 'Geboorteaangifte', 'Vraagt wanneer de aangifte moet zijn gedaan.', 'Binnen drie dagen, aan de balie of digitaal.'],
		['burgerzaken', 'Openingstijden balie', 'Wil zaterdag langskomen.', 'Op zaterdag gesloten; donderdagavond open tot 20 uur.'],
		['klachten', 'Grofvuil niet opgehaald', 'Het grofvuil staat er al sinds maandag.', 'Melding doorgezet aan de buitendienst.'],
		['klachten', 'Klacht over bejegening', 'Is niet netjes te woord gestaan aan de balie.', 'Klacht opgenomen; de klachtenfunctionaris belt terug.'],
		['klachten', 'Straatverlichting kapot', 'Drie lantaarns achter elkaar doen het niet.', 'Storing gemeld bij de netbeheerder.'],
		['klachten', 'Overlast van zwerfvuil', 'Rond de containers ligt veel afval.', 'Extra ronde ingepland.'],
		['klachten', 'Stoeptegel los', 'Is bijna gevallen over een losse tegel.', 'Spoedmelding gemaakt; wordt vandaag hersteld.'],
		['klachten', 'Geen reactie op brief', 'Heeft zes weken geleden een brief gestuurd en niets gehoord.', 'Brief gevonden; behandelaar geeft voor vrijdag antwoord.'],
		['wonen', 'Lekkage in de badkamer', 'Water komt door het plafond van de benedenburen.', 'Loodgieter komt vandaag tussen 13 en 15 uur.'],
		['wonen', 'Urgentieverklaring', 'Vraagt of er voorrang mogelijk is na een scheiding.', 'Voorwaarden uitgelegd en formulier toegestuurd.'],
		['wonen', 'Huurverhoging onduidelijk', 'Begrijpt de berekening van de huurverhoging niet.', 'Berekening doorgenomen; bezwaar is mogelijk tot het eind van de maand.'],
		['wonen', 'Storing cv-ketel', 'Geen verwarming en geen warm water.', 'Storingsdienst ingeschakeld.'],
		['wonen', 'Woningruil', 'Wil ruilen met iemand uit Achterbroek.', 'Aanvraagformulier gemaild naar beide huurders.'],
		['wonen', 'Vergunning dakkapel', 'Vraagt of voor een dakkapel aan de achterkant een vergunning nodig is.', 'Vergunningcheck samen gedaan; geen vergunning nodig.'],
	];

	/** @var list<array{string, string}> zaaktype, omschrijving */
	public const ZAKEN = [
		['Aanvraag', 'Omgevingsvergunning dakkapel'], ['Aanvraag', 'Parkeervergunning bewoner'], ['Aanvraag', 'Urgentieverklaring'], ['Aanvraag', 'Bijzondere bijstand'], ['Aanvraag', 'Gehandicaptenparkeerkaart'],
		['Melding', 'Openbare verlichting'], ['Melding', 'Losliggende tegels'], ['Melding', 'Lekkage woning'], ['Melding', 'Geluidsoverlast'],
		['Bezwaar', 'Bezwaar WOZ-waarde'], ['Bezwaar', 'Bezwaar parkeerboete'],
		['Klacht', 'Klacht over afhandeling'], ['Klacht', 'Klacht afvalinzameling'],
		['Informatieverzoek', 'Verzoek inzage bouwdossier'],
	];

	/** @var list<string> ends of a subject that make it somebody's own */
	public const BIJZONDERHEDEN = ['', '', '', ', tweede keer gebeld', ', met spoed', ', vervolg', ', namens moeder', ', terugbelverzoek', ', vraag over kosten'];
}
