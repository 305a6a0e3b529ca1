<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Adressen;

use OCA\Klantcontact\Service\Adressen\Adresdienst;
use OCA\Klantcontact\Service\Adressen\Adreszoeker;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Tests\Support\Poort;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The look-up of an address, against a server of its own.
 */
final class AdreszoekerTest extends ServiceTestCase {
	/** @var resource|null */
	private $server = null;

	#[\Override]
	protected function tearDown(): void {
		if ($this->server !== null) {
			proc_terminate($this->server, SIGKILL);
			proc_close($this->server);
		}
		parent::tearDown();
	}

	#[TestDox('EMP-12 off until an administrator turns it on: nothing is asked of anybody')]
	public function testUit(): void {
		self::assertSame(['results' => [], 'uit' => true], $this->zoek(['postcode' => '3552RA', 'huisnummer' => 35]));
		self::assertSame(['aan' => false], $this->app->service(InstellingenLezer::class)->lees()['adresdienst']);
	}

	/** @return iterable<string, array{array<string, mixed>, list<string>}> */
	public static function vragen(): iterable {
		yield 'all of a house number whose letter is not known' => [['huisletter' => 'Z'], ['', 'A', 'Abis']];
		yield 'without a letter' => [[], ['']];
		yield 'with a letter' => [['huisletter' => 'a'], ['A']];
		yield 'a letter typed as an addition' => [['toevoeging' => 'A'], ['A']];
		yield 'letter and addition' => [['huisletter' => 'A', 'toevoeging' => '-BIS'], ['Abis']];
		yield 'both in one' => [['toevoeging' => 'a bis'], ['Abis']];
		yield 'a house number that is not there' => [['huisnummer' => 36], []];
	}

	/**
	 * @param array<string, mixed> $velden
	 * @param list<string> $delen letter and addition of what is found
	 */
	#[DataProvider('vragen')]
	#[TestDox('EMP-12 what is found: ')]
	public function testGevonden(array $velden, array $delen): void {
		$this->metServer();
		$adressen = Waarden::kaarten($this->zoek($velden + ['postcode' => '3552 ra', 'huisnummer' => 35])['results']);
		self::assertSame($delen, array_map(static fn (array $adres): string => Waarden::tekst($adres, 'huisletter') . Waarden::tekst($adres, 'toevoeging'), $adressen));
	}

	#[TestDox('EMP-12 an address has the form in which a klant has it; of the klant nothing but postcode and number is told')]
	public function testVorm(): void {
		$this->metServer();
		$adres = $this->zoek(['postcode' => '3552RA', 'huisnummer' => 35])['results'][0] ?? [];
		self::assertSame(['straat' => 'Amsterdamsestraatweg', 'postcode' => '3552 RA', 'plaats' => 'Utrecht', 'nummeraanduidingId' => '0344200000012345', 'huisnummer' => 35], $adres);
		self::assertSame('Amsterdamsestraatweg', Waarden::kaart($this->klant(['bezoekadres' => $adres])['bezoekadres'])['straat']);
		$gevraagd = (string)file_get_contents($this->map->path . '/asked');
		self::assertStringStartsWith('/free?q=3552RA+35&fq=type:adres&fq=postcode:3552RA&fq=huisnummer:35&fl=', $gevraagd);
		self::assertSame(1, substr_count($gevraagd, "\n"));
	}

	#[TestDox('EMP-12 a service that fails, talks nonsense or is not there is told without what was asked')]
	public function testStoring(): void {
		$this->metServer();
		foreach ([98, 99] as $huisnummer) {
			self::weigert(503, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => $huisnummer]));
		}
		$this->app->service(Configuratie::class)->bewaar('adresdienst', ['aan' => true, 'url' => 'http://127.0.0.1:' . Poort::vrij() . '/free']);
		$fout = self::weigert(503, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => 35]));
		self::assertStringNotContainsString('3552', $fout->getMessage());
	}

	#[TestDox('EMP-12 a service that sends elsewhere is not followed there')]
	public function testDoorgestuurd(): void {
		$this->metServer();
		self::weigert(503, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => 97]));
		self::assertSame(1, substr_count((string)file_get_contents($this->map->path . '/asked'), "\n"));
	}

	#[TestDox('EMP-12 what is no postcode or no house number is refused at its field, before anything is asked')]
	public function testFout(): void {
		$this->metServer();
		foreach (['1234', '0123AB', "3552RA&fq=*", '3552RA 35', 3552] as $postcode) {
			self::weigert(400, fn () => $this->zoek(['postcode' => $postcode, 'huisnummer' => 35]), 'postcode');
		}
		foreach ([0, 100_000, '35', null] as $huisnummer) {
			self::weigert(400, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => $huisnummer]), 'huisnummer');
		}
		self::weigert(400, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => 35, 'toevoeging' => str_repeat('a', 21)]), 'toevoeging');
		self::weigert(400, fn () => $this->zoek(['postcode' => '3552RA', 'huisnummer' => 35, 'naam' => 'Berg']), 'naam');
		self::assertFileDoesNotExist($this->map->path . '/asked');
	}

	#[TestDox('EMP-12 only beheer turns it on and sees where it asks; only an address that is safe is taken')]
	public function testInstelling(): void {
		$zet = function (mixed $dienst): mixed {
			$this->app->login('beheer');
			return $this->app->service(InstellingenSchrijver::class)->wijzig(['opdracht' => Uuid::nieuw(), 'adresdienst' => $dienst])['adresdienst'];
		};
		self::assertSame(['aan' => true, 'url' => Adresdienst::PDOK], $zet(['aan' => true]));
		self::assertSame(['aan' => true, 'url' => 'https://bag.example.nl/free'], $zet(['aan' => true, 'url' => 'https://bag.example.nl/free']));
		foreach (['http://bag.example.nl/free', 'https://', 'https://jan:geheim@example.nl/', 'https://example.nl/free?key=1', 'file:///etc/passwd', 12] as $url) {
			self::weigert(400, fn () => $zet(['aan' => true, 'url' => $url]), 'adresdienst.url');
		}
		self::weigert(400, fn () => $zet([]), 'adresdienst.aan');
		self::weigert(400, fn () => $zet(['aan' => true, 'sleutel' => 'x']), 'adresdienst.sleutel');
		$this->app->login('jan');
		self::assertSame(['aan' => true], $this->app->service(InstellingenLezer::class)->lees()['adresdienst']);
	}

	/**
	 * @param array<string, mixed> $vraag
	 * @return array{results: list<array<string, mixed>>, uit?: true}
	 */
	private function zoek(array $vraag): array {
		return $this->app->service(Adreszoeker::class)->zoek($vraag);
	}

	/** Starts the server and turns the look-up on. */
	private function metServer(): void {
		$poort = Poort::vrij();
		$stil = ['file', '/dev/null', 'w'];
		$server = proc_open([PHP_BINARY, '-S', '127.0.0.1:' . $poort, __DIR__ . '/locatieserver.php'], [['file', '/dev/null', 'r'], $stil, $stil], $pipes, null, ['ASKED' => $this->map->path . '/asked'] + getenv());
		self::assertIsResource($server);
		$this->server = $server;
		self::assertTrue(Poort::antwoordt($poort));
		$this->app->service(Configuratie::class)->bewaar('adresdienst', ['aan' => true, 'url' => 'http://127.0.0.1:' . $poort . '/free']);
	}
}
