<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Event;

use OCA\Klantcontact\Service\Command\Uitkomst;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\EventDispatcher\Event;

/**
 * A command has stored something: told after the commit, once, also when the same command is sent again.
 */
final class ObjectenOpgeslagen extends Event {
	public function __construct(
		public readonly Gebruiker $gebruiker,
		private readonly Uitkomst $uitkomst,
	) {
		parent::__construct();
	}

	/** @return list<array{array<string, mixed>, HistorieRegel}> each stored object of this kind, with what was done to it */
	public function van(Soort $soort): array {
		$gevonden = [];
		foreach ($this->uitkomst->objecten as [$eigen, $object]) {
			foreach ($this->uitkomst->historie as $regel) {
				if ($eigen === $soort && $regel->objectId === Waarden::tekst($object, 'id')) {
					$gevonden[] = [$object, $regel];
				}
			}
		}
		return $gevonden;
	}
}
