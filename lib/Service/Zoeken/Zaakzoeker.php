<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Service\Lezen\Lijstvraag;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;

/**
 * Zaken for a chooser: those of the klant first, then the others.
 */
final class Zaakzoeker {
	private const KANDIDATEN = 500;

	public function __construct(
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
	) {
	}

	/**
	 * @param Lijstvraag $vraag with the klant among its filters
	 * @return list<array<string, mixed>>
	 */
	public function zoek(Lijstvraag $vraag, string $q): array {
		$ids = $q === '' ? null : array_column($this->index->woorden($vraag->soort, $q, self::KANDIDATEN), 'id');
		if ($ids === []) {
			return [];
		}
		$zonderKlant = new Lijstvraag($vraag->soort, array_diff_key($vraag->filters, ['klant' => true]), $vraag->ranges, $vraag->order, $vraag->limit);
		$zaken = [];
		foreach ([...$this->store->list($vraag->query($ids)), ...$this->store->list($zonderKlant->query($ids))] as $zaak) {
			$zaken[Waarden::tekst($zaak, 'id')] ??= $zaak;
		}
		return array_slice(array_values($zaken), 0, $vraag->limit);
	}
}
