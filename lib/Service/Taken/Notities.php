<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;

/**
 * The notes of a taak: added and signed, never changed.
 */
final class Notities {
	public const NOTITIE = 'notitie';

	public const SOORTEN = [self::NOTITIE, 'belpoging'];

	/** As long as the schema lets a note be. */
	public const TEKST_MAX = 4000;

	public function __construct(
		private readonly Klok $klok,
	) {
	}

	/**
	 * @param array<string, mixed> $taak
	 * @param string $tekst '' when there is nothing to say
	 * @return array<string, mixed> the taak with the note behind the others
	 */
	public function met(array $taak, string $soort, string $tekst, Gebruiker $gebruiker): array {
		$notitie = Waarden::met(['id' => Uuid::nieuw(), 'soort' => $soort, 'door' => $gebruiker->uid, 'op' => $this->klok->nu()], 'tekst', $tekst);
		return ['notities' => [...Waarden::kaarten($taak['notities'] ?? null), $notitie]] + $taak;
	}
}
