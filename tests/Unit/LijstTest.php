<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Lists: order, pages, filters, names.
 */
final class LijstTest extends ServiceTestCase {
	#[TestDox('ZAA-08 newest first, ties by registration, without a gap or a double from page to page')]
	public function testVolgorde(): void {
		$ids = [];
		foreach (range(1, 23) as $i) {
			$ids[] = self::id($this->contactmoment(['plaatsgevondenOp' => sprintf('2026-11-%02dT10:00:00Z', 20 - intdiv($i, 5))]));
		}
		$gelezen = [];
		$cursor = null;
		do {
			$pagina = $this->app->service(Lezer::class)->lijst(Soort::Contactmoment, ['limit' => '7'] + ($cursor === null ? [] : ['cursor' => $cursor]));
			$gelezen = [...$gelezen, ...$pagina['results']];
			$cursor = $pagina['next'];
		} while ($cursor !== null);
		self::assertEqualsCanonicalizing($ids, array_column($gelezen, 'id'));
		$sleutels = Waarden::teksten(array_column($gelezen, 'sorteersleutel'));
		$verwacht = $sleutels;
		rsort($verwacht, SORT_STRING);
		self::assertSame($verwacht, $sleutels);
	}

	#[TestDox('ZAA-09 filters on kanaal, medewerker, zaak, soort and period; days are those of the users')]
	public function testFilters(): void {
		$zaak = Uuid::nieuw();
		$this->registreer(['zaken' => [['id' => $zaak, 'omschrijving' => 'Parkeren']]]);
		$a = self::id($this->contactmoment(['kanaal' => 'e-mail', 'medewerker' => 'petra', 'zaak' => $zaak, 'soort' => 'klacht', 'plaatsgevondenOp' => '2026-11-19T23:30:00Z']));
		$b = self::id($this->contactmoment(['plaatsgevondenOp' => '2026-11-18T12:00:00Z']));
		$vind = fn (mixed $filters): array => array_column($this->lijst(Soort::Contactmoment, Waarden::kaart($filters)), 'id');
		self::assertSame([$a], $vind(['kanaal' => 'e-mail', 'medewerker' => 'petra', 'zaak' => $zaak, 'soort' => 'klacht']));
		self::assertSame([$a, $b], $vind(['kanaal' => 'e-mail,brief']));
		self::assertSame([$a, $b], $vind(['kanaal' => ['e-mail', 'brief']]));
		self::assertSame([$a], $vind(['van' => '2026-11-19T23:30:00Z']));
		self::assertSame([$b], $vind(['tot' => '2026-11-19T23:30:00Z']));
		self::assertSame(['aantal' => 1], $this->app->service(Lezer::class)->aantal(Soort::Contactmoment, ['kanaal' => 'e-mail']));
	}

	#[TestDox('ZAA-09 sorted on kanaal, page by page')]
	public function testAndereVolgorde(): void {
		$klant = self::id($this->klant());
		foreach (['telefoon', 'balie', 'e-mail', 'brief'] as $kanaal) {
			$this->contactmoment(['kanaal' => $kanaal, 'klant' => $klant]);
		}
		$lezer = $this->app->service(Lezer::class);
		$eerste = $lezer->lijst(Soort::Contactmoment, ['order' => 'kanaal', 'limit' => '3']);
		$tweede = $lezer->lijst(Soort::Contactmoment, ['order' => 'kanaal', 'limit' => '3', 'cursor' => $eerste['next']]);
		self::assertSame(['balie', 'brief', 'e-mail', 'telefoon'], array_column([...$eerste['results'], ...$tweede['results']], 'kanaal'));
		self::assertNull($tweede['next']);
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function slecht(): array {
		return [
			'unknown filter' => [['foo' => '1'], 'foo'],
			'not facetable' => [['onderwerp' => 'x'], 'onderwerp'],
			'no uuid' => [['klant' => 'x'], 'klant'],
			'nested' => [['klant' => ['a' => ['b']]], 'klant'],
			'empty' => [['kanaal' => ''], 'kanaal'],
			'no boolean' => [['vertrouwelijk' => 'misschien'], 'vertrouwelijk'],
			'no date' => [['van' => '2026-02-30'], 'van'],
			'date in a list' => [['tot' => ['2026-02-01']], 'tot'],
			'unknown order' => [['order' => 'onderwerp'], 'order'],
			'order in a list' => [['order' => ['nummer']], 'order'],
			'limit 0' => [['limit' => '0'], 'limit'],
			'limit 101' => [['limit' => '101'], 'limit'],
			'limit of letters' => [['limit' => 'veel'], 'limit'],
			'foreign cursor' => [['cursor' => 'x'], 'cursor'],
			'cursor of another order' => [['cursor' => 'o:20'], 'cursor'],
			'too deep' => [['order' => 'kanaal', 'cursor' => 'o:10000'], 'cursor'],
		];
	}

	/** @param array<string, mixed> $params */
	#[DataProvider('slecht')]
	#[TestDox('ZAA-09 a question that cannot be asked is refused with a message')]
	public function testSlecht(array $params, string $veld): void {
		self::weigert(400, fn () => $this->lijst(Soort::Contactmoment, $params), $veld);
	}

	#[TestDox('PROD-14 the list of klanten shows nummer, naam, soort, place and birth date only')]
	public function testKlanten(): void {
		$this->klant(['bsn' => '999990019', 'geboortedatum' => '1980-02-29', 'interneNotitie' => 'x', 'bezoekadres' => ['postcode' => '1234ab', 'huisnummer' => 1, 'plaats' => 'Ons Dorp']]);
		$rij = $this->lijst(Soort::Klant)[0];
		self::assertEqualsCanonicalizing(['id', 'nummer', 'naam', 'soort', 'geboortedatum', 'bezoekadres', 'namen'], array_keys($rij));
		self::assertSame(['plaats' => 'Ons Dorp'], $rij['bezoekadres']);
	}

	#[TestDox('EMP-14 a person shows the households and companies she belongs to, with her rol in each')]
	public function testHuishoudens(): void {
		[$anna, $bart] = [self::id($this->klant()), self::id($this->klant())];
		$huis = self::id($this->klant(['soort' => 'huishouden', 'achternaam' => 'Deurne', 'leden' => [['klant' => $anna, 'rol' => 'partner'], ['klant' => $bart]]]));
		$bedrijf = self::id($this->klant(['soort' => 'bedrijf', 'bedrijfsnaam' => 'Groen', 'achternaam' => null, 'leden' => [['klant' => $bart], ['klant' => $anna, 'rol' => 'eigenaar']]]));
		$huishoudens = fn (string $id): mixed => $this->app->service(Lezer::class)->een(Soort::Klant, $id)['huishoudens'];
		self::assertSame([['id' => $bedrijf, 'naam' => 'Groen', 'rol' => 'eigenaar'], ['id' => $huis, 'naam' => 'Deurne', 'rol' => 'partner']], $huishoudens($anna));
		self::assertSame([['id' => $bedrijf, 'naam' => 'Groen'], ['id' => $huis, 'naam' => 'Deurne']], $huishoudens($bart));
		self::assertSame([], $huishoudens($huis));
	}

	#[TestDox('PROD-29 a whole BSN is an act that stands in the history')]
	public function testBsn(): void {
		$id = self::id($this->klant(['bsn' => '999990019']));
		$lezer = $this->app->service(Lezer::class);
		self::assertSame('******019', $lezer->een(Soort::Klant, $id)['bsn']);
		self::assertSame(['bsn' => '999990019'], $lezer->bsn($id));
		$regels = $this->app->service(Geschiedenis::class)->van(Soort::Klant, $id, '')['results'];
		self::assertSame(['bsn_bekeken', 'bekeken', 'aangemaakt'], array_column($regels, 'actie'));
		self::weigert(404, fn () => $lezer->bsn(self::id($this->klant())));
	}
}
