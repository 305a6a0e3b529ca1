<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\TableDefinitions;
use OCA\Klantcontact\Tests\Contract\Voorbeeld;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * The file's tables: made once, extended by a new version, and a clear failure where there can be none.
 */
final class SqliteSchemaTest extends TestCase {
	private SqliteFixture $fixture;

	#[\Override]
	protected function setUp(): void {
		$this->fixture = new SqliteFixture();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->fixture->sluit();
		if (is_file($this->fixture->bestand . '.json')) {
			unlink($this->fixture->bestand . '.json');
		}
	}

	#[TestDox('a file that has its tables gets no schema work when it is opened')]
	public function testCheapOpen(): void {
		$this->fixture->database()->execute('DROP INDEX obj_klant_naam');

		self::assertSame([], $this->fixture->opnieuw()->database()->query('SELECT name FROM sqlite_master WHERE name = :name', ['name' => 'obj_klant_naam']));
	}

	#[TestDox('the connection waits for locks, writes ahead and survives a crash')]
	public function testPragmas(): void {
		$pragma = fn (string $naam): mixed => array_values($this->fixture->database()->query('PRAGMA ' . $naam)[0])[0];

		self::assertSame(['wal', 1, 10_000, 1], array_map($pragma, ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys']));
	}

	#[TestDox('ALG-02 a new version adds columns and enum values, and keeps objects and what the admin changed')]
	public function testUpgrade(): void {
		$oud = Voorbeeld::contactmoment(1, ['doorverbondenNaar' => 'Burgerzaken', 'toonInKlantportaal' => true]);
		$this->fixture->store()->save(Soort::Contactmoment, $oud);
		$this->fixture->store()->save(Soort::Contactmoment, Voorbeeld::contactmoment(2));
		$this->fixture->store()->setEnum(Soort::Contactmoment, 'kanaal', ['whatsapp', 'balie', 'telefoon']);

		$nieuw = new SqliteFixture($this->fixture->bestand, $this->nieuweVersie());

		self::assertEquals([$oud], $nieuw->store()->list(new ListQuery(Soort::Contactmoment, ['doorverbondenNaar' => 'Burgerzaken'])));
		self::assertEquals([$oud], $nieuw->store()->list(new ListQuery(Soort::Contactmoment, ['toonInKlantportaal' => true])));
		self::assertSame(2, $nieuw->store()->count(new ListQuery(Soort::Contactmoment)));
		self::assertSame(['whatsapp', 'balie', 'telefoon', 'chat'], $nieuw->store()->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
		$nieuw->store()->setEnum(Soort::Contactmoment, 'kanaal', ['telefoon']);
		self::assertSame(['telefoon'], $nieuw->store()->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
	}

	#[TestDox('MAIL-16 an own table that is described otherwise now is made again when it is empty, and kept when it is not')]
	public function testVerouderd(): void {
		$pdo = new \PDO('sqlite:' . $this->fixture->bestand, options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		$pdo->exec('CREATE TABLE kc_verzendingen (id TEXT NOT NULL, pogingen INTEGER NOT NULL)');
		$pdo->exec('CREATE TABLE kc_tellers (dag TEXT NOT NULL, kanaal TEXT NOT NULL, categorie TEXT NOT NULL, aantal INTEGER NOT NULL, oud TEXT)');
		$pdo->exec("INSERT INTO kc_tellers VALUES ('2026-11-22', 'balie', '', 3, 'x')");

		$kolommen = fn (string $tabel): array => array_column($this->fixture->database()->query('SELECT name FROM pragma_table_info(:tabel)', ['tabel' => $tabel]), 'name');
		self::assertSame(array_keys(TableDefinitions::alle()['kc_verzendingen']['kolommen']), $kolommen('kc_verzendingen'));
		self::assertContains('oud', $kolommen('kc_tellers'));
		self::assertSame([3], array_column($this->fixture->database()->query('SELECT aantal FROM kc_tellers'), 'aantal'));
	}

	#[TestDox('a damaged file, or one that cannot be opened, is a store that is not available')]
	public function testUnavailable(): void {
		file_put_contents($this->fixture->bestand, str_repeat('this is no database ', 1000));
		foreach ([$this->fixture->bestand, $this->fixture->bestand . '/map/bestand.db'] as $bestand) {
			try {
				(new SqliteFixture($bestand))->store()->get(Soort::Klant, 'x');
				self::fail('The store answered.');
			} catch (StoreUnavailable $e) {
				self::assertStringNotContainsString($this->fixture->bestand, $e->getMessage());
			}
		}
	}

	#[TestDox('a missing or damaged register file is a store that is not available')]
	public function testRegisterFile(): void {
		$this->expectException(StoreUnavailable::class);

		(new SqliteFixture($this->fixture->bestand, new Schemas($this->fixture->bestand . '.json')))->store()->schema(Soort::Klant);
	}

	private function nieuweVersie(): Schemas {
		$register = file_get_contents(__DIR__ . '/../../../lib/Settings/klantcontact_register.json');
		self::assertIsString($register);
		$anders = str_replace(
			['"brief"', '"title": "Doorverbonden naar",', '"title": "Toon in klantportaal",'],
			['"brief", "chat"', '"title": "Doorverbonden naar", "facetable": true,', '"title": "Toon in klantportaal", "facetable": true,'],
			$register,
		);
		file_put_contents($this->fixture->bestand . '.json', $anders);
		return new Schemas($this->fixture->bestand . '.json');
	}
}
