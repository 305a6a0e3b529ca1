<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Rechten\Gebruiker;

/**
 * Who stores, how the audit trail calls it, and why.
 */
final readonly class Handtekening {
	/**
	 * @param string $actie of the object that is changed: "gewijzigd", "gecorrigeerd", "aangevuld", or what happened to a taak; a new one is "aangemaakt" always
	 * @param bool $overgenomen whether it was registered in another system, by the rules of that one
	 */
	public function __construct(
		public Gebruiker $gebruiker,
		public string $actie,
		public ?string $reden = null,
		public bool $overgenomen = false,
	) {
	}
}
