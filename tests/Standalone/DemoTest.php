<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Demo\Demo;
use OCA\Klantcontact\Standalone\Demo\Omvang;
use OCA\Klantcontact\Standalone\Host;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Instance;
use OCA\Klantcontact\Standalone\Settings;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;
use PHPUnit\Framework\TestCase;

/**
 * The demo data obey the rules of the app, and are nobody's.
 */
final class DemoTest extends TestCase {
	private static string $folder = '';

	private static Container $container;

	#[\Override]
	public static function setUpBeforeClass(): void {
		self::$folder = sys_get_temp_dir() . '/klantcontact-demo-' . bin2hex(random_bytes(6));
		self::$container = (new Host(new Instance(dirname(__DIR__, 2), self::$folder)))->boot();
		self::$container->set(Request::class, new Request([], [], [], [], [], static fn (): string => ''));
		self::$container->service(Settings::class)->begin();
		self::$container->service(Demo::class)->vul(Omvang::Klein, new \DateTimeImmutable('2026-11-22T10:00:00Z'));
	}

	#[\Override]
	public static function tearDownAfterClass(): void {
		array_map(unlink(...), array_filter((array)glob(self::$folder . '/*'), is_string(...)));
		rmdir(self::$folder);
	}

	public function testEveryObjectMeetsItsSchema(): void {
		$controle = self::$container->service(SchemaControle::class);
		$fouten = new Fouten();
		foreach (Soort::cases() as $soort) {
			foreach ($this->alle($soort) as $object) {
				$controle->controleer($soort, $object, $soort->value, $fouten);
			}
		}
		$fouten->werp(self::$container->service(IL10N::class));
		$this->addToAssertionCount(1);
	}

	public function testThereAreAsManyAsAsked(): void {
		$aantallen = array_map(fn (Soort $soort): int => count($this->alle($soort)), [Soort::Klant, Soort::Zaak, Soort::Contactmoment, Soort::Bericht, Soort::Taak]);
		self::assertSame([60, 24, 150, 20, 10], $aantallen);
	}

	public function testSomeContactmomentenAreOfTodayAndNoneIsLater(): void {
		$momenten = array_column($this->alle(Soort::Contactmoment), 'plaatsgevondenOp');
		self::assertNotEmpty(array_filter($momenten, static fn (mixed $op): bool => is_string($op) && str_starts_with($op, '2026-11-22')));
		self::assertLessThanOrEqual('2026-11-22T10:00:00Z', max(['', ...$momenten]));
	}

	public function testEveryBsnIsATestNumber(): void {
		$bsns = array_filter(array_column($this->alle(Soort::Klant), 'bsn'), is_string(...));
		self::assertNotEmpty($bsns);
		foreach ($bsns as $bsn) {
			self::assertStringStartsWith('9999', $bsn);
			self::assertTrue(Identificatie::elfproef($bsn));
		}
	}

	public function testAFilledStoreIsLeftAlone(): void {
		self::assertFalse(self::$container->service(Demo::class)->isNodig());
	}

	/** @return list<array<string, mixed>> */
	private function alle(Soort $soort): array {
		return self::$container->service(ObjectStore::class)->list(new ListQuery($soort, limit: 1000));
	}
}
