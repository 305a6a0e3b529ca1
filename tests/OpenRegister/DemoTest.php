<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Demo\Bezettingen;
use OCA\Klantcontact\Demo\Demo;
use OCA\Klantcontact\Demo\Demoresten;
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\DataFolder;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Demo data in OpenRegister.
 */
final class DemoTest extends TestCase {
	#[TestDox('DEMO-08 in OpenRegister too they are made in one transaction, removed, and made again')]
	public function testMakeAndRemove(): void {
		$map = DataFolder::temporary();
		$stores = new Stores(FakeOpenRegister::withRegister());
		$app = new App($map->path, services: [Database::class => $stores->database, ObjectStore::class => $stores->store, Zoekindex::class => $stores->index]);
		$app->configure();
		$resten = $app->service(Demoresten::class);
		$maak = static fn () => $app->service(Demo::class)->maak(Omvang::Klein, $app->service(Bezettingen::class)->hier(), new \DateTimeImmutable('2026-11-22T10:00:00Z'));

		$maak();
		self::assertSame(1, count(array_keys($stores->world->connection->log, 'BEGIN', true)));
		self::assertSame([269, 0], [$resten->aantal(), $resten->andere()]);
		self::assertSame(269, $resten->verwijder(static fn () => null));
		self::assertTrue($resten->isLeeg());
		$maak();
		self::assertSame(269, $resten->aantal());
		$map->remove();
	}
}
