<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract\Sqlite;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Contract\Voorbeeld;
use OCA\Klantcontact\Tests\Support\Processen;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Real processes at once on one file.
 */
final class SqliteProcessenTest extends TestCase {
	private SqliteFixture $fixture;

	#[\Override]
	protected function setUp(): void {
		$this->fixture = new SqliteFixture();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->fixture->sluit();
	}

	#[TestDox('ALG-04 8 processes that take 1,000 numbers, and give 200 back, leave no gap and no double')]
	public function testNumbers(): void {
		$processen = $this->processen(8, 'nummers', 125);
		$genomen = $processen->ga();

		self::assertSame(array_fill(0, 8, 0), $processen->wacht());
		$alle = [];
		foreach ($genomen as $van) {
			self::assertIsArray($van);
			$alle = [...$alle, ...array_values($van)];
		}
		sort($alle);
		self::assertSame(range(1, 800), $alle);
		self::assertSame([801], (new Nummers($this->fixture->database()))->neem('contactmoment', 1));
	}

	#[TestDox('EMP-31 of 100 processes at once on one revision one wins and 99 are told')]
	public function testRevision(): void {
		$id = Voorbeeld::id(Soort::Taak, 1);
		(new Revisies($this->fixture->database()))->maak(Soort::Taak, $id);

		$processen = $this->processen(100, 'revisie');
		$gewonnen = array_count_values(array_map(static fn (mixed $een): string => $een === true ? 'won' : 'told', $processen->ga()));

		self::assertSame(array_fill(0, 100, 0), $processen->wacht());
		self::assertEquals(['won' => 1, 'told' => 99], $gewonnen);
		self::assertSame([$id => 2], (new Revisies($this->fixture->database()))->van([$id]));
	}

	#[TestDox('ALG-06 the same command at once in 8 processes is claimed by one')]
	public function testClaim(): void {
		$this->fixture->store()->count(new ListQuery(Soort::Klant));
		$processen = $this->processen(8, 'opdracht');

		self::assertCount(1, array_filter($processen->ga(), static fn (mixed $een): bool => $een === true));
		self::assertSame(array_fill(0, 8, 0), $processen->wacht());
	}

	#[TestDox('8 processes that open a new file at once all find the tables')]
	public function testOpen(): void {
		$processen = $this->processen(8, 'open');

		self::assertSame(array_fill(0, 8, 0), $processen->ga());
		self::assertSame(array_fill(0, 8, 0), $processen->wacht());
	}

	#[TestDox('ALG-06 a process that is killed before its commit leaves nothing, and nobody waits for it')]
	public function testKilled(): void {
		$this->fixture->store()->save(Soort::Klant, Voorbeeld::klant(900));
		$processen = $this->processen(1, 'half', 500);
		self::assertSame(['written, not committed'], $processen->ga());
		self::assertSame(1, $this->fixture->store()->count(new ListQuery(Soort::Klant)), 'Nobody sees what is not committed.');
		self::assertSame(1, $this->fixture->opnieuw()->store()->count(new ListQuery(Soort::Klant)), 'Nobody who comes anew has to wait.');

		$processen->dood();

		$fixture = $this->fixture->opnieuw();
		self::assertSame(1, $fixture->store()->count(new ListQuery(Soort::Klant)));
		self::assertCount(1, $fixture->index()->woorden(Soort::Klant, 'deurne', 9));
		$fixture->database()->transaction(static fn () => $fixture->store()->save(Soort::Klant, Voorbeeld::klant(901)));
		self::assertSame(2, $this->fixture->store()->count(new ListQuery(Soort::Klant)));
	}

	private function processen(int $hoeveel, string $taak, int $aantal = 0): Processen {
		return new Processen(array_fill(0, $hoeveel, [__DIR__ . '/worker.php', $this->fixture->bestand, $taak, (string)$aantal]));
	}
}
