<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * A table as a migration sees it: what Doctrine's Table is asked by this app.
 */
final class FakeTable {
	/** @var array<string, array<string, mixed>> options by column */
	public array $columns = [];

	/** @var list<string> */
	public array $primaryKey = [];

	/** @var list<string> */
	public array $indexes = [];

	public function hasColumn(string $name): bool {
		return isset($this->columns[$name]);
	}

	/** @param array<string, mixed> $options */
	public function addColumn(string $name, string $typeName, array $options = []): void {
		unset($options['length']);
		$this->columns[$name] = $options;
	}

	public function dropColumn(string $name): void {
		unset($this->columns[$name]);
	}

	public function dropIndex(string $name): void {
		$this->indexes = array_values(array_diff($this->indexes, [$name]));
	}

	/** @param list<string> $columnNames */
	public function setPrimaryKey(array $columnNames): void {
		$this->primaryKey = $columnNames;
	}

	public function hasIndex(string $name): bool {
		return in_array($name, $this->indexes, true);
	}

	/** @param list<string> $columnNames */
	public function addIndex(array $columnNames, string $indexName): void {
		$this->indexes[] = $indexName;
	}

	/** @param list<string> $columnNames */
	public function addUniqueIndex(array $columnNames, string $indexName): void {
		$this->indexes[] = $indexName;
	}
}
