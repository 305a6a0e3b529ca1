<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Integratie;

use OCA\Klantcontact\Search\ContactmomentenProvider;
use OCA\Klantcontact\Search\KlantenProvider;
use OCA\Klantcontact\Search\ZakenProvider;
use OCA\Klantcontact\Search\Zoekprovider;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use OCP\IUserSession;
use OCP\Search\ISearchQuery;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Nextcloud's own search.
 */
final class ZoekproviderTest extends ServiceTestCase {
	#[TestDox('ZOEK-N1 a klant is found by name, phone and number, with a link to her page')]
	public function testKlant(): void {
		$klant = $this->klant(['voornaam' => 'Noor', 'achternaam' => 'Zandstra', 'digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678']]]);
		foreach (['zandstr', '06-12345678', Waarden::tekst($klant, 'nummer')] as $term) {
			$found = $this->search(KlantenProvider::class, $term);
			self::assertCount(1, $found, $term);
			self::assertStringEndsWith('/apps/klantcontact/klanten/' . self::id($klant), $found[0]['resourceUrl']);
		}
	}

	#[TestDox('ZOEK-N2 too little to search for gives nothing, and is not searched for')]
	public function testTooLittle(): void {
		$this->klant(['achternaam' => 'Zandstra']);
		$this->contactmoment();
		foreach ([KlantenProvider::class, ContactmomentenProvider::class, ZakenProvider::class] as $provider) {
			self::assertSame([], $this->search($provider, 'za'));
		}
		self::assertSame(0, $this->searches());
	}

	#[TestDox('ZOEK-N3 contactmomenten and zaken are found by number and words, page by page')]
	public function testPages(): void {
		foreach (['Afval een', 'Afval twee', 'Afval drie'] as $onderwerp) {
			$this->contactmoment(['onderwerp' => $onderwerp]);
		}
		$this->registreer(['zaken' => [['id' => Uuid::nieuw(), 'omschrijving' => 'Kapvergunning eik']]]);
		self::assertSame(['Afval twee'], array_column($this->search(ContactmomentenProvider::class, '2'), 'title'));
		self::assertSame(['Kapvergunning eik'], array_column($this->search(ZakenProvider::class, 'kapver'), 'title'));
		$first = $this->page(ContactmomentenProvider::class, 'afval', 2);
		self::assertCount(2, $first['entries']);
		self::assertTrue($first['isPaginated']);
		$second = $this->page(ContactmomentenProvider::class, 'afval', 2, $first['cursor']);
		self::assertCount(1, $second['entries']);
		self::assertFalse($second['isPaginated']);
	}

	#[TestDox('ZOEK-N6 ZAA-25 contactmomenten and zaken are found by the phone of their klant, in any notation, and not by one for a single request')]
	public function testPhone(): void {
		$klant = self::id($this->klant(['digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678']]]));
		foreach (range(1, 3) as $nr) {
			$this->contactmoment(['klant' => $klant, 'onderwerp' => 'Afval ' . $nr]);
		}
		$this->contactmoment(['betrokkenen' => [['id' => Uuid::nieuw(), 'rol' => 'klant', 'digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0687654321']]]]]);
		$this->registreer(['zaken' => [['id' => Uuid::nieuw(), 'omschrijving' => 'Kapvergunning', 'klant' => $klant], ['id' => Uuid::nieuw(), 'omschrijving' => 'Van niemand']]]);
		foreach (['06-12345678', '+31612345678', '0612345678'] as $term) {
			self::assertSame(['Afval 3', 'Afval 2', 'Afval 1'], array_column($this->search(ContactmomentenProvider::class, $term), 'title'), $term);
			self::assertSame(['Kapvergunning'], array_column($this->search(ZakenProvider::class, $term), 'title'), $term);
		}
		$first = $this->page(ContactmomentenProvider::class, '0612345678', 2);
		self::assertSame(['Afval 1'], array_column($this->page(ContactmomentenProvider::class, '0612345678', 2, $first['cursor'])['entries'], 'title'));
		self::assertSame([], $this->search(ContactmomentenProvider::class, '0687654321'));
		self::assertSame([], $this->search(ZakenProvider::class, '06-11111111'));
	}

	#[TestDox('ZOEK-N7 contactmomenten and zaken are found by the name of their klant, page by page, and nothing by it that is confidential')]
	public function testName(): void {
		$klant = self::id($this->klant(['voornaam' => 'Noor', 'achternaam' => 'Zandstra']));
		foreach (range(1, 3) as $nr) {
			$this->contactmoment(['klant' => $klant, 'onderwerp' => 'Afval ' . $nr]);
		}
		$this->contactmoment(['klant' => $klant, 'onderwerp' => 'Schuld', 'vertrouwelijk' => true, 'medewerker' => 'petra']);
		$this->contactmoment(['onderwerp' => 'Van een ander']);
		$this->registreer(['zaken' => [['id' => Uuid::nieuw(), 'omschrijving' => 'Kapvergunning', 'klant' => $klant]]]);
		self::assertSame(['Afval 3', 'Afval 2', 'Afval 1'], array_column($this->search(ContactmomentenProvider::class, 'zandstra'), 'title'));
		self::assertSame(['Kapvergunning'], array_column($this->search(ZakenProvider::class, 'noor zand'), 'title'));
		$first = $this->page(ContactmomentenProvider::class, 'zandstra', 3);
		self::assertSame(['Afval 3', 'Afval 2'], array_column($first['entries'], 'title'));
		self::assertSame(['Afval 1'], array_column($this->page(ContactmomentenProvider::class, 'zandstra', 3, $first['cursor'])['entries'], 'title'));
		self::assertSame([], $this->search(ContactmomentenProvider::class, 'niemand'));
	}

	#[TestDox('ZOEK-N4 who may not search does not get the sections, and no answer when she asks anyway')]
	public function testRights(): void {
		$this->klant(['achternaam' => 'Zandstra']);
		$this->app->login('fatima');
		self::assertNull($this->app->service(KlantenProvider::class)->getOrder('files.view.index', []));
		self::assertSame([], $this->search(KlantenProvider::class, 'zandstra'));
		$this->app->login('jan');
		self::assertSame(30, $this->app->service(KlantenProvider::class)->getOrder('files.view.index', []));
		self::assertSame(-5, $this->app->service(KlantenProvider::class)->getOrder('klantcontact.page.index', []));
	}

	#[TestDox('ZOEK-N5 a search is logged without its terms; a confidential contactmoment shows its number only')]
	public function testLog(): void {
		$this->contactmoment(['onderwerp' => 'Schuld', 'vertrouwelijk' => true, 'medewerker' => 'petra']);
		$found = $this->search(ContactmomentenProvider::class, '1');
		self::assertSame(['1', '1 · Vertrouwelijk'], [$found[0]['title'], $found[0]['subline']]);
		self::assertSame(1, $this->searches());
	}

	/**
	 * @param class-string<Zoekprovider> $provider
	 * @return list<array<string, string>>
	 */
	private function search(string $provider, string $term): array {
		return $this->page($provider, $term, 5)['entries'];
	}

	/**
	 * @param class-string<Zoekprovider> $provider
	 * @return array{isPaginated: bool, entries: list<array<string, string>>, cursor: int|string|null}
	 */
	private function page(string $provider, string $term, int $limit, int|string|null $cursor = null): array {
		$query = $this->createStub(ISearchQuery::class);
		$query->method('getTerm')->willReturn($term);
		$query->method('getLimit')->willReturn($limit);
		$query->method('getCursor')->willReturn($cursor);
		$user = $this->app->service(IUserSession::class)->getUser();
		self::assertNotNull($user);
		/** @var array{isPaginated: bool, entries: list<array<string, string>>, cursor: int|string|null} $answer */
		$answer = json_decode(json_encode($this->app->service($provider)->search($user, $query), JSON_THROW_ON_ERROR), true, 8, JSON_THROW_ON_ERROR);
		return $answer;
	}

	private function searches(): int {
		return count($this->app->service(Database::class)->query("SELECT nr FROM *PREFIX*kc_historie WHERE actie = 'gezocht'"));
	}
}
