<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Regels\Naam;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Validatie\Telefoon;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Standalone\Services\PhoneNumbers;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The vectors that the browser's checks pass too.
 */
final class VectorenTest extends ServiceTestCase {
	/** @return iterable<string, array{array<string, mixed>}> */
	public static function vectoren(string $soort): iterable {
		$alle = Waarden::kaart(json_decode((string)file_get_contents(__DIR__ . '/../fixtures/validatie.json'), true, flags: JSON_THROW_ON_ERROR));
		foreach (Waarden::kaarten($alle[$soort] ?? null) as $i => $vector) {
			yield $soort . ' ' . $i . ' ' . Waarden::tekst($vector, 'invoer') => [$vector];
		}
	}

	/** @return iterable<string, array{string, array<string, mixed>}> */
	public static function klantvelden(): iterable {
		foreach (['bsn' => 'bsn', 'rsin' => 'rsin', 'kvk' => 'kvkNummer', 'geboortedatum' => 'geboortedatum'] as $soort => $veld) {
			foreach (self::vectoren($soort) as $naam => [$vector]) {
				if (($vector['invoer'] ?? '') !== '') {
					yield $naam => [$veld, $vector];
				}
			}
		}
	}

	/** @param array<string, mixed> $vector */
	#[DataProvider('klantvelden')]
	#[TestDox('PROD-13 EMP-15 the server repeats the check of')]
	public function testKlantveld(string $veld, array $vector): void {
		$maak = fn (): array => $this->klant([$veld => $vector['invoer']]);
		if (isset($vector['fout'])) {
			self::weigert($vector['fout'] === 'datum-toekomst' ? 422 : 400, $maak, 'klanten.0.' . $veld);
			return;
		}
		$gemaakt = $maak()[$veld];
		self::assertSame($veld === 'bsn' ? Identificatie::masker(Waarden::tekst($vector, 'waarde')) : $vector['waarde'], $gemaakt);
	}

	/** @return iterable<string, array{string, array<string, mixed>}> */
	public static function adressen(): iterable {
		foreach (['telefoon' => 'telefoonnummer', 'email' => 'email'] as $soort => $van) {
			foreach (self::vectoren($soort) as $naam => [$vector]) {
				yield $naam => [$van, $vector];
			}
		}
	}

	/** @param array<string, mixed> $vector */
	#[DataProvider('adressen')]
	#[TestDox('ZAA-25 EMP-13 the server repeats the check of')]
	public function testDigitaalAdres(string $soort, array $vector): void {
		$maak = fn (): array => $this->klant(['digitaleAdressen' => [['id' => '00000000-0000-4000-8000-000000000001', 'soort' => $soort, 'adres' => $vector['invoer']]]]);
		if (isset($vector['fout'])) {
			$fout = self::weigert(400, $maak, 'klanten.0.digitaleAdressen.0.adres');
			self::assertSame($vector['fout'] === 'servicenummer', str_contains($fout->fields['klanten.0.digitaleAdressen.0.adres'], 'service'));
			return;
		}
		self::assertSame($vector['waarde'], Waarden::kaarten($maak()['digitaleAdressen'])[0]['adres']);
	}

	/** @return iterable<string, array{string, array<string, mixed>}> */
	public static function huizen(): iterable {
		foreach (['postcode' => 'postcode', 'huisletter' => 'huisletter', 'toevoeging' => 'toevoeging', 'nummeraanduiding' => 'nummeraanduidingId'] as $soort => $veld) {
			foreach (self::vectoren($soort) as $naam => [$vector]) {
				yield $naam => [$veld, $vector];
			}
		}
	}

	/** @param array<string, mixed> $vector */
	#[DataProvider('huizen')]
	#[TestDox('EMP-12 the server repeats the check of')]
	public function testHuis(string $veld, array $vector): void {
		$maak = fn (): array => $this->klant(['bezoekadres' => [$veld => $vector['invoer']]]);
		if (isset($vector['fout'])) {
			self::weigert(400, $maak, 'klanten.0.bezoekadres.' . $veld);
			return;
		}
		self::assertSame([$veld => $vector['waarde']], $maak()['bezoekadres']);
	}

	#[TestDox('EMP-10 the name is computed as in the browser')]
	public function testNaam(): void {
		foreach (self::vectoren('naam') as [$vector]) {
			self::assertSame($vector['naam'], Naam::van(Waarden::kaart($vector['klant'])));
		}
		foreach (self::vectoren('initialen') as [$vector]) {
			self::assertSame($vector['waarde'], Naam::initialen(Waarden::tekst($vector, 'invoer')));
		}
		self::assertSame('berg, j van der', Naam::sorteernaam(['soort' => 'persoon', 'initialen' => 'J.', 'tussenvoegsel' => 'van der', 'achternaam' => 'Bérg']));
		self::assertSame('bakkerij de korenaar', Naam::sorteernaam(['soort' => 'bedrijf', 'bedrijfsnaam' => 'Bakkerij De Korenaar']));
	}

	#[TestDox('PROD-13 a service number is told apart from a number that does not exist')]
	public function testDienst(): void {
		$telefoon = new Telefoon(new PhoneNumbers());
		self::assertNull($telefoon->e164('<script>'));
		self::assertTrue($telefoon->isDienst('+318001234'));
		self::assertFalse($telefoon->isDienst('+31881234567'));
	}
}
