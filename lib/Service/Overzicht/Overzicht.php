<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Overzicht;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Statistieken\Contacttelling;
use OCA\Klantcontact\Service\Statistieken\Periode;
use OCA\Klantcontact\Service\Statistieken\Perioden;

/**
 * For who leads a team: what waits now, and what came in during a period. It counts, and reads no object.
 */
final class Overzicht {
	/** Days of the period when none is named. */
	private const DAGEN = 7;

	private const DAGEN_HOOGSTENS = 92;

	public function __construct(
		private readonly Teamstand $teamstand,
		private readonly Contacttelling $contacten,
		private readonly Perioden $perioden,
		private readonly Configuratie $configuratie,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
	) {
	}

	/**
	 * @param array<string, mixed> $params van (first day), tot (day after the last)
	 * @return array<string, mixed>
	 * @throws ApiException
	 */
	public function lees(array $params): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Overzicht);
		$periode = $this->perioden->lees($params, self::DAGEN, self::DAGEN_HOOGSTENS);
		$teams = $gebruiker->beheer ? array_map(strval(...), array_keys($this->configuratie->teams())) : $gebruiker->teams;
		return [
			'van' => $periode->van,
			'tot' => $periode->tot,
			'teams' => array_map($this->teamstand->van(...), $teams),
			'perKanaal' => $this->contacten->perKanaal($periode),
			'perDag' => $this->perDag($periode),
			'directBeantwoord' => $this->directBeantwoord($periode),
		];
	}

	/** @return list<array{dag: string, aantal: int}> */
	private function perDag(Periode $periode): array {
		return array_map(fn (Periode $dag): array => ['dag' => $dag->van, 'aantal' => $this->contacten->aantal($dag)], $periode->stappen(1));
	}

	/**
	 * Of the contacts that klanten began: how many were answered when they were registered, without a task for anybody.
	 *
	 * @return array{aantal: int, totaal: int}
	 */
	private function directBeantwoord(Periode $periode): array {
		return [
			'aantal' => $this->contacten->aantal($periode, ['initiatiefnemer' => 'klant', 'directBeantwoord' => true]),
			'totaal' => $this->contacten->aantal($periode, ['initiatiefnemer' => 'klant']),
		];
	}
}
