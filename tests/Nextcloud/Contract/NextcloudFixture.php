<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Nextcloud\Contract;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Tests\Contract\StoreFixture;
use OCP\Server;

/**
 * The store that Nextcloud itself hands out, over the OpenRegister and the PostgreSQL that are there.
 */
final class NextcloudFixture implements StoreFixture {
	private readonly Database $database;
	private readonly ObjectStore $store;
	private readonly Zoekindex $index;

	private function __construct() {
		$this->database = Server::get(Database::class);
		$this->store = Server::get(ObjectStore::class);
		$this->index = Server::get(Zoekindex::class);
	}

	/** @return self without what another test, or a run that was broken off, left behind */
	public static function leeg(): self {
		$fixture = new self();
		$fixture->sluit();
		return $fixture;
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

	/** Forgets what this app keeps in memory. What OpenRegister keeps stays: a store must not depend on it. */
	#[\Override]
	public function opnieuw(): self {
		Server::get(LiveSchemas::class)->forget();
		return new self();
	}

	#[\Override]
	public function sluit(): void {
		Server::get(Testgegevens::class)->verwijder();
	}
}
