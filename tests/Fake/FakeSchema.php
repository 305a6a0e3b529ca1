<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\DB\ISchemaWrapper;

/**
 * A database's tables as a migration sees them, remembered and not made.
 */
final class FakeSchema implements ISchemaWrapper {
	/** @var array<string, FakeTable> */
	private array $tables = [];

	/** @return FakeTable */
	#[\Override]
	public function getTable($tableName) {
		return $this->tables[$tableName];
	}

	#[\Override]
	public function hasTable($tableName) {
		return isset($this->tables[$tableName]);
	}

	/** @return FakeTable */
	#[\Override]
	public function createTable($tableName) {
		return $this->tables[$tableName] = new FakeTable();
	}

	/** @return list<string> */
	public function names(): array {
		return array_keys($this->tables);
	}
}
