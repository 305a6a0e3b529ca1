<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Repair\ImporteerRegister;
use OCA\Klantcontact\SetupChecks\Afscherming;
use OCA\Klantcontact\SetupChecks\OpenRegisterAanwezig;
use OCA\Klantcontact\SetupChecks\TransactieHoudt;
use OCA\Klantcontact\Store\OpenRegister\Import\RegisterFile;
use OCA\Klantcontact\Store\OpenRegister\Import\RegisterImport;
use OCA\Klantcontact\Store\OpenRegister\PostgresExtras;
use OCA\Klantcontact\Tests\Fake\FakeAppConfig;
use OCA\Klantcontact\Tests\Fake\FakeL10n;
use OCA\Klantcontact\Tests\Fake\FakeObjectEvent;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCP\App\IAppManager;
use OCP\Http\Client\IClient;
use OCP\Http\Client\IClientService;
use OCP\Http\Client\IResponse;
use OCP\IURLGenerator;
use OCP\Migration\IOutput;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * What an administrator is told about the state of things.
 */
final class SetupChecksTest extends TestCase {
	private Stores $stores;
	private FakeL10n $l10n;

	#[\Override]
	protected function setUp(): void {
		$this->stores = new Stores(FakeOpenRegister::withRegister());
		$this->l10n = new FakeL10n();
	}

	#[TestDox('CHK-01 a missing or old OpenRegister is told')]
	public function testOpenRegister(): void {
		self::assertSame(['success', 'warning'], [$this->presence('0.2.13-unstable.78'), $this->presence('0.1.9')]);
		$this->stores->world->container->services = [];
		self::assertSame('error', $this->presence(''));
	}

	#[TestDox('CHK-02 a trial save is rolled back and leaves nothing; where it does not hold, that is told')]
	public function testTransaction(): void {
		$check = new TransactieHoudt($this->stores->database, $this->stores->store, $this->l10n);
		self::assertSame('success', $check->run()->getSeverity());
		self::assertSame([], $this->stores->database->query('SELECT * FROM *PREFIX*kc_zoek'));
		$connection = $this->stores->world->connection;
		$this->stores->world->objects->listeners[] = static fn (FakeObjectEvent $event) => $connection->abort();
		self::assertSame('error', $check->run()->getSeverity());
	}

	#[TestDox('CHK-03 klanten that a stranger can list are an error; a server that cannot reach itself is not')]
	public function testClosed(): void {
		self::assertSame(['success', 'error', 'info', 'info'], [$this->asStranger(403), $this->asStranger(200), $this->asStranger(503), $this->asStranger(null)]);
	}

	#[TestDox('CHK-04 an installation without OpenRegister goes on, and says what to do')]
	public function testRepairWithoutOpenRegister(): void {
		$this->stores->world->container->services = [];
		$output = $this->createMock(IOutput::class);
		$output->expects(self::once())->method('warning')->with(self::stringContains('OpenRegister'));
		$import = new RegisterImport($this->stores->openRegister, $this->stores->schemas, $this->stores->writer, $this->stores->errors, new FakeAppConfig(), new RegisterFile());
		(new ImporteerRegister($this->stores->openRegister, $import, $this->stores->tables, $this->extras(), $this->l10n))->run($output);
	}

	private function presence(string $version): string {
		$apps = $this->createStub(IAppManager::class);
		$apps->method('getAppVersion')->willReturn($version);
		return (new OpenRegisterAanwezig($this->stores->openRegister, $this->extras(), $apps, $this->l10n))->run()->getSeverity();
	}

	private function asStranger(?int $status): string {
		$response = $this->createStub(IResponse::class);
		$response->method('getStatusCode')->willReturn($status ?? 0);
		$client = $this->createStub(IClient::class);
		$status === null ? $client->method('get')->willThrowException(new \Exception('refused')) : $client->method('get')->willReturn($response);
		$clients = $this->createStub(IClientService::class);
		$clients->method('newClient')->willReturn($client);
		return (new Afscherming($this->stores->schemas, $clients, $this->createStub(IURLGenerator::class), $this->l10n))->run()->getSeverity();
	}

	private function extras(): PostgresExtras {
		return new PostgresExtras($this->stores->database, $this->stores->world->connection);
	}
}
