<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Sqlite\PdoDatabase;
use OCA\Klantcontact\Store\Sqlite\SqliteLijst;
use OCA\Klantcontact\Store\Sqlite\SqliteSchema;
use OCA\Klantcontact\Store\Sqlite\SqliteStore;
use OCA\Klantcontact\Store\Sqlite\SqliteZoekindex;
use OCA\Klantcontact\Tests\Contract\StoreFixture;

/**
 * A store in a temporary SQLite file.
 */
final class SqliteFixture implements StoreFixture {
	public readonly string $bestand;
	private readonly Database $database;
	private readonly Zoekindex $index;
	private readonly ObjectStore $store;

	/**
	 * @param string|null $bestand the file; a new one when null
	 * @param Schemas $schemas the register's schemas
	 * @param (callable(Database): Database)|null $omhulsel put around the database
	 * @param int $weinig rows below which a list is rather sorted than walked through
	 */
	public function __construct(
		?string $bestand = null,
		private readonly Schemas $schemas = new Schemas(),
		?callable $omhulsel = null,
		private readonly int $weinig = SqliteLijst::WEINIG,
	) {
		$this->bestand = $bestand ?? sys_get_temp_dir() . '/klantcontact-' . bin2hex(random_bytes(8)) . '.db';
		$database = new PdoDatabase($this->bestand, new SqliteSchema($schemas));
		$this->database = $omhulsel === null ? $database : $omhulsel($database);
		$this->index = new SqliteZoekindex($this->database);
		$this->store = new SqliteStore($this->database, $this->index, $schemas, $weinig);
	}

	#[\Override]
	public function database(): Database {
		return $this->database;
	}

	#[\Override]
	public function store(): ObjectStore {
		return $this->store;
	}

	#[\Override]
	public function index(): Zoekindex {
		return $this->index;
	}

	#[\Override]
	public function opnieuw(): self {
		return new self($this->bestand, $this->schemas, weinig: $this->weinig);
	}

	#[\Override]
	public function sluit(): void {
		foreach (['', '-wal', '-shm', '-journal'] as $eind) {
			if (is_file($this->bestand . $eind)) {
				unlink($this->bestand . $eind);
			}
		}
	}
}
