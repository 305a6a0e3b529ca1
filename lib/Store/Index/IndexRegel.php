<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Index;

use OCA\Klantcontact\Store\Soort;

/**
 * The entry of one object in the look-up index.
 */
final readonly class IndexRegel {
	/**
	 * @param string $label display name
	 * @param string $tekst folded words, separated by single spaces
	 * @param list<array{type: string, waarde: string}> $sleutels exact keys, folded
	 */
	public function __construct(
		public Soort $soort,
		public string $id,
		public string $label,
		public string $tekst,
		public array $sleutels,
	) {
	}
}
