<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\Opdrachten;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Commands are claimed once and keep their answer.
 */
abstract class OpdrachtenContract extends StoreContract {
	private const ID = '00000000-0000-4000-8000-000000000001';

	#[TestDox('ALG-06 a command is claimed once, and the same one again finds its answer')]
	public function testClaim(): void {
		$opdrachten = new Opdrachten($this->fixture->database());
		$antwoord = ['contactmomenten' => [['id' => 'x', 'nummer' => '1', 'onderwerp' => "Çağla's \"vraag\"", 'leeg' => [], 'half' => 0.5, 'nee' => false]]];

		self::assertNull($opdrachten->zoek(self::ID));
		self::assertTrue($opdrachten->claim(self::ID, 'jan', str_repeat('a', 64), Voorbeeld::moment(1)));
		self::assertSame(['gebruiker' => 'jan', 'hash' => str_repeat('a', 64), 'antwoord' => null], $opdrachten->zoek(self::ID));
		$opdrachten->bewaarAntwoord(self::ID, $antwoord);

		$opnieuw = new Opdrachten($this->fixture->opnieuw()->database());
		self::assertFalse($opnieuw->claim(self::ID, 'petra', str_repeat('b', 64), Voorbeeld::moment(2)));
		self::assertSame(['gebruiker' => 'jan', 'hash' => str_repeat('a', 64), 'antwoord' => $antwoord], $opnieuw->zoek(self::ID));
	}

	#[TestDox('ALG-06 an old answer is forgotten, and its command stays claimed')]
	public function testVergeten(): void {
		$opdrachten = new Opdrachten($this->fixture->database());
		$nieuw = '00000000-0000-4000-8000-000000000002';
		foreach ([self::ID => 1, $nieuw => 2] as $id => $dag) {
			$opdrachten->claim($id, 'jan', 'a', Voorbeeld::moment($dag));
			$opdrachten->bewaarAntwoord($id, ['klanten' => []]);
		}

		self::assertSame(1, $opdrachten->vergeetAntwoorden(Voorbeeld::moment(2)));
		self::assertSame(0, $opdrachten->vergeetAntwoorden(Voorbeeld::moment(2)));
		self::assertNull($opdrachten->zoek(self::ID)['antwoord'] ?? null);
		self::assertSame(['klanten' => []], $opdrachten->zoek($nieuw)['antwoord'] ?? null);
		self::assertFalse($opdrachten->claim(self::ID, 'jan', 'a', Voorbeeld::moment(3)));
	}

	#[TestDox('ALG-06 a claim that is rolled back may be made again')]
	public function testRollback(): void {
		$opdrachten = new Opdrachten($this->fixture->database());
		$this->rolTerug(static fn () => $opdrachten->claim(self::ID, 'jan', 'a', Voorbeeld::moment(1)));

		self::assertTrue($opdrachten->claim(self::ID, 'jan', 'b', Voorbeeld::moment(2)));
	}
}
