<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\OpenRegister\Errors;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\NextcloudDatabase;
use OCA\Klantcontact\Store\OpenRegister\ObjectTables;
use OCA\Klantcontact\Store\OpenRegister\OpenRegister;
use OCA\Klantcontact\Store\OpenRegister\OpenRegisterStore;
use OCA\Klantcontact\Store\OpenRegister\OwnSaves;
use OCA\Klantcontact\Store\OpenRegister\SchemaWriter;
use OCA\Klantcontact\Store\OpenRegister\WarmUp;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Sqlite\SqliteSchema;
use OCA\Klantcontact\Store\Sqlite\SqliteZoekindex;

/**
 * What one request has of the store in Nextcloud, wired over a fake OpenRegister.
 */
final class Stores {
	public readonly OpenRegister $openRegister;
	public readonly LiveSchemas $schemas;
	public readonly NextcloudDatabase $database;
	public readonly ObjectTables $tables;
	public readonly SchemaWriter $writer;
	public readonly Zoekindex $index;
	public readonly OwnSaves $ownSaves;
	public readonly OpenRegisterStore $store;
	public readonly FakeLogger $logger;
	public readonly Errors $errors;

	public function __construct(
		public readonly FakeOpenRegister $world,
	) {
		(new SqliteSchema(new Schemas()))->zorgVoor($world->connection->pdo);
		$l10n = new FakeL10n();
		$this->logger = new FakeLogger();
		$this->errors = new Errors($l10n, $this->logger);
		$this->openRegister = new OpenRegister($world->container, $l10n);
		$this->schemas = new LiveSchemas($this->openRegister, $this->errors, $l10n);
		$this->database = new NextcloudDatabase($world->connection, new WarmUp($this->openRegister, $this->schemas, $this->errors), $this->errors);
		$this->tables = new ObjectTables($this->openRegister, $this->schemas, $this->database, $this->errors);
		$this->writer = new SchemaWriter($this->openRegister, $this->schemas, $this->errors);
		$this->index = new SqliteZoekindex($this->database);
		$this->ownSaves = new OwnSaves();
		$this->store = new OpenRegisterStore($this->openRegister, $this->schemas, $this->writer, $this->tables, $this->index, $this->ownSaves, $this->errors);
	}
}
