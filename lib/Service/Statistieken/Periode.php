<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Service\Klok;

/**
 * Days one after another, where the organisation is.
 */
final readonly class Periode {
	/**
	 * @param string $van first day
	 * @param string $tot day after the last
	 */
	public function __construct(
		public string $van,
		public string $tot,
	) {
	}

	/** @return list<self> the same in pieces of so many days; the last may be shorter */
	public function stappen(int $dagen): array {
		$stappen = [];
		for ($dag = $this->van; $dag < $this->tot; $dag = Klok::dag($dag, $dagen)) {
			$stappen[] = new self($dag, min(Klok::dag($dag, $dagen), $this->tot));
		}
		return $stappen;
	}
}
