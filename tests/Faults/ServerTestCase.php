<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Client;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\Server;
use PHPUnit\Framework\TestCase;

/**
 * A test against the running host, empty at the start of every test class.
 */
abstract class ServerTestCase extends TestCase {
	protected static DataFolder $folder;
	protected static Server $server;
	protected static Client $client;

	#[\Override]
	public static function setUpBeforeClass(): void {
		self::$folder = DataFolder::temporary();
		self::$server = new Server(self::$folder->path);
		self::$client = new Client(self::$server->url());
		self::$server->start();
	}

	#[\Override]
	public static function tearDownAfterClass(): void {
		self::$server->kill();
		self::$folder->remove();
	}
}
