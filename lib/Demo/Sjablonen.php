<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Store\Soort;

/**
 * Makes the sjablonen: two that need no team, and for each usual team that there is here one with a taak.
 */
final readonly class Sjablonen {
	private const ALGEMEEN = [
		['naam' => 'Vraag, direct beantwoord', 'soort' => 'vraag', 'initiatiefnemer' => 'klant', 'toonInKlantportaal' => true],
		['naam' => 'Terugkoppeling aan de klant', 'soort' => 'vraag', 'initiatiefnemer' => 'gemeente', 'onderwerp' => 'Terugkoppeling op uw vraag', 'toonInKlantportaal' => true],
	];

	private const PER_TEAM = [
		'burgerzaken' => ['naam' => 'Terugbelverzoek burgerzaken', 'soort' => 'vraag', 'kanaal' => 'telefoon', 'onderwerp' => 'Terugbelverzoek', 'gevraagdeHandeling' => 'Bel de klant terug', 'termijn' => 2],
		'wonen' => ['naam' => 'Reparatieverzoek', 'soort' => 'vraag', 'onderwerp' => 'Reparatieverzoek', 'inhoud' => "Wat is er kapot:\nSinds wanneer:\nWanneer thuis:", 'gevraagdeHandeling' => 'Plan de reparatie en bel de klant', 'termijn' => 3, 'prioriteit' => 'hoog'],
		'klachten' => ['naam' => 'Klacht over de dienstverlening', 'soort' => 'klacht', 'onderwerp' => 'Klacht over de dienstverlening', 'gevraagdeHandeling' => 'Behandel de klacht', 'termijn' => 10],
	];

	/**
	 * @param Schrijver $schrijver stores them
	 * @param Bezetting $bezetting which teams there are
	 */
	public function __construct(
		private Schrijver $schrijver,
		private Bezetting $bezetting,
	) {
	}

	/**
	 * @param list<string> $teams group ids of the teams that get tasks
	 * @return int how many there are to be
	 */
	public static function aantal(array $teams): int {
		return count(self::ALGEMEEN) + count(array_intersect(array_keys(self::PER_TEAM), $teams));
	}

	/** Stores them in their order. */
	public function maak(\DateTimeImmutable $nu): void {
		$sjablonen = self::ALGEMEEN;
		foreach (self::PER_TEAM as $team => $sjabloon) {
			if (in_array($team, $this->bezetting->teams, true)) {
				$sjablonen[] = ['team' => $team, 'taakAanmaken' => true] + $sjabloon;
			}
		}
		foreach ($sjablonen as $i => $sjabloon) {
			if (isset($sjabloon['kanaal']) && !in_array($sjabloon['kanaal'], $this->bezetting->kanalen, true)) {
				unset($sjabloon['kanaal']);
			}
			$this->schrijver->schrijf(Soort::Sjabloon, ['id' => DemoId::nieuw(), 'volgorde' => $i + 1] + $sjabloon, $nu, $this->bezetting->medewerkers[0]);
		}
	}
}
