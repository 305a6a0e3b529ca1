<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\InLijst;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class InLijstTest extends TestCase {
	#[TestDox('a long list of values goes in pieces that every database takes, each value once')]
	public function testPieces(): void {
		$stukken = InLijst::stukken([...array_map(strval(...), range(1, 1100)), '1', '2']);

		self::assertSame([500, 500, 100], array_map(static fn (InLijst $stuk): int => count($stuk->params), $stukken));
		self::assertSame(range(1, 1100), array_map(intval(...), array_merge(...array_map(static fn (InLijst $stuk): array => array_values($stuk->params), $stukken))));
		self::assertSame('(:in0, :in1)', InLijst::stukken(['a', 'b'])[0]->sql);
		self::assertSame([], InLijst::stukken([]));
	}
}
