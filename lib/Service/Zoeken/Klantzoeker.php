<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Lijstvragen;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Looks klanten up, never more than a screenful.
 */
final class Klantzoeker {
	private const HOOGSTENS = 25;

	/** How many the index gives before filters are laid over them. */
	private const KANDIDATEN = 500;

	public function __construct(
		private readonly Klantvraag $vraag,
		private readonly Lijstvragen $lijstvragen,
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return list<array<string, mixed>>
	 * @throws ApiException
	 */
	public function zoek(array $invoer): array {
		$vragen = $this->vraag->lees($invoer);
		$filters = array_diff_key($invoer, array_flip([...Klantvraag::VELDEN, 'limit', 'cursor']));
		$lijstvraag = $this->lijstvragen->lees(Soort::Klant, ['limit' => 100] + $filters);
		$geboren = $this->vraag->geboortedatum($invoer);
		$hoogstens = min(self::HOOGSTENS, $this->limiet($invoer));
		$gevonden = [];
		// who is called so comes before whose name only begins so: "Boer" before "Boersma"
		foreach (self::heeftWoorden($vragen) ? [true, false] : [false] as $heel) {
			$ids = array_values(array_diff($this->kandidaten($vragen, $heel), Waarden::teksten(array_column($gevonden, 'id'))));
			if ($ids === [] || count($gevonden) >= $hoogstens) {
				continue;
			}
			array_push($gevonden, ...array_filter(
				$this->store->list($lijstvraag->query($ids)),
				static fn (array $klant): bool => $geboren === '' || Waarden::tekst($klant, 'geboortedatum') === $geboren,
			));
		}
		return array_slice($gevonden, 0, $hoogstens);
	}

	/** @param list<list<Sleutel>> $vragen */
	private static function heeftWoorden(array $vragen): bool {
		return in_array('woorden', array_column(array_merge(...$vragen), 'type'), true);
	}

	/**
	 * @param list<list<Sleutel>> $vragen
	 * @param bool $heel by whole words of a name only
	 * @return list<string>
	 */
	private function kandidaten(array $vragen, bool $heel): array {
		$samen = null;
		foreach ($vragen as $mogelijkheden) {
			$ids = [];
			foreach ($mogelijkheden as $sleutel) {
				$ids = [...$ids, ...$this->ids($sleutel, $heel)];
			}
			$samen = $samen === null ? $ids : array_intersect($samen, $ids);
		}
		return array_values(array_unique($samen ?? []));
	}

	/** @return list<string> */
	private function ids(Sleutel $sleutel, bool $heel): array {
		return $sleutel->type === 'woorden'
			? array_column($this->index->woorden(Soort::Klant, $sleutel->waarde, self::KANDIDATEN, heel: $heel), 'id')
			: $this->index->sleutel(Soort::Klant, $sleutel->type, $sleutel->waarde, self::KANDIDATEN);
	}

	/** @param array<string, mixed> $invoer */
	private function limiet(array $invoer): int {
		return $this->lijstvragen->lees(Soort::Klant, array_intersect_key($invoer, ['limit' => true]) + ['limit' => self::HOOGSTENS])->limit;
	}
}
