<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Rechten;

/**
 * The logged-in user with her groups, teams and roles, as they were at the start of the request.
 */
final readonly class Gebruiker {
	/**
	 * @param list<string> $groepen ids of all her Nextcloud groups
	 * @param list<string> $teams those of her groups that are teams
	 * @param string $eenheid organisational unit that her registrations carry, empty when none
	 */
	public function __construct(
		public string $uid,
		public string $naam,
		public array $groepen = [],
		public array $teams = [],
		public string $eenheid = '',
		public bool $kcc = false,
		public bool $behandelaar = false,
		public bool $leider = false,
		public bool $beheer = false,
	) {
	}

	/** @return bool whether she works here at all */
	public function heeftRol(): bool {
		return $this->kcc || $this->behandelaar || $this->leider || $this->beheer;
	}

	/** @return bool whether she may see the whole register, not only what her tasks hang on */
	public function zietAlles(): bool {
		return $this->kcc || $this->beheer;
	}
}
