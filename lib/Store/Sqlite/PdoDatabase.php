<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCA\Klantcontact\Store\Database;

/**
 * One SQLite file. It is opened at the first question, and gets its tables when they are not there yet.
 */
final class PdoDatabase implements Database {
	private const WACHT_MS = 10_000;

	/** At most so much memory for pages, taken as they are read. */
	private const CACHE_KIB = 32_768;

	/** SQLite's result codes for a file that somebody else has locked. */
	private const BEZET = [5, 6];

	private ?\PDO $pdo = null;

	/** A transaction is open. */
	private bool $bezig = false;

	/** @var array<string, \PDOStatement> prepared statements by SQL */
	private array $statements = [];

	public function __construct(
		private readonly string $bestand,
		private readonly SqliteSchema $schema,
	) {
	}

	#[\Override]
	public function transaction(callable $work): mixed {
		if ($this->bezig) {
			throw new \LogicException('A transaction does not nest.');
		}
		$pdo = $this->pdo();
		$this->bewaak(static fn (): int|false => $pdo->exec('BEGIN IMMEDIATE'));
		$this->bezig = true;
		try {
			$result = $work();
			$this->bewaak(static fn (): int|false => $pdo->exec('COMMIT'));
			return $result;
		} catch (\Throwable $e) {
			$this->rolTerug($pdo);
			throw $e;
		} finally {
			$this->bezig = false;
		}
	}

	#[\Override]
	public function execute(string $sql, array $params = []): int {
		return $this->bewaak(fn (): int => $this->voerUit($sql, $params)->rowCount());
	}

	#[\Override]
	public function query(string $sql, array $params = []): array {
		return $this->bewaak(function () use ($sql, $params): array {
			/** @var list<array<string, string|int|float|bool|null>> $rijen */
			$rijen = $this->voerUit($sql, $params)->fetchAll(\PDO::FETCH_ASSOC);
			return $rijen;
		});
	}

	/** Some failures make SQLite roll back by itself; a connection that cannot roll back is closed, which does it. */
	private function rolTerug(\PDO $pdo): void {
		try {
			$pdo->exec('ROLLBACK');
		} catch (\PDOException) {
			$this->statements = [];
			$this->pdo = null;
		}
	}

	/** @param array<string, string|int|bool|null> $params */
	private function voerUit(string $sql, array $params): \PDOStatement {
		$statement = $this->statements[$sql] ??= $this->pdo()->prepare(str_replace('*PREFIX*', '', $sql));
		foreach ($params as $naam => $waarde) {
			$statement->bindValue($naam, is_bool($waarde) ? (int)$waarde : $waarde, match (true) {
				$waarde === null => \PDO::PARAM_NULL,
				is_string($waarde) => \PDO::PARAM_STR,
				default => \PDO::PARAM_INT,
			});
		}
		try {
			$statement->execute();
		} catch (\PDOException $e) {
			// what failed half-way cannot be bound again
			unset($this->statements[$sql]);
			throw $e;
		}
		return $statement;
	}

	private function pdo(): \PDO {
		return $this->pdo ??= $this->bewaak($this->open(...));
	}

	private function open(): \PDO {
		$pdo = new \PDO('sqlite:' . $this->bestand, null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		$pdo->exec('PRAGMA busy_timeout = ' . self::WACHT_MS);
		self::schrijfVooruit($pdo);
		$pdo->exec('PRAGMA synchronous = NORMAL');
		$pdo->exec('PRAGMA foreign_keys = ON');
		$pdo->exec('PRAGMA cache_size = -' . self::CACHE_KIB);
		$this->schema->zorgVoor($pdo);
		return $pdo;
	}

	/** Turns write-ahead logging on. For this change of a new file SQLite does not wait when others open it too, so we do. */
	private static function schrijfVooruit(\PDO $pdo): void {
		$tot = hrtime(true) + self::WACHT_MS * 1_000_000;
		while (true) {
			try {
				$pdo->exec('PRAGMA journal_mode = WAL');
				return;
			} catch (\PDOException $e) {
				if (!self::isBezet($e) || hrtime(true) > $tot) {
					throw $e;
				}
				usleep(random_int(1000, 10_000));
			}
		}
	}

	private static function isBezet(\PDOException $e): bool {
		$code = $e->errorInfo[1] ?? null;
		return is_int($code) && in_array($code & 0xff, self::BEZET, true);
	}

	/**
	 * @template T
	 * @param callable(): T $werk
	 * @return T
	 * @throws TransactionAborted|StoreUnavailable
	 */
	private function bewaak(callable $werk): mixed {
		try {
			return $werk();
		} catch (\PDOException $e) {
			if (self::isBezet($e)) {
				throw new TransactionAborted('The database is busy.', 0, $e);
			}
			throw new StoreUnavailable('The data store is not available. Nothing was stored.', previous: $e);
		}
	}
}
