<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Regels\Naam;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Dutch, Frisian, Surinamese, Turkish, Arabic and other names, and those of companies, in the order in which a list has them. The browser computes the same ones.
 */
final class NamenTest extends ServiceTestCase {
	#[TestDox('EMP-10 EMP-16 each name is computed as written down, and sorts on the last name')]
	public function testNaam(): void {
		self::assertGreaterThan(40, count(self::namen()));
		foreach (self::namen() as $naam) {
			$klant = Waarden::kaart($naam['klant']);
			self::assertSame([$naam['naam'], $naam['sorteernaam']], [Naam::van($klant), Naam::sorteernaam($klant)]);
		}
	}

	#[TestDox('EMP-10 a list by name: "Berg, van der" stands at the B, "Jansen" before "Jansen-de Vries", accents do not matter')]
	public function testVolgorde(): void {
		$klanten = array_map(static fn (array $naam): array => Waarden::kaart($naam['klant']), self::namen());
		mt_srand(20261122);
		shuffle($klanten);
		foreach ($klanten as $klant) {
			$this->klant($klant);
		}
		self::assertSame(array_column(self::namen(), 'naam'), array_column($this->lijst(Soort::Klant, ['order' => 'naam', 'limit' => '100']), 'naam'));
	}

	/** @return list<array<string, mixed>> in the order of a list */
	private static function namen(): array {
		return Waarden::kaarten(json_decode((string)file_get_contents(__DIR__ . '/../fixtures/namen.json'), true, flags: JSON_THROW_ON_ERROR));
	}
}
