<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\Concept;
use OCA\Klantcontact\Store\Table\Concepten;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Drafts belong to one user and change over the revision that she has.
 */
abstract class ConceptenContract extends StoreContract {
	private const ID = '00000000-0000-4000-8000-000000000001';

	private const ANDER = '00000000-0000-4000-8000-000000000002';

	#[TestDox('ALG-12 a draft comes back as it was stored, newest first, to its own user only')]
	public function testLijst(): void {
		$concepten = $this->concepten();
		$inhoud = ['vraag' => "Çağla's \"vraag\"\n😀", 'leeg' => [], 'half' => 0.5, 'nee' => false, 'niets' => null];
		self::assertTrue($concepten->maak(new Concept(self::ID, 'jan', $inhoud, 1, Voorbeeld::moment(1))));
		self::assertTrue($concepten->maak($this->concept(self::ANDER, 1, 3)));
		self::assertTrue($concepten->maak(new Concept('00000000-0000-4000-8000-000000000003', 'petra', [], 1, Voorbeeld::moment(2))));

		$opnieuw = new Concepten($this->fixture->opnieuw()->database());
		self::assertSame([self::ANDER, self::ID], array_column($opnieuw->lijst('jan', Voorbeeld::moment(1)), 'id'));
		self::assertSame([self::ANDER], array_column($opnieuw->lijst('jan', Voorbeeld::moment(2)), 'id'));
		self::assertEquals(new Concept(self::ID, 'jan', $inhoud, 1, Voorbeeld::moment(1)), $opnieuw->vind(self::ID));
		self::assertSame([2, 1, 0], array_map($opnieuw->aantal(...), ['jan', 'petra', 'niemand']));
	}

	#[TestDox('ALG-12 a draft is made once and changed over its present revision by its own user')]
	public function testRevisie(): void {
		$concepten = $this->concepten();
		self::assertTrue($concepten->maak($this->concept(self::ID, 1, 1)));
		self::assertFalse($concepten->maak($this->concept(self::ID, 1, 2)));
		self::assertFalse($concepten->vervang($this->concept(self::ID, 3, 2)));
		self::assertTrue($concepten->vervang($this->concept(self::ID, 2, 3)));
		self::assertFalse($concepten->vervang($this->concept(self::ID, 2, 4)));
		self::assertFalse($concepten->vervang(new Concept(self::ID, 'petra', [], 3, Voorbeeld::moment(4))));
		self::assertFalse($concepten->vervang($this->concept(self::ANDER, 1, 4)));
		self::assertEquals($this->concept(self::ID, 2, 3), $concepten->vind(self::ID));
	}

	#[TestDox('ALG-12 a draft is removed by its own user, or when its time is over')]
	public function testVerwijder(): void {
		$concepten = $this->concepten();
		$concepten->maak($this->concept(self::ID, 1, 1));
		$concepten->maak($this->concept(self::ANDER, 1, 2));
		$concepten->verwijder(self::ID, 'petra');
		self::assertSame(2, $concepten->aantal('jan'));
		self::assertSame(1, $concepten->ruimOp(Voorbeeld::moment(2)));
		self::assertSame([self::ANDER], array_column($concepten->lijst('jan', Voorbeeld::moment(0)), 'id'));
		$concepten->verwijder(self::ANDER, 'jan');
		self::assertNull($concepten->vind(self::ANDER));
	}

	private function concepten(): Concepten {
		return new Concepten($this->fixture->database());
	}

	private function concept(string $id, int $revisie, int $minuut): Concept {
		return new Concept($id, 'jan', ['vraag' => 'Keer ' . $revisie], $revisie, Voorbeeld::moment($minuut));
	}
}
