<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\TestCase;

/**
 * What every contract starts from: an empty store, and objects that are stored as a command stores them.
 */
abstract class StoreContract extends TestCase {
	protected StoreFixture $fixture;

	/** An empty store of the kind under test. */
	abstract protected function maakFixture(): StoreFixture;

	#[\Override]
	protected function setUp(): void {
		$this->fixture = $this->maakFixture();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->fixture->sluit();
	}

	/**
	 * Reads first and writes in one transaction, as commands do.
	 *
	 * @param array<string, mixed> ...$objecten
	 */
	protected function bewaar(Soort $soort, array ...$objecten): void {
		$store = $this->fixture->store();
		$store->getMany($soort, array_map(Voorbeeld::idVan(...), array_values($objecten)));
		$this->fixture->database()->transaction(static function () use ($store, $soort, $objecten): void {
			foreach ($objecten as $object) {
				$store->save($soort, $object);
			}
		});
	}

	/** Does the work in a transaction that fails at its end, on this connection or another one. */
	protected function rolTerug(callable $werk, ?Database $database = null): void {
		$fout = '';
		try {
			($database ?? $this->fixture->database())->transaction(static function () use ($werk): void {
				$werk();
				throw new \DomainException('The last write fails.');
			});
		} catch (\Throwable $e) {
			$fout = $e->getMessage();
		}
		self::assertSame('The last write fails.', $fout);
	}
}
