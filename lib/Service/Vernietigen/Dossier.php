<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Vernietigen;

use OCA\Klantcontact\Store\Soort;

/**
 * A contactmoment that is over its term, with what belongs to it alone.
 */
final readonly class Dossier {
	/**
	 * @param string $plaatsgevondenOp moment, ISO 8601 UTC
	 * @param list<string> $berichten ids
	 * @param list<string> $taken ids of finished taken
	 * @param int $openTaken how many taken of it are not finished: while there are, it stays
	 */
	public function __construct(
		public string $id,
		public string $nummer,
		public string $plaatsgevondenOp,
		public array $berichten,
		public array $taken,
		public int $openTaken,
	) {
	}

	/** @return list<array{Soort, string}> kind and id of all objects in it, what refers to others first */
	public function objecten(): array {
		$objecten = [];
		foreach ([[Soort::Taak, $this->taken], [Soort::Bericht, $this->berichten], [Soort::Contactmoment, [$this->id]]] as [$soort, $ids]) {
			foreach ($ids as $id) {
				$objecten[] = [$soort, $id];
			}
		}
		return $objecten;
	}
}
