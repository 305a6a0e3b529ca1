<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The revision guard.
 */
abstract class RevisiesContract extends StoreContract {
	#[TestDox('EMP-31 of two who change the same revision the first wins and the second is told')]
	public function testGuard(): void {
		$revisies = new Revisies($this->fixture->database());
		$id = Voorbeeld::id(Soort::Taak, 1);

		self::assertTrue($revisies->maak(Soort::Taak, $id));
		self::assertSame([$id => 1], $revisies->van([$id]));
		self::assertTrue($revisies->verhoog($id, 1));
		self::assertFalse($revisies->verhoog($id, 1));
		self::assertSame([$id => 2], (new Revisies($this->fixture->opnieuw()->database()))->van([$id]));
		self::assertTrue($revisies->verhoog($id, 2));
	}

	#[TestDox('a known id cannot be made again, an unknown one cannot be changed')]
	public function testKnownAndUnknown(): void {
		$revisies = new Revisies($this->fixture->database());
		[$een, $twee] = [Voorbeeld::id(Soort::Taak, 1), Voorbeeld::id(Soort::Taak, 2)];
		$revisies->maak(Soort::Taak, $een);
		$revisies->verhoog($een, 1);

		self::assertFalse($revisies->maak(Soort::Taak, $een));
		self::assertFalse($revisies->maak(Soort::Klant, $een));
		self::assertFalse($revisies->verhoog($twee, 1));
		self::assertFalse($revisies->verhoog($een, 0));
		self::assertSame([$een => 2], $revisies->van([$een, $twee]));
		self::assertSame([], $revisies->van([]));
	}

	#[TestDox('DEMO-03 ids are found by what they begin with; one that is removed is unknown, and may be made again')]
	public function testBeginAndRemove(): void {
		$revisies = new Revisies($this->fixture->database());
		$ids = array_map(static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr), [1, 2]);
		array_map(static fn (string $id): bool => $revisies->maak(Soort::Klant, $id), $ids);
		$revisies->maak(Soort::Taak, Voorbeeld::id(Soort::Taak, 1));

		self::assertSame($ids, $revisies->metBegin(Soort::Klant, substr($ids[0], 0, 8)));
		self::assertSame([], $revisies->metBegin(Soort::Taak, substr($ids[0], 0, 8)));
		$revisies->verwijder($ids[0]);
		self::assertSame([$ids[1]], $revisies->metBegin(Soort::Klant, substr($ids[0], 0, 8)));
		self::assertTrue($revisies->maak(Soort::Klant, $ids[0]));
	}

	#[TestDox('the revisions of very many objects come in one call')]
	public function testMany(): void {
		$database = $this->fixture->database();
		$revisies = new Revisies($database);
		$ids = array_map(static fn (int $nr): string => Voorbeeld::id(Soort::Klant, $nr), range(1, 1100));
		$database->transaction(static function () use ($revisies, $ids): void {
			foreach ($ids as $id) {
				$revisies->maak(Soort::Klant, $id);
			}
		});

		self::assertCount(1100, $revisies->van($ids));
	}
}
