<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\DB\IResult;

/**
 * The rows of a statement.
 */
final class FakeResult implements IResult {
	/** @param list<array<string, mixed>> $rows */
	public function __construct(
		private array $rows,
	) {
	}

	#[\Override]
	public function closeCursor(): bool {
		return true;
	}

	#[\Override]
	public function fetch(int $fetchMode = \PDO::FETCH_ASSOC): mixed {
		return array_shift($this->rows) ?? false;
	}

	#[\Override]
	public function fetchAll(int $fetchMode = \PDO::FETCH_ASSOC): array {
		$rows = $this->rows;
		$this->rows = [];
		return $rows;
	}

	#[\Override]
	public function fetchOne(): mixed {
		$row = array_shift($this->rows);
		return $row === null ? false : array_values($row)[0];
	}

	#[\Override]
	public function rowCount(): int {
		return count($this->rows);
	}
}
