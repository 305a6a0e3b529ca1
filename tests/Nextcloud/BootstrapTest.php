<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Nextcloud;

use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\OpenRegister\OpenRegisterStore;
use OCP\IDBConnection;
use OCP\Server;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * What the other tests here take for granted.
 */
final class BootstrapTest extends TestCase {
	#[TestDox('the public API is Nextcloud\'s, and nothing of the stand-alone host is loaded')]
	public function testOcp(): void {
		$root = (string)realpath((string)getenv('NEXTCLOUD_ROOT')) . '/';
		$host = (string)realpath(__DIR__ . '/../../standalone') . '/';

		self::assertTrue(str_starts_with((string)realpath((string)(new \ReflectionClass(IDBConnection::class))->getFileName()), $root));
		self::assertSame([], array_filter(get_included_files(), static fn (string $file): bool => str_starts_with($file, $host)));
	}

	#[TestDox('Nextcloud hands out the store of this checkout')]
	public function testStore(): void {
		$store = Server::get(ObjectStore::class);

		self::assertInstanceOf(OpenRegisterStore::class, $store);
		self::assertSame(realpath(__DIR__ . '/../../lib/Store/OpenRegister/OpenRegisterStore.php'), realpath((string)(new \ReflectionClass($store))->getFileName()));
	}
}
