<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Validatie\Verwijzingen;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\Soort;

/**
 * Looks up the names that a set of objects needs, in one query.
 */
final class Namen {
	public function __construct(
		private readonly Zoekindex $index,
		private readonly Verwijzingen $verwijzingen,
		private readonly Gebruikers $gebruikers,
	) {
	}

	/** @param list<array{Soort, array<string, mixed>}> $objecten */
	public function lees(array $objecten): Namentabel {
		$ids = [];
		foreach ($objecten as [$soort, $object]) {
			foreach ($this->verwijzingen->van($soort, $object) as $verwijzing) {
				$ids[$verwijzing['id']] = true;
			}
		}
		$labels = $ids === [] ? [] : $this->index->labels(array_map(strval(...), array_keys($ids)));
		return new Namentabel($this->verwijzingen, $this->gebruikers, $labels);
	}
}
