<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * What knows OpenRegister's object tables: one for each pair of register and schema.
 */
final class FakeMagicMapper {
	public function __construct(
		private readonly FakeConnection $connection,
	) {
	}

	/** Makes the table with the columns that matter here. */
	public function ensureTableForRegisterSchema(FakeDocument $register, FakeDocument $schema, bool $force = false): bool {
		$table = '*PREFIX*' . $this->getTableNameForRegisterSchema($register, $schema);
		$this->connection->executeStatement('CREATE TABLE IF NOT EXISTS ' . $table . ' (_uuid TEXT PRIMARY KEY, _slug TEXT, _uri TEXT, _deleted TEXT, data TEXT)');
		return true;
	}

	/** @return string without Nextcloud's prefix */
	public function getTableNameForRegisterSchema(FakeDocument $register, FakeDocument $schema): string {
		return 'openregister_table_' . $register->getId() . '_' . $schema->getId();
	}
}
