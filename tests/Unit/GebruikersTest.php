<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Tests\Fake\FakeAppConfig;
use OCA\Klantcontact\Tests\Fake\FakeL10n;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Users as Nextcloud knows them.
 */
final class GebruikersTest extends TestCase {
	#[TestDox('PROD-29 a colleague exists under her own id only, because rights compare it')]
	public function testEigenId(): void {
		$jan = $this->createStub(IUser::class);
		$jan->method('getUID')->willReturn('jan');
		$jan->method('isEnabled')->willReturn(true);
		$users = $this->createStub(IUserManager::class);
		$users->method('get')->willReturnCallback(static fn (string $uid): ?IUser => strtolower($uid) === 'jan' ? $jan : null);
		$gebruikers = new Gebruikers($this->createStub(IUserSession::class), $users, $this->createStub(IGroupManager::class), new Configuratie(new FakeAppConfig()), new FakeL10n());
		self::assertSame([true, false, false], array_map($gebruikers->bestaat(...), ['jan', 'JAN', 'niemand']));
	}
}
