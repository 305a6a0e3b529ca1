<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Listener\TrekMeldingIn;
use OCA\Klantcontact\Notification\Taakmeldingen;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Standalone\Services\Notifications;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Fake\FakeEntity;
use OCA\Klantcontact\Tests\Fake\FakeObjectEvent;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use OCP\IConfig;
use OCP\IGroupManager;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Notifications of a taak that is done or gone in OpenRegister itself.
 */
final class TrekMeldingInTest extends TestCase {
	private const ID = '0a8f3c1e-7b64-4a51-9d42-6f0e1c2b3a4d';

	private Stores $stores;

	private Notifications $notifications;

	private TrekMeldingIn $listener;

	#[\Override]
	protected function setUp(): void {
		$this->stores = new Stores(FakeOpenRegister::withRegister());
		$this->notifications = new Notifications();
		$klok = new Klok(new StoppedClock('2026-11-22T09:00:00Z'), $this->createStub(IConfig::class));
		$meldingen = new Taakmeldingen($this->notifications, $this->stores->store, $this->createStub(IGroupManager::class), $klok);
		$meldingen->toegewezen(['id' => self::ID, 'medewerker' => 'mo'], 'jan');
		$this->listener = new TrekMeldingIn($this->stores->ownSaves, $this->stores->schemas, $meldingen);
	}

	#[TestDox('MELD-10 a taak finished or deleted in OpenRegister takes its notifications back')]
	public function testTakenBack(): void {
		$this->hear('ObjectUpdatedEvent', $this->taak(['status' => 'open']));
		self::assertCount(1, $this->notifications->kept());
		$this->hear('ObjectUpdatedEvent', $this->taak(['status' => 'afgerond']));
		self::assertSame([], $this->notifications->kept());
		$this->setUp();
		$this->hear('ObjectDeletedEvent', $this->taak(['status' => 'open'], ['deleted' => '2026-11-22']));
		self::assertSame([], $this->notifications->kept());
	}

	#[TestDox('MELD-11 other objects, and our own saves, take nothing back')]
	public function testOthers(): void {
		$done = $this->taak(['status' => 'afgerond']);
		$this->stores->ownSaves->during(fn () => $this->hear('ObjectUpdatedEvent', $done));
		$this->hear('ObjectUpdatedEvent', new FakeEntity(self::ID, 1, 1, ['status' => 'afgerond']));
		self::assertCount(1, $this->notifications->kept());
	}

	/**
	 * @param array<string, mixed> $data
	 * @param array<string, mixed>|null $deleted
	 */
	private function taak(array $data, ?array $deleted = null): FakeEntity {
		return new FakeEntity(self::ID, $this->stores->schemas->registerId(), $this->stores->schemas->schemaId(Soort::Taak), $data, $deleted);
	}

	private function hear(string $name, FakeEntity $object): void {
		$this->listener->handle(new FakeObjectEvent($name, $object));
	}
}
