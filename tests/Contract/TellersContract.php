<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Table\Tellers;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Contacts that are only counted.
 */
abstract class TellersContract extends StoreContract {
	#[TestDox('CALL-05 unregistered contacts are counted per day, kanaal and category, and summed over a period')]
	public function testCount(): void {
		$tellers = new Tellers($this->fixture->database());
		$tellers->tel('2026-11-21', 'telefoon');
		$tellers->tel('2026-11-22', 'telefoon', 'verkeerd verbonden');
		$tellers->tel('2026-11-22', 'telefoon', 'verkeerd verbonden');
		$tellers->tel('2026-11-22', 'balie');
		$tellers->tel('2026-11-23', 'balie');

		$opnieuw = new Tellers($this->fixture->opnieuw()->database());
		self::assertSame(3, $opnieuw->som('2026-11-22', '2026-11-23'));
		self::assertSame(5, $opnieuw->som('2026-11-01', '2026-12-01'));
		self::assertSame(0, $opnieuw->som('2026-12-01', '2026-12-02'));

		$opnieuw->ruimOp('2026-11-22');
		self::assertSame(4, $opnieuw->som('2026-11-01', '2026-12-01'));
	}
}
