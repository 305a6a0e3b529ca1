<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Rechten;

/**
 * What a call does, for the policy.
 */
enum Handeling: string {
	/** reading the settings that every page needs */
	case Instellingen = 'instellingen';
	/** changing settings and templates */
	case Beheer = 'beheer';
	/** storing bundles, staging files, counting unregistered contacts */
	case Registreren = 'registreren';
	/** keeping own drafts */
	case Concepten = 'concepten';
	/** changing klanten, zaken and the links of berichten */
	case Wijzigen = 'wijzigen';
	/** every list without a filter, and its export */
	case Lijst = 'lijst';
	/** looking klanten, zaken and words up */
	case Zoeken = 'zoeken';
	/** choosing a colleague */
	case Medewerkers = 'medewerkers';
	/** correcting a contactmoment with a reason */
	case Corrigeren = 'corrigeren';
	/** appending an answer to a contactmoment that one may read */
	case Aanvullen = 'aanvullen';
	/** reading single objects and the lists that hang on own tasks */
	case Lezen = 'lezen';
	/** seeing a BSN in full */
	case Bsn = 'bsn';
	/** overview of own teams */
	case Overzicht = 'overzicht';
	/** counts only */
	case Statistieken = 'statistieken';
}
