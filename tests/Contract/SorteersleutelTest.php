<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class SorteersleutelTest extends TestCase {
	#[TestDox('ZAA-08 the key begins with when it took place; ties are in the order of the numbers')]
	public function testOrder(): void {
		$sleutel = static fn (string $moment, string $nummer): string => Sorteersleutel::van(Soort::Contactmoment, ['id' => 'x', 'nummer' => $nummer, 'plaatsgevondenOp' => $moment], '2026-11-22T09:00:00Z');
		$verwacht = [
			$sleutel('2026-11-21T10:00:00Z', '100'),
			$sleutel('2026-11-22T08:00:00Z', '9'),
			$sleutel('2026-11-22T08:00:00Z', '10'),
			$sleutel('2026-11-22T08:00:01Z', '1'),
		];
		$gesorteerd = $verwacht;
		sort($gesorteerd);

		self::assertSame($verwacht, $gesorteerd);
		self::assertStringStartsWith('2026-11-21T10:00:00Z', $verwacht[0]);
	}

	#[TestDox('ZAA-08 without a moment or number the registration takes their place')]
	public function testFallback(): void {
		self::assertSame('2026-11-22T09:00:00Z-2026-11-22T09:00:00Z-abcdef01', Sorteersleutel::van(Soort::Bericht, ['id' => 'abcdef01-0000'], '2026-11-22T09:00:00Z'));
	}

	#[TestDox('every key fits its property, and begins with a facetable one')]
	public function testFits(): void {
		foreach (Soort::cases() as $soort) {
			$basis = Sorteersleutel::basis($soort);
			$object = ['id' => Voorbeeld::id($soort, 1), 'nummer' => '9999999999'] + ($basis === null ? [] : [$basis => Voorbeeld::moment(1)]);
			self::assertLessThanOrEqual(64, strlen(Sorteersleutel::van($soort, $object, Voorbeeld::moment(1))));
			self::assertLessThanOrEqual(64, strlen(Sorteersleutel::van($soort, ['id' => $object['id']], Voorbeeld::moment(1))));
			if ($basis !== null) {
				self::assertArrayHasKey($basis, (new Schemas())->facetable($soort));
			}
		}
	}
}
