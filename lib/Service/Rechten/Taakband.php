<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Rechten;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * What tasks of a user and of her teams hang on.
 */
final class Taakband {
	private const HOOGSTENS = 1000;

	public function __construct(
		private readonly ObjectStore $store,
	) {
	}

	/**
	 * @param string $eigenschap "contactmoment", "klant" or "zaak"
	 * @param list<string> $ids
	 * @return list<string> those of the ids that a task of hers or of her teams refers to
	 */
	public function raakt(Gebruiker $gebruiker, string $eigenschap, array $ids): array {
		if ($ids === []) {
			return [];
		}
		$taken = $this->taken([$eigenschap => $ids, 'medewerker' => $gebruiker->uid]);
		if ($gebruiker->teams !== []) {
			$taken = [...$taken, ...$this->taken([$eigenschap => $ids, 'team' => $gebruiker->teams])];
		}
		return array_values(array_unique(array_map(static fn (array $taak): string => Waarden::tekst($taak, $eigenschap), $taken)));
	}

	/**
	 * @param array<string, string|list<string>> $filters
	 * @return list<array<string, mixed>>
	 */
	private function taken(array $filters): array {
		return $this->store->list(new ListQuery(Soort::Taak, $filters, limit: self::HOOGSTENS));
	}
}
