<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * How much demo data there is.
 */
enum Omvang: string {
	case Gemeente = 'gemeente';
	case Klein = 'klein';

	/**
	 * @param list<string> $teams group ids of the teams that get tasks
	 * @return int how many objects in all
	 */
	public function objecten(array $teams): int {
		return Sjablonen::aantal($teams) + $this->personen() + $this->huishoudens() + $this->bedrijven() + $this->zaken() + $this->contactmomenten() + $this->berichten() + ($teams === [] ? 0 : $this->taken());
	}

	/** @return int how many persons */
	public function personen(): int {
		return $this === self::Gemeente ? 1500 : 45;
	}

	/** @return int how many households, each with members among the persons */
	public function huishoudens(): int {
		return $this === self::Gemeente ? 200 : 5;
	}

	/** @return int how many companies */
	public function bedrijven(): int {
		return $this === self::Gemeente ? 300 : 10;
	}

	/** @return int how many zaken */
	public function zaken(): int {
		return $this === self::Gemeente ? 800 : 24;
	}

	/** @return int how many contactmomenten */
	public function contactmomenten(): int {
		return $this === self::Gemeente ? 5000 : 150;
	}

	/** @return int how many berichten, each of one contactmoment */
	public function berichten(): int {
		return $this === self::Gemeente ? 600 : 20;
	}

	/** @return int how many taken, each of one contactmoment */
	public function taken(): int {
		return $this === self::Gemeente ? 120 : 10;
	}
}
