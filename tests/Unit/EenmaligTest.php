<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * A number that identifies one klant, in two requests at once.
 */
final class EenmaligTest extends ServiceTestCase {
	/** @return array<string, array{array<string, string>, string}> */
	public static function nummers(): array {
		return [
			'BSN' => [['bsn' => '999990019'], 'bsn'],
			'KvK' => [['kvkNummer' => '12345678'], 'kvkNummer'],
			'branch' => [['kvkNummer' => '12345678', 'vestigingsnummer' => '990000996048'], 'kvkNummer'],
		];
	}

	/** @param array<string, string> $nummer */
	#[DataProvider('nummers')]
	#[TestDox('PROD-18 a klant who was registered since the check is seen inside the transaction:')]
	public function testNieuw(array $nummer, string $veld): void {
		$database = new TussendoorDatabase($this->app->service(Database::class));
		$tweede = $this->tweede($database);
		$database->eerst = fn () => $this->klant($nummer);
		self::weigert(422, static fn () => $tweede->service(Registratie::class)->registreer(
			['opdracht' => Uuid::nieuw(), 'klanten' => [$nummer + ['id' => Uuid::nieuw(), 'soort' => 'persoon', 'achternaam' => 'Bos']]],
		), 'klanten.0.' . $veld);
		self::assertCount(1, $this->lijst(Soort::Klant));
		self::assertSame('2', $this->klant()['nummer'], 'the refused one gave its number back');
	}

	/** @param array<string, string> $nummer */
	#[DataProvider('nummers')]
	#[TestDox('PROD-18 and so is one that got the number by a change:')]
	public function testGewijzigd(array $nummer, string $veld): void {
		[$een, $twee] = [self::id($this->klant()), self::id($this->klant())];
		$wijzig = static fn (App $app, string $id): array => $app->service(Wijziging::class)->wijzig(Soort::Klant, $id, ['opdracht' => Uuid::nieuw(), 'revisie' => 1] + $nummer);
		$database = new TussendoorDatabase($this->app->service(Database::class));
		$tweede = $this->tweede($database);
		$database->eerst = fn () => $wijzig($this->app, $een);
		self::weigert(422, static fn () => $wijzig($tweede, $twee), $veld);
	}

	private function tweede(Database $database): App {
		$app = new App($this->map->path, new StoppedClock(self::NU), [Database::class => $database]);
		$app->login('petra');
		return $app;
	}
}
