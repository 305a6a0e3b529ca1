<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Store\Database;

/**
 * A database to which somebody else comes first: between the reading of a command and its transaction.
 */
final class TussendoorDatabase implements Database {
	/** @param (\Closure(): void)|null $eerst what she does, once */
	public function __construct(
		private readonly Database $database,
		public ?\Closure $eerst = null,
	) {
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		[$eerst, $this->eerst] = [$this->eerst, null];
		if ($eerst !== null) {
			$eerst();
		}
		return $this->database->transaction($work);
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		return $this->database->execute($sql, $params);
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		return $this->database->query($sql, $params);
	}
}
