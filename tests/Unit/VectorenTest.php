<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Regels\Naam;
use OCA\Klantcontact\Service\Uuid;
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
	private const ADRES = '00000000-0000-4000-8000-000000000001';

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
	}

	#[TestDox('PROD-21 the parts of a contactnaam are as long as in the browser')]
	public function testContactnaam(): void {
		foreach (self::vectoren('contactnaam') as $naam => [$vector]) {
			$deel = Waarden::tekst($vector, 'deel');
			$invoer = str_repeat(Waarden::tekst($vector, 'invoer'), is_int($vector['keer']) ? $vector['keer'] : 1);
			$maak = fn (): array => $this->contactmoment(['betrokkenen' => [['id' => self::ADRES, 'rol' => 'klant', 'contactnaam' => [$deel => $invoer]]]]);
			if (isset($vector['fout'])) {
				self::weigert(400, $maak, 'contactmomenten.0.betrokkenen.0.contactnaam.' . $deel);
				continue;
			}
			self::assertSame([$deel => $invoer], Waarden::kaarten($maak()['betrokkenen'])[0]['contactnaam'], $naam);
		}
	}

	#[TestDox('CALL-12 who is unknown and gets an answer later has a name and a phone number or an e-mail address')]
	public function testBereikbaar(): void {
		foreach (self::vectoren('bereikbaar') as $naam => [$vector]) {
			$id = Uuid::nieuw();
			$adressen = array_map(static fn (array $adres): array => ['id' => Uuid::nieuw()] + $adres, Waarden::kaarten($vector['adressen']));
			$this->mag(Waarden::waar($vector, 'mag'), $naam, [
				'contactmomenten' => [['id' => $id, 'kanaal' => 'telefoon', 'onderwerp' => 'Boom', 'betrokkenen' => [
					['id' => self::ADRES, 'rol' => 'klant', 'contactnaam' => $vector['contactnaam'], 'digitaleAdressen' => $adressen],
				]]],
				'taken' => [['id' => Uuid::nieuw(), 'contactmoment' => $id, 'gevraagdeHandeling' => 'Bel terug', 'team' => 'klachten']],
			]);
		}
	}

	#[TestDox('CALL-04 CALL-15 a klant is needed where the browser asks for one')]
	public function testKlantplicht(): void {
		$klant = self::id($this->klant());
		foreach (self::vectoren('klantplicht') as $naam => [$vector]) {
			$this->app->service(Configuratie::class)->schakel(Schakelaar::AnoniemRegistreren, Waarden::waar($vector, 'anoniem'));
			$moment = ['id' => Uuid::nieuw(), 'kanaal' => $vector['kanaal'], 'onderwerp' => 'Boom'];
			$this->mag(Waarden::waar($vector, 'mag'), $naam, ['contactmomenten' => [Waarden::waar($vector, 'klant') ? $moment + ['klant' => $klant] : $moment]]);
		}
	}

	#[TestDox('PROD-18 consent to reuse needs to know who she is')]
	public function testHergebruik(): void {
		foreach (self::vectoren('hergebruik') as [$vector]) {
			$maak = fn (): array => $this->klant(Waarden::kaart($vector['klant']) + ['toestemmingHergebruik' => ['keuze' => $vector['keuze']]]);
			isset($vector['fout']) ? self::weigert(422, $maak, 'klanten.0.toestemmingHergebruik') : self::assertArrayHasKey('toestemmingHergebruik', $maak());
		}
	}

	#[TestDox('PROD-07 further action is for a contact that did not succeed')]
	public function testVerdereActie(): void {
		foreach (self::vectoren('verdereActie') as [$vector]) {
			$gelukt = ['ja' => ['contactGelukt' => true], 'nee' => ['contactGelukt' => false], 'onbekend' => []][Waarden::tekst($vector, 'contactGelukt')] ?? [];
			$maak = fn (): array => $this->contactmoment($gelukt + ['verdereActieOndernomen' => $vector['verdereActieOndernomen']]);
			isset($vector['fout']) ? self::weigert(422, $maak, 'contactmomenten.0.verdereActieOndernomen') : self::assertArrayHasKey('id', $maak());
		}
	}

	#[TestDox('PROD-13 a service number is told apart from a number that does not exist')]
	public function testDienst(): void {
		$telefoon = new Telefoon(new PhoneNumbers());
		self::assertNull($telefoon->e164('<script>'));
		self::assertTrue($telefoon->isDienst('+318001234'));
		self::assertFalse($telefoon->isDienst('+31881234567'));
	}

	/** @param array<string, mixed> $bundel is stored, or refused at the klant of its contactmoment */
	private function mag(bool $mag, string $naam, array $bundel): void {
		if (!$mag) {
			self::weigert(422, fn () => $this->registreer($bundel), 'contactmomenten.0.klant');
			return;
		}
		self::assertCount(1, Waarden::kaarten($this->registreer($bundel)['contactmomenten']), $naam);
	}
}
