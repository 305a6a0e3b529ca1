<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCP\DB\IResult;
use OCP\IDBConnection;

/**
 * Nextcloud's connection over an SQLite file, with PostgreSQL's way of giving up: after a failed statement a transaction is
 * dead, everything in it fails, and its COMMIT is a ROLLBACK that says nothing.
 */
final class FakeConnection implements IDBConnection {
	public readonly \PDO $pdo;
	private bool $aborted = false;

	/** @var list<string> every statement, in order */
	public array $log = [];
	/** @var string|null SQLSTATE that every statement fails with */
	public ?string $broken = null;

	public function __construct(string $file = ':memory:') {
		$this->pdo = new \PDO('sqlite:' . $file, options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
	}

	/** A statement of somebody else fails inside the transaction, and nobody hears of it. */
	public function abort(): void {
		$this->aborted = $this->pdo->inTransaction();
	}

	#[\Override]
	public function getQueryBuilder(): never {
		throw new \LogicException('The app writes its SQL itself');
	}

	#[\Override]
	public function executeQuery(string $sql, array $params = [], $types = []): IResult {
		/** @var list<array<string, mixed>> $rows */
		$rows = $this->run($sql, $params)->fetchAll(\PDO::FETCH_ASSOC);
		return new FakeResult($rows);
	}

	#[\Override]
	public function executeStatement($sql, array $params = [], array $types = []): int {
		return $this->run($sql, $params)->rowCount();
	}

	#[\Override]
	public function beginTransaction(): void {
		$this->pdo->beginTransaction();
		$this->log[] = 'BEGIN';
	}

	#[\Override]
	public function inTransaction(): bool {
		return $this->pdo->inTransaction();
	}

	#[\Override]
	public function commit(): void {
		$this->aborted ? $this->pdo->rollBack() : $this->pdo->commit();
		$this->aborted = false;
		$this->log[] = 'COMMIT';
	}

	#[\Override]
	public function rollBack(): void {
		$this->pdo->rollBack();
		$this->aborted = false;
		$this->log[] = 'ROLLBACK';
	}

	#[\Override]
	public function tableExists(string $table): bool {
		return $this->run('SELECT name FROM sqlite_master WHERE name = :name', ['name' => $table])->fetchColumn() !== false;
	}

	#[\Override]
	public function escapeLikeParameter(string $param): string {
		return addcslashes($param, '\\_%');
	}

	#[\Override]
	public function getDatabaseProvider(): string {
		return 'postgres';
	}

	/** @param array<array-key, mixed> $params */
	private function run(string $sql, array $params): \PDOStatement {
		$this->log[] = $sql;
		if ($this->broken !== null || $this->aborted) {
			throw new FakeDbException($this->broken ?? FakeDbException::ABORTED);
		}
		try {
			$statement = $this->pdo->prepare(str_replace('*PREFIX*', '', $sql));
			foreach ($params as $name => $value) {
				$statement->bindValue($name, $value, match (true) {
					is_int($value), is_bool($value) => \PDO::PARAM_INT,
					$value === null => \PDO::PARAM_NULL,
					default => \PDO::PARAM_STR,
				});
			}
			$statement->execute();
			return $statement;
		} catch (\PDOException $e) {
			$this->abort();
			throw new FakeDbException(str_contains($e->getMessage(), 'no such table') ? FakeDbException::NO_TABLE : 'HY000', $e);
		}
	}
}
