<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * One thing that somebody did: to an object, or, without one, to a kind (a search).
 */
final readonly class HistorieRegel {
	/**
	 * @param string $soort kind of object, as in Soort
	 * @param string|null $objectId null for what concerns no single object
	 * @param string $actie aangemaakt, gewijzigd, gecorrigeerd, aangevuld, verwijderd, bekeken, bsn_bekeken, gezocht …
	 * @param string $gebruiker user id
	 * @param string $op moment, ISO 8601 UTC
	 * @param array<string, mixed> $velden changed property => its old value
	 * @param string|null $reden why, where one must be given
	 */
	public function __construct(
		public string $soort,
		public ?string $objectId,
		public string $actie,
		public string $gebruiker,
		public string $op,
		public array $velden = [],
		public ?string $reden = null,
	) {
	}
}
