<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Instellingen\VoorkeurenSchrijver;
use OCA\Klantcontact\Service\Uuid;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\Attributes\TestWith;

/**
 * What a user prefers.
 */
final class VoorkeurenTest extends ServiceTestCase {
	#[TestDox('VOORKEUR-01 a preference is hers alone, and null takes it away')]
	public function testOwn(): void {
		self::assertSame([null, null], $this->preferences());
		$this->change(['standaardKanaal' => 'balie', 'standaardTeam' => 'klachten']);
		self::assertSame(['balie', 'klachten'], $this->preferences());
		$this->app->login('petra');
		self::assertSame([null, null], $this->preferences());
		$this->app->login('jan');
		$this->change(['standaardKanaal' => null]);
		self::assertSame([null, 'klachten'], $this->preferences());
	}

	#[TestDox('VOORKEUR-02 a withdrawn kanaal, or a team she left, is no preference any more')]
	public function testGone(): void {
		$this->change(['standaardKanaal' => 'balie', 'standaardTeam' => 'klachten']);
		$this->app->login('beheer');
		$this->app->service(InstellingenSchrijver::class)->wijzig(['opdracht' => Uuid::nieuw(), 'kanalen' => ['telefoon', 'brief'], 'teams' => [['id' => 'wonen']]]);
		$this->app->login('jan');
		self::assertSame([null, null], $this->preferences());
	}

	#[TestDox('VOORKEUR-03 what is not possible is refused, and nothing of it is kept')]
	#[TestWith(['standaardKanaal', 'fax'])]
	#[TestWith(['standaardKanaal', 5])]
	#[TestWith(['standaardTeam', 'wonen'])]
	#[TestWith(['kleur', 'blauw'])]
	public function testRefused(string $naam, mixed $waarde): void {
		self::weigert(400, fn () => $this->change([$naam => $waarde, 'standaardKanaal' => $naam === 'standaardKanaal' ? $waarde : 'brief']), $naam);
		self::assertSame([null, null], $this->preferences());
	}

	/** @param array<string, mixed> $change */
	private function change(array $change): void {
		$this->app->service(VoorkeurenSchrijver::class)->wijzig($change + ['opdracht' => Uuid::nieuw()]);
	}

	/** @return array{mixed, mixed} */
	private function preferences(): array {
		$user = $this->app->service(InstellingenLezer::class)->lees()['gebruiker'];
		self::assertIsArray($user);
		return [$user['standaardKanaal'] ?? null, $user['standaardTeam'] ?? null];
	}
}
