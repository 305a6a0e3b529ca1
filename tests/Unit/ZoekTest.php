<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Looking things up.
 */
final class ZoekTest extends ServiceTestCase {
	private string $klant = '';

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->klant = self::id($this->klant([
			'initialen' => 'J.', 'tussenvoegsel' => 'van der', 'achternaam' => 'Bérg', 'bsn' => '999990019', 'geboortedatum' => '1980-02-29',
			'bezoekadres' => ['postcode' => '1234 AB', 'huisnummer' => 12, 'plaats' => 'Ons Dorp'],
			'digitaleAdressen' => [
				['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '06-12 34 56 78'],
				['id' => Uuid::nieuw(), 'soort' => 'email', 'adres' => 'J.Berg@Voorbeeld.NL'],
			],
		]));
		$this->klant(['soort' => 'bedrijf', 'achternaam' => '', 'bedrijfsnaam' => 'Bakkerij De Korenaar', 'kvkNummer' => '12345678', 'vestigingsnummer' => '990000996048']);
	}

	/** @return array<string, array{array<string, mixed>}> */
	public static function vindt(): array {
		$vragen = [];
		foreach (['berg van der', 'VAN DER BERG', 'ber', '0612345678', '06-12345678', '+31612345678', '0031 6 12 34 56 78', '+31 (0)6 12345678', 'j.berg@voorbeeld.nl', '999990019', '9999 90 019', '1234AB12', '1234 ab 12', '1'] as $q) {
			$vragen['q ' . $q] = [['q' => $q]];
		}
		return $vragen + [
			'phone' => [['telefoon' => '06 12345678']],
			'e-mail' => [['email' => 'J.BERG@voorbeeld.nl']],
			'BSN' => [['bsn' => '999990019']],
			'name and birth date' => [['naam' => 'berg', 'geboortedatum' => '1980-02-29']],
			'postcode and house number' => [['postcode' => '1234ab', 'huisnummer' => 12]],
			'number' => [['nummer' => '1']],
			'with a filter' => [['q' => 'berg', 'soort' => 'persoon']],
		];
	}

	/** @param array<string, mixed> $vraag */
	#[DataProvider('vindt')]
	#[TestDox('ZAA-25 PROD-13 a klant is found on')]
	public function testVindt(array $vraag): void {
		self::assertSame([$this->klant], array_column($this->zoek(Soort::Klant, $vraag), 'id'));
	}

	/** @return array<string, array{array<string, mixed>}> */
	public static function vindtNiet(): array {
		return [
			'other birth date' => [['naam' => 'berg', 'geboortedatum' => '1980-03-01']],
			'other kind' => [['q' => 'berg', 'soort' => 'bedrijf']],
			'both must hold' => [['naam' => 'berg', 'bsn' => '111222333']],
			'unknown name' => [['q' => 'xyzzy']],
			'unknown address' => [['q' => '9999ZZ1']],
		];
	}

	/** @param array<string, mixed> $vraag */
	#[DataProvider('vindtNiet')]
	#[TestDox('ZAA-24 a klant that is not there is not found')]
	public function testVindtNiet(array $vraag): void {
		self::assertSame([], $this->zoek(Soort::Klant, $vraag));
	}

	/** @return array<string, array{array<string, mixed>, int}> */
	public static function teWeinig(): array {
		return [
			'nothing' => [[], 422],
			'two letters' => [['q' => 'be'], 422],
			'letters and signs' => [['q' => 'b. %'], 422],
			'birth date only' => [['geboortedatum' => '1980-02-29'], 422],
			'half a phone number' => [['telefoon' => '0612'], 422],
			'postcode only' => [['postcode' => '1234AB'], 422],
			'half an e-mail address' => [['q' => 'j.berg@'], 422],
			'a list' => [['q' => ['berg']], 400],
			'an unknown field' => [['q' => 'berg', 'schoenmaat' => '43'], 400],
			'no date' => [['naam' => 'berg', 'geboortedatum' => '29-02-1980'], 400],
		];
	}

	/** @param array<string, mixed> $vraag */
	#[DataProvider('teWeinig')]
	#[TestDox('PROD-14 too little to search for is refused')]
	public function testTeWeinig(array $vraag, int $status): void {
		self::weigert($status, fn () => $this->zoek(Soort::Klant, $vraag));
	}

	#[TestDox('PROD-14 at most 25 klanten; who searched, when, kind and hits are kept, never the terms')]
	public function testGrenzen(): void {
		foreach (range(1, 30) as $_) {
			$this->klant(['achternaam' => 'Jansen']);
		}
		self::assertCount(25, $this->zoek(Soort::Klant, ['q' => 'jansen']));
		self::assertCount(25, $this->zoek(Soort::Klant, ['q' => 'jansen', 'limit' => 100]));
		$regels = $this->app->service(Database::class)->query("SELECT * FROM *PREFIX*kc_historie WHERE actie = 'gezocht'");
		self::assertSame(['jan', 'klant', '{"treffers":25}'], [$regels[0]['gebruiker'], $regels[0]['soort'], $regels[0]['velden']]);
		self::assertStringNotContainsStringIgnoringCase('jansen', (string)json_encode($regels));
	}

	#[TestDox('ZAA-25 who is called so comes before whose name only begins so, however many those are')]
	public function testHeleNaamEerst(): void {
		$boer = self::id($this->klant(['tussenvoegsel' => 'de', 'achternaam' => 'Boer']));
		foreach (range(1, 30) as $_) {
			$this->klant(['achternaam' => 'Boersma']);
		}
		$gevonden = $this->zoek(Soort::Klant, ['q' => 'boer']);
		self::assertSame([$boer, 25], [$gevonden[0]['id'], count($gevonden)]);
	}

	#[TestDox('ZAA-05 zaken on number and words, those of the klant first')]
	public function testZaken(): void {
		[$ander, $eigen] = [Uuid::nieuw(), Uuid::nieuw()];
		$this->registreer(['zaken' => [['id' => $eigen, 'omschrijving' => 'Parkeren voor de deur', 'startdatum' => '2026-11-20', 'klant' => $this->klant]]]);
		$this->registreer(['zaken' => [['id' => $ander, 'omschrijving' => 'Parkeren op het plein']]]);
		self::assertSame([$eigen, $ander], array_column($this->zoek(Soort::Zaak, ['q' => 'park', 'klant' => $this->klant]), 'id'));
		self::assertSame([$eigen, $ander], array_column($this->zoek(Soort::Zaak, ['q' => '', 'klant' => $this->klant]), 'id'));
		self::assertSame([$ander, $eigen], array_column($this->zoek(Soort::Zaak, ['q' => 'parkeren']), 'id'));
		self::assertSame([$eigen], array_column($this->zoek(Soort::Zaak, ['nummer' => 'Z-2026-000001']), 'id'));
	}

	#[TestDox('ZAA-25 what is of a klant is found by her phone; what is no phone is refused')]
	public function testOpTelefoon(): void {
		$klant = self::id($this->klant(['digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678']]]));
		$brief = self::id($this->contactmoment(['klant' => $klant]));
		$this->contactmoment(['klant' => $klant, 'kanaal' => 'e-mail']);
		self::assertSame([$brief], array_column($this->zoek(Soort::Contactmoment, ['telefoon' => '06 12 34 56 78', 'kanaal' => 'brief']), 'id'));
		self::weigert(400, fn () => $this->zoek(Soort::Contactmoment, ['telefoon' => '112']), 'telefoon');
	}

	#[TestDox('ALG-04 ZAA-09 contactmomenten on number and words, with filters, page by page')]
	public function testContactmomenten(): void {
		foreach (range(1, 5) as $i) {
			$this->contactmoment(['onderwerp' => 'Grofvuil ' . $i, 'kanaal' => $i === 3 ? 'e-mail' : 'brief']);
		}
		self::assertSame(['4'], array_column($this->zoek(Soort::Contactmoment, ['nummer' => '4']), 'nummer'));
		self::assertSame(['3'], array_column($this->zoek(Soort::Contactmoment, ['q' => 'grofvuil', 'kanaal' => 'e-mail']), 'nummer'));
		$eerste = $this->app->service(Zoeker::class)->zoek(Soort::Contactmoment, ['q' => 'grof', 'limit' => 3]);
		$tweede = $this->app->service(Zoeker::class)->zoek(Soort::Contactmoment, ['q' => 'grof', 'limit' => 3, 'cursor' => $eerste['next']]);
		self::assertSame(['5', '4', '3', '2', '1'], array_column([...$eerste['results'], ...$tweede['results']], 'nummer'));
		self::assertNull($tweede['next']);
		self::weigert(400, fn () => $this->zoek(Soort::Contactmoment, ['q' => 'grof', 'cursor' => 'x']), 'cursor');
	}

	/** @return array<string, array{array<string, mixed>, string, bool}> */
	public static function dubbelen(): array {
		$telefoon = [['id' => '00000000-0000-4000-8000-000000000001', 'soort' => 'telefoonnummer', 'adres' => '0612345678']];
		$email = [['id' => '00000000-0000-4000-8000-000000000001', 'soort' => 'email', 'adres' => 'j.berg@VOORBEELD.nl']];
		return [
			'BSN' => [['bsn' => '999990019'], 'bsn', true],
			'phone' => [['digitaleAdressen' => $telefoon], 'telefoon', false],
			'e-mail' => [['digitaleAdressen' => $email], 'email', false],
			'name and birth date' => [['achternaam' => 'berg', 'geboortedatum' => '1980-02-29'], 'naam-geboortedatum', false],
			'address and name' => [['achternaam' => 'BERG', 'bezoekadres' => ['postcode' => '1234ab', 'huisnummer' => 12]], 'adres-naam', false],
		];
	}

	/** @param array<string, mixed> $klant */
	#[DataProvider('dubbelen')]
	#[TestDox('EMP-07 a likely double is shown with its reason')]
	public function testDubbel(array $klant, string $reden, bool $hard): void {
		$gevonden = $this->app->service(Zoeker::class)->dubbelen($klant)['results'];
		self::assertSame([[$this->klant, $reden, $hard]], array_map(static fn (array $rij): array => [$rij['id'], $rij['reden'], $rij['hard']], $gevonden));
	}

	#[TestDox('EMP-07 the same house with another name, or the same birthday, is no double')]
	public function testGeenDubbel(): void {
		$zoeker = $this->app->service(Zoeker::class);
		self::assertSame([], $zoeker->dubbelen(['achternaam' => 'Bos', 'geboortedatum' => '1980-02-29', 'bezoekadres' => ['postcode' => '1234AB', 'huisnummer' => 12]])['results']);
		self::assertSame([], $zoeker->dubbelen(['kvkNummer' => '12345678', 'vestigingsnummer' => '990000996049'])['results']);
		self::assertSame([], $zoeker->dubbelen(['id' => $this->klant, 'bsn' => '999990019'])['results']);
		self::assertSame([], $zoeker->dubbelen(['digitaleAdressen' => 'x', 'bezoekadres' => [1]])['results']);
	}

	#[TestDox('ZAA-13 colleagues on a part of their name')]
	public function testMedewerkers(): void {
		self::assertSame([['uid' => 'petra', 'naam' => 'Petra Jansen']], $this->app->service(Zoeker::class)->medewerkers(['q' => 'petr'])['results']);
		self::weigert(400, fn () => $this->app->service(Zoeker::class)->medewerkers(['q' => ['petr']]), 'q');
	}

	/**
	 * @param array<string, mixed> $vraag
	 * @return list<array<string, mixed>>
	 */
	private function zoek(Soort $soort, array $vraag): array {
		return Waarden::kaarten($this->app->service(Zoeker::class)->zoek($soort, $vraag)['results']);
	}
}
