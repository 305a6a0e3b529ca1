<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * What the migrations use of Doctrine, for static analysis only.
 */

namespace Doctrine\DBAL\Schema;

class Column {
}

class Index {
}

class Table {
	/** @param array<string, mixed> $options */
	public function addColumn(string $name, string $typeName, array $options = []): Column {
	}

	public function hasColumn(string $name): bool {
	}

	public function hasIndex(string $name): bool {
	}

	/** @param list<string> $columnNames */
	public function setPrimaryKey(array $columnNames, ?string $indexName = null): self {
	}

	/**
	 * @param list<string> $columnNames
	 * @param list<string> $flags
	 * @param array<string, mixed> $options
	 */
	public function addIndex(array $columnNames, ?string $indexName = null, array $flags = [], array $options = []): self {
	}

	/**
	 * @param list<string> $columnNames
	 * @param array<string, mixed> $options
	 */
	public function addUniqueIndex(array $columnNames, ?string $indexName = null, array $options = []): self {
	}
}
