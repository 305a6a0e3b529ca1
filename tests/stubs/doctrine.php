<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What this app's migrations use of Doctrine, which Nextcloud brings along; declared for PHPStan alone, never loaded.
 */

namespace Doctrine\DBAL\Schema;

class Table {
	public function hasColumn(string $name): bool {
	}

	/** @param array<string, mixed> $options */
	public function addColumn(string $name, string $typeName, array $options = []): Column {
	}

	public function dropColumn(string $name): self {
	}

	public function dropIndex(string $name): void {
	}

	/** @param list<string> $columnNames */
	public function setPrimaryKey(array $columnNames): self {
	}

	public function hasIndex(string $name): bool {
	}

	/** @param list<string> $columnNames */
	public function addIndex(array $columnNames, ?string $indexName = null): self {
	}

	/** @param list<string> $columnNames */
	public function addUniqueIndex(array $columnNames, ?string $indexName = null): self {
	}
}

class Column {
}
