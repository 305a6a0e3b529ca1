<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestand;
use OCA\Klantcontact\Store\Table\Bestanden;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Uploaded files: staged, bound once, forgotten when their time is over.
 */
abstract class BestandenContract extends StoreContract {
	#[TestDox('ZAA-19 a staged file is bound to one bericht, once')]
	public function testBind(): void {
		$bestanden = new Bestanden($this->fixture->database());
		$bestanden->bewaar(self::bestand(1));
		$bestanden->bewaar(self::bestand(2));
		[$een, $twee, $drie] = [self::id(1), self::id(2), self::id(3)];
		$bericht = Voorbeeld::id(Soort::Bericht, 1);

		self::assertEquals([$een => self::bestand(1), $twee => self::bestand(2)], $bestanden->vind([$een, $twee, $drie]));
		self::assertSame(1, $bestanden->bind([$een, $drie], $bericht));
		self::assertSame(1, $bestanden->bind([$een, $twee], Voorbeeld::id(Soort::Bericht, 2)));
		self::assertSame(0, $bestanden->bind([], $bericht));

		$opnieuw = (new Bestanden($this->fixture->opnieuw()->database()))->vind([$een, $twee]);
		self::assertEquals(self::bestand(1, $bericht), $opnieuw[$een]);
		self::assertSame(Voorbeeld::id(Soort::Bericht, 2), $opnieuw[$twee]->bericht);
	}

	#[TestDox('ZAA-19 an unbound file is over after its time; a bound one never')]
	public function testExpire(): void {
		$bestanden = new Bestanden($this->fixture->database());
		foreach ([1, 2, 3] as $nr) {
			$bestanden->bewaar(self::bestand($nr));
		}
		$bestanden->bind([self::id(1)], Voorbeeld::id(Soort::Bericht, 1));

		self::assertSame([], $bestanden->verlopen(Voorbeeld::moment(1002)));
		self::assertEquals([self::bestand(2)], $bestanden->verlopen(Voorbeeld::moment(1003)));
		self::assertTrue($bestanden->verwijder(self::id(2)));
		self::assertFalse($bestanden->verwijder(self::id(2)));
		self::assertFalse($bestanden->verwijder(self::id(1)), 'A bound file stays.');
		self::assertEqualsCanonicalizing([self::id(1), self::id(3)], array_keys($bestanden->vind([self::id(1), self::id(2), self::id(3)])));
	}

	private static function id(int $nr): string {
		return sprintf('0000000f-0000-4000-8000-%012x', $nr);
	}

	private static function bestand(int $nr, ?string $bericht = null): Bestand {
		return new Bestand(self::id($nr), 'jan', "Bijlage é {$nr}.pdf", 'application/pdf', 50 * 1024 * 1024, hash('sha256', (string)$nr), 'bijlagen/' . $nr, Voorbeeld::moment($nr), Voorbeeld::moment(1000 + $nr), $bericht);
	}
}
