<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;

/**
 * EMP-37: the same taak is of the team again, with why.
 */
final class Teruggeven implements Stap {
	/** As long as the schema lets a reason be. */
	public const REDEN_MAX = 1000;

	public function __construct(
		private readonly Invoervelden $velden,
	) {
	}

	#[\Override]
	public function velden(): array {
		return ['reden'];
	}

	#[\Override]
	public function zet(array $taak, array $invoer, Gebruiker $gebruiker, Fouten $fouten): Gevolg {
		$reden = $this->velden->tekst('reden', $invoer['reden'] ?? null, self::REDEN_MAX, $fouten);
		return new Gevolg(['reden' => $reden] + array_diff_key($taak, ['medewerker' => true]), $reden);
	}
}
