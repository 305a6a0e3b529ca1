<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Store\Database;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/**
 * The app's own tables in Nextcloud's database, in one transaction with OpenRegister's objects.
 */
final class NextcloudDatabase implements Database {
	public function __construct(
		private readonly IDBConnection $connection,
		private readonly WarmUp $warmUp,
		private readonly Errors $errors,
	) {
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		if ($this->connection->inTransaction()) {
			throw new \LogicException('Transactions do not nest');
		}
		$this->warmUp->run();
		return $this->atomic(function () use ($work): mixed {
			$result = $work();
			// OpenRegister swallows errors, and PostgreSQL takes COMMIT of a dead transaction for ROLLBACK without a word: ask it first.
			$this->query('SELECT 1 AS alive');
			return $result;
		});
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		return $this->errors->guard(fn (): int => $this->connection->executeStatement($sql, $params, self::types($params)));
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		$fetch = fn (): array => $this->errors->guard(fn (): array => $this->fetch($sql, $params));
		// A statement that writes and returns rows must not go to a read replica: inside a transaction it never does.
		$reads = preg_match('/^\s*SELECT\b/i', $sql) === 1 || $this->connection->inTransaction();
		return $reads ? $fetch() : $this->atomic($fetch);
	}

	/**
	 * Failures of the database are translated; what the work itself throws comes out as it is.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function atomic(callable $work): mixed {
		$this->errors->guard($this->connection->beginTransaction(...));
		try {
			$result = $work();
			$this->errors->guard($this->connection->commit(...));
			return $result;
		} catch (\Throwable $e) {
			$this->rollBack();
			throw $e;
		}
	}

	/** Rolls back as well as it can: the failure that led here is the one to tell. */
	private function rollBack(): void {
		try {
			if ($this->connection->inTransaction()) {
				$this->connection->rollBack();
			}
		} catch (\Throwable) {
			// The connection is gone, and with it the transaction.
		}
	}

	/**
	 * @param array<string, string|int|bool|null> $params
	 * @return list<array<string, string|int|float|bool|null>>
	 */
	private function fetch(string $sql, array $params): array {
		$result = $this->connection->executeQuery($sql, $params, self::types($params));
		/** @var list<array<string, string|int|float|bool|null>> $rows */
		$rows = $result->fetchAll();
		$result->closeCursor();
		return $rows;
	}

	/**
	 * @param array<string, string|int|bool|null> $params
	 * @return array<string, mixed> type by name, as the query builder names them
	 */
	private static function types(array $params): array {
		return array_map(static fn (string|int|bool|null $value): mixed => match (true) {
			is_int($value) => IQueryBuilder::PARAM_INT,
			is_bool($value) => IQueryBuilder::PARAM_BOOL,
			$value === null => IQueryBuilder::PARAM_NULL,
			default => IQueryBuilder::PARAM_STR,
		}, $params);
	}
}
