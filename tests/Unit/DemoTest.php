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
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Service\Taken\Toestand;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCP\IL10N;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * The demo data obey the rules of the app, and are nobody's.
 */
final class DemoTest extends TestCase {
	private static DataFolder $map;

	private static App $app;

	private static int $voortgang = 0;

	#[\Override]
	public static function setUpBeforeClass(): void {
		self::$map = DataFolder::temporary();
		self::$app = new App(self::$map->path);
		self::$app->configure();
		self::$voortgang = 0;
		self::$app->service(Demo::class)->maak(
			Omvang::Klein,
			self::$app->service(Bezettingen::class)->hier(),
			new \DateTimeImmutable('2026-11-22T10:00:00Z'),
			static function (): void {
				self::$voortgang++;
			},
		);
	}

	#[\Override]
	public static function tearDownAfterClass(): void {
		self::$map->remove();
	}

	#[TestDox('DEMO-01 every object meets its schema')]
	public function testEveryObjectMeetsItsSchema(): void {
		$controle = self::$app->service(SchemaControle::class);
		$fouten = new Fouten();
		foreach (Soort::cases() as $soort) {
			foreach ($this->alle($soort) as $object) {
				$controle->controleer($soort, $object, $soort->value, $fouten);
			}
		}
		$fouten->werp(self::$app->service(IL10N::class));
		$this->addToAssertionCount(1);
	}

	#[TestDox('DEMO-01 there are as many as asked, and the progress counted each')]
	public function testThereAreAsManyAsAsked(): void {
		$aantallen = array_map(fn (Soort $soort): int => count($this->alle($soort)), [Soort::Klant, Soort::Zaak, Soort::Contactmoment, Soort::Bericht, Soort::Taak, Soort::Sjabloon]);
		self::assertSame([60, 24, 150, 20, 10, 5], $aantallen);
		self::assertSame(array_sum($aantallen), Omvang::Klein->objecten(['klachten', 'burgerzaken', 'wonen']));
		self::assertSame(array_sum($aantallen), self::$voortgang);
	}

	#[TestDox('DEMO-01 some contactmomenten are of today, and none is later')]
	public function testSomeContactmomentenAreOfTodayAndNoneIsLater(): void {
		$momenten = array_column($this->alle(Soort::Contactmoment), 'plaatsgevondenOp');
		self::assertNotEmpty(array_filter($momenten, static fn (mixed $op): bool => is_string($op) && str_starts_with($op, '2026-11-22')));
		self::assertLessThanOrEqual('2026-11-22T10:00:00Z', max(['', ...$momenten]));
	}

	#[TestDox('DEMO-01 every BSN is a test number')]
	public function testEveryBsnIsATestNumber(): void {
		$bsns = array_filter(array_column($this->alle(Soort::Klant), 'bsn'), is_string(...));
		self::assertNotEmpty($bsns);
		foreach ($bsns as $bsn) {
			self::assertStringStartsWith('9999', $bsn);
			self::assertTrue(Identificatie::elfproef($bsn));
		}
	}

	#[TestDox('DEMO-02 every object is known by its id as a demo object, and registered by a member of the KCC')]
	public function testEveryObjectIsKnown(): void {
		foreach (Soort::cases() as $soort) {
			foreach ($this->alle($soort) as $object) {
				self::assertStringStartsWith(DemoId::BEGIN, Waarden::tekst($object, 'id'));
				self::assertContains($object['geregistreerdDoor'] ?? $object['aangemaaktDoor'] ?? ($soort === Soort::Sjabloon ? 'jan' : null), ['jan', 'petra']);
			}
		}
	}

	#[TestDox('DEMO-09 there are taken in every state, with what happened to them, and a complaint always has one')]
	public function testTaken(): void {
		$toestanden = array_map(static fn (array $taak): string => Toestand::van($taak)->name, $this->alle(Soort::Taak));
		self::assertEqualsCanonicalizing(['VoorTeam', 'Toegewezen', 'InUitvoering', 'Afgerond'], array_values(array_unique($toestanden)));
		$metTaak = array_column($this->alle(Soort::Taak), 'contactmoment');
		foreach ($this->alle(Soort::Contactmoment) as $object) {
			self::assertTrue(($object['soort'] ?? '') !== 'klacht' || in_array($object['id'], $metTaak, true));
		}
		foreach ($this->alle(Soort::Taak) as $taak) {
			$id = Waarden::tekst($taak, 'id');
			$acties = array_column(array_column(self::$app->service(Historie::class)->lijst($id, 9), 'regel'), 'actie');
			self::assertSame([$id => count($acties)], self::$app->service(Revisies::class)->van([$id]));
			self::assertSame(($taak['status'] ?? '') === 'afgerond', in_array('afgerond', $acties, true));
		}
	}

	/** @return list<array<string, mixed>> */
	private function alle(Soort $soort): array {
		return self::$app->service(ObjectStore::class)->list(new ListQuery($soort, limit: 1000));
	}
}
