<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Registratie\Concept;

/**
 * What an action on a taak leads to.
 */
final readonly class Gevolg {
	/**
	 * @param array<string, mixed> $taak as it shall be
	 * @param string|null $reden why, for the audit trail
	 * @param list<Concept> $meer what is made or changed beside the taak
	 * @param array<string, int> $revisies of what is changed beside it, as they were read, by id
	 */
	public function __construct(
		public array $taak,
		public ?string $reden = null,
		public array $meer = [],
		public array $revisies = [],
	) {
	}
}
