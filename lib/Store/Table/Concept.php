<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * A draft: what one user typed and did not store yet. Only the browser knows what is in it.
 */
final readonly class Concept {
	/**
	 * @param string $gebruiker uid of the only one who may know of it
	 * @param array<array-key, mixed> $inhoud personal data: for no log
	 * @param int $revisie 1 when new, one more at each change
	 * @param string $bijgewerktOp moment, ISO 8601 UTC
	 */
	public function __construct(
		public string $id,
		public string $gebruiker,
		public array $inhoud,
		public int $revisie,
		public string $bijgewerktOp,
	) {
	}
}
