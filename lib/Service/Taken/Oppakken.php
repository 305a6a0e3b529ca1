<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;

/**
 * EMP-29, EMP-30: the taak is hers alone.
 */
final class Oppakken implements Stap {
	#[\Override]
	public function velden(): array {
		return [];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		return new Gevolg(['medewerker' => $gebruiker->uid] + $taak);
	}
}
