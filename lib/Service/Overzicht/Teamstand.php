<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Overzicht;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Taken\OpenTaken;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * What waits for a team now.
 */
final class Teamstand {
	/** Days since a taak was made => first and last of them; a name that ends with "+" has no last. */
	private const LEEFTIJDEN = ['0-1' => [0, 1], '2-7' => [2, 7], '8-30' => [8, 30], '31+' => [31, null]];

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Gebruikers $gebruikers,
		private readonly Klok $klok,
	) {
	}

	/**
	 * @param string $team group id
	 * @return array{team: string, naam: string, open: int, inUitvoering: int, teLaat: int, leeftijd: array<string, int>}
	 */
	public function van(string $team): array {
		$vandaag = $this->klok->vandaag();
		$leeftijd = [];
		foreach (self::LEEFTIJDEN as $naam => [$jongste, $oudste]) {
			$periode = ['tot' => $this->klok->begin(Klok::dag($vandaag, 1 - $jongste))];
			$periode += $oudste === null ? [] : ['van' => $this->klok->begin(Klok::dag($vandaag, -$oudste))];
			$leeftijd[$naam] = $this->tel($team, OpenTaken::STATUSSEN, ['aangemaaktOp' => $periode]);
		}
		return [
			'team' => $team,
			'naam' => $this->gebruikers->groepsnaam($team),
			'open' => $this->tel($team, ['open']),
			'inUitvoering' => $this->tel($team, ['in_uitvoering']),
			'teLaat' => $this->tel($team, OpenTaken::STATUSSEN, ['uiterlijkOp' => ['tot' => $vandaag]]),
			'leeftijd' => $leeftijd,
		];
	}

	/**
	 * @param list<string> $statussen
	 * @param array<string, array{van?: string, tot?: string}> $perioden
	 */
	private function tel(string $team, array $statussen, array $perioden = []): int {
		return $this->store->count(new ListQuery(Soort::Taak, ['team' => $team, 'status' => $statussen], $perioden));
	}
}
