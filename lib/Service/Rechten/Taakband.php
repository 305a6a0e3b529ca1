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
	 * @param list<string> $ids contactmomenten
	 * @return list<string> those that a task of hers or of her teams refers to, and the answers of the gemeente to these: who calls a klant knows what she was told
	 */
	public function raaktMetAntwoorden(Gebruiker $gebruiker, array $ids): array {
		$geraakt = $this->raakt($gebruiker, Soort::Contactmoment->value, $ids);
		$vragen = [];
		foreach ($this->store->getMany(Soort::Contactmoment, array_values(array_diff($ids, $geraakt))) as $object) {
			$vraag = Waarden::tekst($object, 'voorgaandContactmoment');
			if ($vraag !== '' && ($object['initiatiefnemer'] ?? '') === 'gemeente') {
				$vragen[Waarden::tekst($object, 'id')] = $vraag;
			}
		}
		$gevraagd = $this->raakt($gebruiker, Soort::Contactmoment->value, array_values(array_unique($vragen)));
		return [...$geraakt, ...array_map(strval(...), array_keys(array_intersect($vragen, $gevraagd)))];
	}

	/**
	 * @param array<string, string|list<string>> $filters
	 * @return list<array<string, mixed>>
	 */
	private function taken(array $filters): array {
		return $this->store->list(new ListQuery(Soort::Taak, $filters, limit: self::HOOGSTENS));
	}
}
