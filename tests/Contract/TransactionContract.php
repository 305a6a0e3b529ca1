<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Opdrachten;
use OCA\Klantcontact\Store\Table\Revisies;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * One transaction holds objects, own tables and index together.
 */
abstract class TransactionContract extends StoreContract {
	private const STAPPEN = 8;

	#[TestDox('ALG-06 everything of one command is stored in one go')]
	public function testCommit(): void {
		$antwoord = $this->commando(self::STAPPEN + 1);

		self::assertSame('klaar', $antwoord);
		self::assertSame([1, 1, true, 1, 2, true, 1, 1], $this->stand($this->fixture->opnieuw()));
	}

	/** @return iterable<string, array{int}> */
	public static function stappen(): iterable {
		for ($stap = 1; $stap <= self::STAPPEN; $stap++) {
			yield 'write ' . $stap => [$stap];
		}
	}

	#[TestDox('ALG-06 when a write fails nothing of the command is there')]
	#[DataProvider('stappen')]
	public function testRollback(int $mislukt): void {
		try {
			$this->commando($mislukt);
			self::fail('The command did not fail.');
		} catch (\Throwable $e) {
			self::assertSame('write ' . $mislukt, $e->getMessage());
		}

		self::assertSame([0, 0, false, 0, 1, false, 0, 0], $this->stand($this->fixture));
		self::assertSame([0, 0, false, 0, 1, false, 0, 0], $this->stand($this->fixture->opnieuw()));
		self::assertSame('klaar', $this->commando(self::STAPPEN + 1), 'The same command works afterwards.');
	}

	#[TestDox('ALG-08 a change that is rolled back leaves the old object, in the index too')]
	public function testRollbackOfChange(): void {
		$this->bewaar(Soort::Klant, Voorbeeld::klant(1));
		$this->rolTerug(fn () => $this->fixture->store()->save(Soort::Klant, Voorbeeld::klant(1, ['naam' => 'Ander', 'soort' => 'bedrijf'])));

		$store = $this->fixture->store();
		self::assertEquals(Voorbeeld::klant(1), $store->get(Soort::Klant, Voorbeeld::id(Soort::Klant, 1)));
		self::assertSame(0, $store->count(new ListQuery(Soort::Klant, ['soort' => 'bedrijf'])));
		self::assertCount(1, $this->fixture->index()->woorden(Soort::Klant, 'deurne', 9));
		self::assertCount(0, $this->fixture->index()->woorden(Soort::Klant, 'ander', 9));
	}

	#[TestDox('a command sees its own writes before it commits')]
	public function testOwnWrites(): void {
		$this->fixture->store()->get(Soort::Klant, Voorbeeld::id(Soort::Klant, 1));
		$gezien = $this->fixture->database()->transaction(function (): array {
			$this->fixture->store()->save(Soort::Klant, Voorbeeld::klant(1));
			return [
				$this->fixture->store()->count(new ListQuery(Soort::Klant)),
				count($this->fixture->index()->woorden(Soort::Klant, 'deurne', 9)),
			];
		});

		self::assertSame([1, 1], $gezien);
	}

	#[TestDox('transactions do not nest')]
	public function testNoNesting(): void {
		$database = $this->fixture->database();
		$this->expectException(\LogicException::class);

		$database->transaction(static fn (): mixed => $database->transaction(static fn (): int => 1));
	}

	/** Writes everything that a command writes, and fails before write number $mislukt. */
	private function commando(int $mislukt): string {
		$database = $this->fixture->database();
		$store = $this->fixture->store();
		$klant = Voorbeeld::id(Soort::Klant, 1);
		$opdracht = '00000000-0000-4000-8000-000000000001';
		$store->getMany(Soort::Klant, [$klant]);
		$stappen = [
			static fn () => (new Opdrachten($database))->claim($opdracht, 'jan', 'hash', Voorbeeld::moment(1)),
			static fn () => (new Revisies($database))->maak(Soort::Klant, $klant),
			static fn () => (new Nummers($database))->neem('klant', 1),
			static fn () => $store->save(Soort::Klant, Voorbeeld::klant(1)),
			static fn () => $store->save(Soort::Contactmoment, Voorbeeld::contactmoment(1, ['klant' => $klant])),
			static fn () => $store->save(Soort::Zaak, Voorbeeld::zaak(1, ['klant' => $klant])),
			static fn () => (new Historie($database))->noteer([new HistorieRegel('klant', $klant, 'aangemaakt', 'jan', Voorbeeld::moment(1))]),
			static fn () => (new Opdrachten($database))->bewaarAntwoord($opdracht, ['klanten' => []]),
		];
		self::assertCount(self::STAPPEN, $stappen);
		return $database->transaction(static function () use ($stappen, $mislukt): string {
			foreach ($stappen as $nr => $stap) {
				if ($nr + 1 === $mislukt) {
					throw new \DomainException('write ' . $mislukt);
				}
				$stap();
			}
			return 'klaar';
		});
	}

	/** @return list<mixed> what is there of the command */
	private function stand(StoreFixture $fixture): array {
		$database = $fixture->database();
		$klant = Voorbeeld::id(Soort::Klant, 1);
		$stand = [
			$fixture->store()->count(new ListQuery(Soort::Klant)),
			$fixture->store()->count(new ListQuery(Soort::Contactmoment, ['klant' => $klant])),
			$fixture->store()->get(Soort::Zaak, Voorbeeld::id(Soort::Zaak, 1)) !== null,
			count($fixture->index()->woorden(Soort::Klant, 'deurne', 9)),
		];
		$volgende = 0;
		$this->rolTerug(static function () use ($database, &$volgende): void {
			$volgende = (new Nummers($database))->neem('klant', 1)[0];
		}, $database);
		return [
			...$stand,
			$volgende,
			(new Opdrachten($database))->zoek('00000000-0000-4000-8000-000000000001') !== null,
			count((new Revisies($database))->van([$klant])),
			count((new Historie($database))->lijst($klant, 9)),
		];
	}
}
