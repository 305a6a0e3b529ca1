<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;

/**
 * The app's own tables, and the transaction that objects and own tables share.
 *
 * SQL must run on PostgreSQL and on SQLite unchanged; tables are named "*PREFIX*kc_…".
 */
interface Database {
	/**
	 * Runs the work in one transaction: commits when it returns, rolls back when it throws. Does not nest.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T what the work returned
	 * @throws TransactionAborted when the database gave the transaction up (25P02, 40001, 40P01, busy) and it may be tried again
	 * @throws StoreUnavailable when the database is missing or failing
	 */
	public function transaction(callable $work): mixed;

	/**
	 * @param array<string, string|int|bool|null> $params by name, without ":"
	 * @return int rows touched
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function execute(string $sql, array $params = []): int;

	/**
	 * @param array<string, string|int|bool|null> $params by name, without ":"
	 * @return list<array<string, string|int|float|bool|null>>
	 * @throws TransactionAborted|StoreUnavailable
	 */
	public function query(string $sql, array $params = []): array;
}
