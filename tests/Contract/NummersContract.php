<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\Nummers;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Numbers without gaps or doubles.
 */
abstract class NummersContract extends StoreContract {
	#[TestDox('ALG-04 numbers rise by one from 1, each series by itself')]
	public function testSeries(): void {
		$nummers = new Nummers($this->fixture->database());

		self::assertSame([1], $nummers->neem('contactmoment', 1));
		self::assertSame([2, 3, 4], $nummers->neem('contactmoment', 3));
		self::assertSame([1, 2], $nummers->neem('zaak-2026', 2));
		self::assertSame([], $nummers->neem('contactmoment', 0));
		self::assertSame([5], (new Nummers($this->fixture->opnieuw()->database()))->neem('contactmoment', 1));
	}

	#[TestDox('ALG-04 a rolled back command gives its numbers back: no gap')]
	public function testRollback(): void {
		$nummers = new Nummers($this->fixture->database());
		$nummers->neem('klant', 1);
		$this->rolTerug(static fn () => self::assertSame([2, 3], $nummers->neem('klant', 2)));

		self::assertSame([2], $nummers->neem('klant', 1));
	}

	#[TestDox('ALG-04 a series can be moved on, never back')]
	public function testMoveOn(): void {
		$nummers = new Nummers($this->fixture->database());

		$nummers->minstens('contactmoment', 23_009_181);
		self::assertSame([23_009_182], $nummers->neem('contactmoment', 1));
		$nummers->minstens('contactmoment', 5);
		self::assertSame([23_009_183], $nummers->neem('contactmoment', 1));
		$nummers->minstens('contactmoment', 9_999_999_998);
		self::assertSame([9_999_999_999], $nummers->neem('contactmoment', 1));
	}
}
