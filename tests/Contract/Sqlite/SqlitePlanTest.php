<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;
use OCA\Klantcontact\Store\Sqlite\SqliteStore;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Tests\Contract\Voorbeeld;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * No page sorts or reads a whole table: so a million rows cost what a thousand cost.
 */
final class SqlitePlanTest extends TestCase {
	private static SqliteFixture $fixture;
	private static MeeschrijvendeDatabase $database;

	#[\Override]
	public static function setUpBeforeClass(): void {
		self::$fixture = new SqliteFixture(omhulsel: static fn (Database $database): Database => self::$database = new MeeschrijvendeDatabase($database));
		self::$database->transaction(static function (): void {
			foreach (range(1, 40) as $nr) {
				self::$fixture->store()->save(Soort::Contactmoment, Voorbeeld::contactmoment($nr));
				self::$fixture->store()->save(Soort::Klant, Voorbeeld::klant($nr));
			}
		});
	}

	#[\Override]
	protected function setUp(): void {
		self::$database->stappen = [];
	}

	#[\Override]
	public static function tearDownAfterClass(): void {
		self::$fixture->sluit();
	}

	/** @return iterable<string, array{ListQuery}> */
	public static function paginas(): iterable {
		foreach (Soort::cases() as $soort) {
			yield $soort->value . ': first page' => [new ListQuery($soort)];
			yield $soort->value . ': after a key' => [new ListQuery($soort, after: Voorbeeld::moment(20))];
			yield $soort->value . ': upwards' => [new ListQuery($soort, order: 'sorteersleutel', after: Voorbeeld::moment(20))];
			foreach ((new Schemas())->facetable($soort) as $property => $type) {
				yield "{$soort->value}: filter on $property" => [new ListQuery($soort, [$property => '1'])];
				yield "{$soort->value}: filter on $property, after a key" => [new ListQuery($soort, [$property => '1'], after: Voorbeeld::moment(20))];
				yield "{$soort->value}: in the order of $property" => [new ListQuery($soort, order: $property, offset: 100)];
				yield "{$soort->value}: in the order of -$property" => [new ListQuery($soort, order: '-' . $property)];
				if ($type === 'string') {
					yield "{$soort->value}: three values of $property" => [new ListQuery($soort, [$property => ['a', 'b', 'c']], after: Voorbeeld::moment(20))];
				}
			}
			$basis = Sorteersleutel::basis($soort);
			if ($basis !== null) {
				yield $soort->value . ': period' => [new ListQuery($soort, ranges: [$basis => ['van' => Voorbeeld::moment(3), 'tot' => Voorbeeld::moment(30)]])];
				yield $soort->value . ': period in its own order' => [new ListQuery($soort, ranges: [$basis => ['van' => Voorbeeld::moment(3)]], order: '-' . $basis)];
			}
		}
	}

	#[TestDox('ZAA-08 a page reads an index in order: no sorting, no table read through')]
	#[DataProvider('paginas')]
	public function testPage(ListQuery $query): void {
		self::$fixture->store()->list($query);

		self::assertSnel();
	}

	#[TestDox('ZAA-09 with competing conditions each is weighed in its index, within a bound')]
	public function testCompeting(): void {
		self::$fixture->store()->list(new ListQuery(Soort::Contactmoment, ['kanaal' => 'telefoon', 'klant' => Voorbeeld::id(Soort::Klant, 1)], ['plaatsgevondenOp' => ['van' => Voorbeeld::moment(3)]]));

		self::assertSnel();
		self::assertContains('SEARCH o USING INDEX obj_contactmoment_klant (klant=? AND sorteersleutel>?)', self::$database->stappen, 'The rare value leads.');
	}

	#[TestDox('ZAA-09 where no condition leaves few rows the order\'s index is walked')]
	public function testWalk(): void {
		$store = new SqliteStore(self::$database, self::$fixture->index(), new Schemas(), weinig: 0);

		$store->list(new ListQuery(Soort::Contactmoment, ['kanaal' => 'telefoon', 'medewerker' => 'jan'], order: 'geregistreerdOp'));

		self::assertSnel();
		self::assertContains('SCAN o USING INDEX obj_contactmoment_geregistreerdOp', self::$database->stappen);
	}

	#[TestDox('ZAA-25 look-ups by word, key, id and history read an index')]
	public function testLookUps(): void {
		$id = Voorbeeld::id(Soort::Klant, 1);
		$index = self::$fixture->index();
		self::assertCount(20, $index->woorden(Soort::Klant, 'van deur', 20));
		self::assertCount(1, $index->sleutel(Soort::Klant, 'nummer', '7', 20));
		self::assertCount(2, $index->labels([$id, Voorbeeld::id(Soort::Contactmoment, 1)]));
		self::assertNotNull(self::$fixture->store()->get(Soort::Klant, $id));
		(new Historie(self::$fixture->database()))->lijst($id, 20, 5);

		self::assertSnel();
	}

	private static function assertSnel(): void {
		$stappen = self::$database->stappen;
		self::assertNotSame([], $stappen);
		foreach ($stappen as $stap) {
			self::assertStringNotContainsString('TEMP B-TREE', $stap);
			if (str_starts_with($stap, 'SCAN')) {
				self::assertMatchesRegularExpression('/USING (COVERING )?INDEX|VIRTUAL TABLE|^SCAN \(?(subquery|json_each|j\b|CONSTANT)/', $stap);
			}
		}
	}
}
