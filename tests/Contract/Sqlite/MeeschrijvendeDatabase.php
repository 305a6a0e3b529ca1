<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Store\Database;

/**
 * Writes down SQLite's plan for every question that is asked through it.
 */
final class MeeschrijvendeDatabase implements Database {
	/** @var list<string> steps of the plans, in the order asked */
	public array $stappen = [];

	public function __construct(
		private readonly Database $database,
	) {
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		return $this->database->transaction($work);
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		return $this->database->execute($sql, $params);
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		foreach ($this->database->query('EXPLAIN QUERY PLAN ' . $sql, $params) as $stap) {
			$this->stappen[] = (string)$stap['detail'];
		}
		return $this->database->query($sql, $params);
	}
}
