<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * OpenRegister, or our register in it, is not there.
 */
final class MissingOpenRegisterTest extends TestCase {
	private const ID = '0a8f3c1e-7b64-4a51-9d42-6f0e1c2b3a4d';

	private Stores $stores;

	#[\Override]
	protected function setUp(): void {
		$this->stores = new Stores(FakeOpenRegister::withRegister());
	}

	#[TestDox('OR-11 without OpenRegister, or without the register, every call says what to do')]
	public function testMissing(): void {
		$this->stores->world->registers->rows = [];
		$this->stores->world->schemas->rows = [];
		$this->assertUnavailable('occ maintenance:repair');
		$this->stores->world->container->services = [];
		$this->assertUnavailable('install');
	}

	private function assertUnavailable(string $hint): void {
		$stores = new Stores($this->stores->world);
		$calls = [
			fn () => $stores->store->list(new ListQuery(Soort::Klant)),
			fn () => $stores->store->schema(Soort::Klant),
			fn () => $stores->store->save(Soort::Klant, ['id' => self::ID]),
			fn () => $stores->database->transaction(static fn (): bool => true),
		];
		foreach ($calls as $call) {
			try {
				$call();
				self::fail('answered');
			} catch (StoreUnavailable $e) {
				self::assertStringContainsString($hint, $e->getMessage());
			}
		}
	}
}
