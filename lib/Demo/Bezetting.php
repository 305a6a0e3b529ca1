<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

/**
 * What demo data find in the place where they are made: who registers, who gets the tasks, and how people get in touch.
 */
final readonly class Bezetting {
	/**
	 * @param non-empty-list<string> $medewerkers ids of users
	 * @param list<string> $teams group ids of the teams that get tasks; without any no tasks are made
	 * @param non-empty-list<string> $kanalen
	 * @param array<string, list<string>> $leden group id of a team => ids of its members
	 */
	public function __construct(
		public array $medewerkers,
		public array $teams,
		public array $kanalen,
		public array $leden = [],
	) {
	}

	/**
	 * @param list<string> $gewenst
	 * @return non-empty-list<string> those of the wanted kanalen that there are here; when there are none, all that there are
	 */
	public function kanalen(array $gewenst): array {
		$kanalen = array_values(array_filter($gewenst, fn (string $kanaal): bool => in_array($kanaal, $this->kanalen, true)));
		return $kanalen === [] ? $this->kanalen : $kanalen;
	}
}
