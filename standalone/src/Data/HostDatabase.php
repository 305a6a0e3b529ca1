<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Data;

use OCA\Klantcontact\Standalone\Instance;

/**
 * The host's own small database: settings and sessions. The app's objects are elsewhere.
 */
final class HostDatabase {
	private const SCHEMA_VERSION = 1;

	private const SCHEMA = <<<'SQL'
		CREATE TABLE IF NOT EXISTS app_config (app TEXT, name TEXT, value TEXT NOT NULL, PRIMARY KEY (app, name)) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS user_config (uid TEXT, app TEXT, name TEXT, value TEXT NOT NULL, PRIMARY KEY (uid, app, name)) WITHOUT ROWID;
		CREATE TABLE IF NOT EXISTS sessions (id TEXT PRIMARY KEY, uid TEXT, token TEXT NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
		SQL;

	private ?\PDO $pdo = null;

	/** @param Instance $instance whose data folder holds the file host.sqlite */
	public function __construct(
		private readonly Instance $instance,
	) {
	}

	/**
	 * @param array<string, string|int|null> $params by name
	 * @return list<array<string, string|int|null>>
	 */
	public function query(string $sql, array $params = []): array {
		$statement = $this->pdo()->prepare($sql);
		$statement->execute($params);
		/** @var list<array<string, string|int|null>> */
		return $statement->fetchAll(\PDO::FETCH_ASSOC);
	}

	/**
	 * @param array<string, string|int|null> $params by name
	 * @return int rows touched
	 */
	public function execute(string $sql, array $params = []): int {
		$statement = $this->pdo()->prepare($sql);
		$statement->execute($params);
		return $statement->rowCount();
	}

	private function pdo(): \PDO {
		return $this->pdo ??= $this->open();
	}

	private function open(): \PDO {
		$pdo = new \PDO('sqlite:' . $this->instance->data . '/host.sqlite', options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		$pdo->exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL');
		// read to the end: an open question would keep the journal mode as it is
		$version = $pdo->query('PRAGMA user_version');
		if ($version === false || $version->fetchAll(\PDO::FETCH_COLUMN) !== [self::SCHEMA_VERSION]) {
			$pdo->exec('PRAGMA journal_mode = WAL');
			$pdo->exec(self::SCHEMA);
			$pdo->exec('PRAGMA user_version = ' . self::SCHEMA_VERSION);
		}
		return $pdo;
	}
}
