<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Demo\Bezettingen;
use OCA\Klantcontact\Demo\Demo;
use OCA\Klantcontact\Demo\DemoId;
use OCA\Klantcontact\Demo\Demoresten;
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Demo data go without a trace but in the Historie and the numbers; what people made stays.
 */
final class DemorestenTest extends ServiceTestCase {
	#[TestDox('DEMO-02 an id of the demo is a UUID that no client makes')]
	public function testId(): void {
		$ids = array_map(static fn (): string => DemoId::nieuw(), range(1, 50));

		self::assertCount(50, array_unique($ids));
		foreach ($ids as $id) {
			self::assertMatchesRegularExpression('/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/D', $id);
			self::assertStringStartsWith(DemoId::BEGIN, $id);
			self::assertStringStartsNotWith(DemoId::BEGIN, Uuid::nieuw());
		}
	}

	#[TestDox('DEMO-03 a removal takes the demo objects with index entry and revision, keeps what people made, the Historie and the numbers')]
	public function testRemove(): void {
		$klant = $this->klant();
		$this->maak();
		$resten = $this->app->service(Demoresten::class);
		self::assertSame([269, 1], [$resten->aantal(), $resten->andere()]);
		$historie = $this->regels('kc_historie');

		$stappen = 0;
		$verwijderd = $resten->verwijder(static function () use (&$stappen): void {
			$stappen++;
		});

		self::assertSame([269, 269], [$verwijderd, $stappen]);
		self::assertSame([0, 1], [$resten->aantal(), $resten->andere()]);
		self::assertSame([$klant['id']], array_column($this->app->service(ObjectStore::class)->list(new ListQuery(Soort::Klant, limit: 100)), 'id'));
		self::assertSame([1, 1], [$this->regels('kc_zoek'), $this->regels('kc_revisies')]);
		self::assertSame($historie, $this->regels('kc_historie'));
		self::assertSame('62', $this->klant()['nummer'] ?? null);
		self::assertSame(0, $resten->verwijder(static fn () => self::fail('Nothing is left')));
	}

	#[TestDox('DEMO-04 an object that somebody removed in OpenRegister itself is no demo object any more, and what is left of it goes')]
	public function testRemovedBefore(): void {
		$this->maak();
		$store = $this->app->service(ObjectStore::class);
		$taak = $store->list(new ListQuery(Soort::Taak, limit: 1))[0];
		$store->delete(Soort::Taak, self::id($taak));
		$resten = $this->app->service(Demoresten::class);

		self::assertSame([268, 0], [$resten->aantal(), $resten->andere()]);
		self::assertSame(268, $resten->verwijder(static fn () => null));
		self::assertTrue($resten->isLeeg());
		self::assertSame(0, $this->regels('kc_revisies'));
	}

	#[TestDox('DEMO-05 demo data are refused twice, and next to what people made unless that is wanted')]
	public function testRefusal(): void {
		$resten = $this->app->service(Demoresten::class);
		self::assertTrue($resten->isLeeg());
		self::assertNull($resten->weigering(false));

		$this->klant();
		self::assertFalse($resten->isLeeg());
		self::assertStringContainsString('what people made (objects: 1)', (string)$resten->weigering(false));
		self::assertNull($resten->weigering(true));

		$this->maak();
		self::assertStringContainsString('already', (string)$resten->weigering(true));
	}

	private function maak(): void {
		$this->app->service(Demo::class)->maak(Omvang::Klein, $this->app->service(Bezettingen::class)->hier(), new \DateTimeImmutable(self::NU));
	}

	/** @return int rows of an own table */
	private function regels(string $tabel): int {
		return (int)$this->app->service(Database::class)->query('SELECT count(*) AS n FROM *PREFIX*' . $tabel)[0]['n'];
	}
}
