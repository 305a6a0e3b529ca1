<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * The households and companies that a klant is a member of.
 */
final class Huishoudens {
	private const HOOGSTENS = 50;

	public function __construct(
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
	) {
	}

	/** @return list<array<string, mixed>> id, naam, and the klant's rol where it is known; newest registered first */
	public function van(string $klant): array {
		$ids = $this->index->sleutel(Soort::Klant, 'lid', $klant, self::HOOGSTENS);
		$gevonden = $ids === [] ? [] : $this->store->getMany(Soort::Klant, $ids);
		$huishoudens = [];
		foreach ($ids as $id) {
			if (isset($gevonden[$id])) {
				$huishoudens[] = Waarden::met(['id' => $id, 'naam' => Waarden::tekst($gevonden[$id], 'naam')], 'rol', $this->rol($gevonden[$id], $klant));
			}
		}
		return $huishoudens;
	}

	/** @param array<string, mixed> $huishouden */
	private function rol(array $huishouden, string $klant): string {
		foreach (Waarden::kaarten($huishouden['leden'] ?? null) as $lid) {
			if (Waarden::tekst($lid, 'klant') === $klant) {
				return Waarden::tekst($lid, 'rol');
			}
		}
		return '';
	}
}
