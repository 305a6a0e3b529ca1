<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Statistieken\Statistieken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use OCP\IConfig;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Days where the organisation is.
 */
final class KlokTest extends ServiceTestCase {
	#[TestDox('CALL-05 months later is the same day, or the last of a shorter month')]
	public function testMaand(): void {
		self::assertSame(
			['2026-02-28', '2024-02-29', '2026-01-31', '2025-11-30', '2026-12-22'],
			[Klok::maand('2026-01-31', 1), Klok::maand('2024-03-31', -1), Klok::maand('2026-01-31', 0), Klok::maand('2026-11-30', -12), Klok::maand('2026-11-22', 1)],
		);
	}

	#[TestDox('ZAA-16 a day is one of the calendar that every time zone and database knows')]
	public function testIsDag(): void {
		self::assertTrue(Klok::isDag('2024-02-29'));
		foreach (['2026-02-29', '2026-2-01', "2026-02-01\n", '0001-01-01', '0000-01-01', 'x'] as $geen) {
			self::assertFalse(Klok::isDag($geen), $geen);
		}
	}

	/** @return array<string, array{string, string, string}> */
	public static function zones(): array {
		return [
			'Amsterdam' => ['Europe/Amsterdam', '2027-01-01', '2026-12-31T23:00:00Z'],
			'Curaçao' => ['America/Curacao', '2026-12-31', '2027-01-01T04:00:00Z'],
			'not set' => ['', '2026-12-31', '2027-01-01T00:00:00Z'],
			'no zone' => ['Europe/Nergens', '2026-12-31', '2027-01-01T00:00:00Z'],
		];
	}

	#[TestDox('ZAA-16 today and the begin of a day follow the time zone of the instance')]
	#[DataProvider('zones')]
	public function testZone(string $zone, string $vandaag, string $begin): void {
		$config = self::createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturnCallback(static fn (string $key, string $default): string => $key === 'default_timezone' && $zone !== '' ? $zone : $default);
		$klok = new Klok(new StoppedClock('2026-12-31T23:30:00Z'), $config);

		self::assertSame([$vandaag, $begin], [$klok->vandaag(), $klok->begin('2027-01-01')]);
	}

	#[TestDox('ZAA-16 half an hour past midnight counts as the new day, and a zaak of then has the number of the new year')]
	public function testMiddernacht(): void {
		$this->app = $this->opNieuw('2026-12-31T23:30:00Z');
		$this->app->login('jan');
		$this->contactmoment(['plaatsgevondenOp' => '2026-12-31T22:30:00Z']);
		$this->contactmoment();
		$zaken = $this->registreer(['zaken' => [['id' => Uuid::nieuw(), 'omschrijving' => 'Boom']]])['zaken'] ?? null;
		$statistieken = $this->app->service(Statistieken::class)->lees([]);

		self::assertSame(['Z-2027-000001', '2027-01-01'], [Waarden::kaarten($zaken)[0]['identificatie'] ?? null, Waarden::kaarten($zaken)[0]['startdatum'] ?? null]);
		self::assertSame([['periode' => '2026-12-31', 'aantal' => 1], ['periode' => '2027-01-01', 'aantal' => 1]], array_slice((array)$statistieken['perPeriode'], -2));
	}
}
