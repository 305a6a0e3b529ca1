<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * EMP-29, EMP-32: how many taken wait. It counts and reads no object, so that every open page can ask each half minute.
 */
final class Telling {
	public function __construct(
		private readonly ObjectStore $store,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
	) {
	}

	/**
	 * @return array{mijn: int, teams: object} her own that are not finished, and of each of her teams those that nobody has
	 * @throws ApiException
	 */
	public function van(): array {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Lezen);
		$teams = [];
		foreach ($gebruiker->teams as $team) {
			$teams[$team] = $this->tel(['team' => $team, 'status' => 'open']);
		}
		return ['mijn' => $this->tel(['medewerker' => $gebruiker->uid, 'status' => OpenTaken::STATUSSEN]), 'teams' => (object)$teams];
	}

	/** @param array<string, string|list<string>> $filters */
	private function tel(array $filters): int {
		return $this->store->count(new ListQuery(Soort::Taak, $filters));
	}
}
