<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\HistorieRegel;

/**
 * The objects of a command with their numbers, its audit lines, and the answer.
 */
final readonly class Uitkomst {
	/**
	 * @param list<array{Soort, array<string, mixed>}> $objecten
	 * @param list<HistorieRegel> $historie
	 * @param array<string, mixed> $antwoord
	 */
	public function __construct(
		public array $objecten,
		public array $historie,
		public array $antwoord,
	) {
	}
}
