<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sqlite\SqliteStore;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * A zaak that is made from a taak.
 */
final class ZaakUitTaakTest extends TaakTestCase {
	#[TestDox('PROD-27 the number of the zaak stands on the taak and on the contactmoment, whose revision and history tell it')]
	public function testZaak(): void {
		$this->doe('fatima', Actie::Oppakken);
		$antwoord = $this->maak(['zaaktype' => 'Aanvraag']);
		$zaak = self::eerste($antwoord, Soort::Zaak);
		$moment = self::eerste($antwoord, Soort::Contactmoment);
		self::assertSame(['Z-2026-000001', self::id($this->klant), 'fatima'], [$zaak['identificatie'], $zaak['klant'], $zaak['geregistreerdDoor']]);
		self::assertSame([self::id($zaak), 2], [$moment['zaak'], $moment['revisie']]);
		self::assertSame([self::id($zaak), 3, 'in_uitvoering'], [self::eerste($antwoord)['zaak'], self::eerste($antwoord)['revisie'], self::eerste($antwoord)['status']]);
		self::assertSame(['aangemaakt jan', 'gewijzigd fatima'], $this->verloop(self::id($this->moment)));
		self::assertSame('Kapvergunning', $this->app->service(Lezer::class)->een(Soort::Zaak, self::id($zaak))['omschrijving']);
		self::weigert(422, fn () => $this->maak(), 'zaak');
	}

	#[TestDox('PROD-24 contact data that were given for this request only become those of the zaak, not of the klant')]
	public function testContactgegevens(): void {
		$this->app->login('jan');
		$adres = ['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678'];
		$betrokkene = ['id' => Uuid::nieuw(), 'rol' => 'klant', 'klant' => $this->klant['id'], 'contactnaam' => ['voornaam' => 'Wil'], 'digitaleAdressen' => [$adres], 'bezoekadres' => ['straat' => 'Dorpsstraat', 'huisnummer' => 1, 'postcode' => '1234 AB', 'plaats' => 'Ons Dorp']];
		$moment = $this->contactmoment(['betrokkenen' => [$betrokkene]]);
		$taak = self::id($this->taak(['contactmoment' => $moment['id']]));
		$this->doe('mo', Actie::Oppakken, [], $taak);
		$gegevens = Waarden::kaart(self::eerste($this->maak([], 'mo', $taak), Soort::Zaak)['contactgegevens'] ?? null);
		self::assertSame(['contactnaam', 'digitaleAdressen', 'adres'], array_keys($gegevens));
		self::assertSame('+31612345678', Waarden::kaarten($gegevens['digitaleAdressen'])[0]['adres']);
		self::assertArrayNotHasKey('digitaleAdressen', $this->app->service(Lezer::class)->een(Soort::Klant, self::id($this->klant)));
	}

	#[TestDox('PROD-27 who may not register otherwise makes the zaak for the klant of her taak only; what is wrong stands at its field')]
	public function testAndereKlant(): void {
		$this->app->login('jan');
		$ander = self::id($this->klant(['achternaam' => 'Ander']));
		$this->doe('fatima', Actie::Oppakken);
		self::weigert(422, fn () => $this->maak(['klant' => $ander]), 'zaak.klant');
		self::weigert(400, fn () => $this->maak(['omschrijving' => '']), 'zaak.omschrijving');
		self::weigert(400, fn () => $this->doe('fatima', Actie::ZaakMaken), 'zaak');
		self::assertSame(0, $this->app->service(ObjectStore::class)->count(new ListQuery(Soort::Zaak)));
	}

	#[TestDox('PROD-27 what is wrong with the zaak names the fields that were sent, and not what would refer to it')]
	public function testNoemtWatGestuurdIs(): void {
		$this->doe('fatima', Actie::Oppakken);
		$id = Uuid::nieuw();
		$this->app->login('jan');
		$this->registreer(['zaken' => [['id' => $id, 'omschrijving' => 'Bestaat al']]]);
		foreach ([[400, 'x'], [400, ''], [400, 5], [400, null], [409, $id]] as [$status, $slecht]) {
			$fout = self::weigert($status, fn () => $this->maak(['id' => $slecht]));
			self::assertSame($status === 400 ? ['zaak.id'] : [], array_keys($fout->fields), json_encode($slecht, JSON_THROW_ON_ERROR));
		}
		$fout = self::weigert(400, fn () => $this->maak(['id' => 'x', 'omschrijving' => '']));
		self::assertEqualsCanonicalizing(['zaak.id', 'zaak.omschrijving'], array_keys($fout->fields));
	}

	#[TestDox('EMP-39 a contactmoment that has a zaak keeps it')]
	public function testHeeftZaak(): void {
		$this->app->login('jan');
		$zaak = Uuid::nieuw();
		$this->registreer(['zaken' => [['id' => $zaak, 'omschrijving' => 'Eerdere zaak']]]);
		$this->app->service(Wijziging::class)->corrigeer(self::id($this->moment), ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'reden' => 'Vergeten', 'wijzigingen' => ['zaak' => $zaak]]);
		$this->doe('fatima', Actie::Oppakken);
		self::assertSame([], $this->maak()['contactmomenten']);
	}

	#[TestDox('PROD-27 a contactmoment that changed at the same moment is read again, and keeps that change')]
	public function testIntussenGewijzigd(): void {
		$this->doe('fatima', Actie::Oppakken);
		$tussen = new TussenKomst(fn (): ObjectStore => $this->app->service(SqliteStore::class), function (): void {
			$ander = new App($this->map->path, new StoppedClock(self::NU));
			$ander->login('jan');
			$ander->service(Wijziging::class)->vulAan(self::id($this->moment), ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'tekst' => 'Nog iets']);
		});
		$this->app = new App($this->map->path, new StoppedClock(self::NU), [ObjectStore::class => $tussen]);
		$moment = self::eerste($this->maak(), Soort::Contactmoment);
		self::assertSame(['Nog iets', 3], [Waarden::kaarten($moment['aanvullingen'])[0]['tekst'], $moment['revisie']]);
		self::assertSame(['aangemaakt jan', 'aangevuld jan', 'gewijzigd fatima'], $this->verloop(self::id($this->moment)));
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<array-key, mixed>
	 */
	private function maak(array $velden = [], string $uid = 'fatima', ?string $taak = null): array {
		return $this->doe($uid, Actie::ZaakMaken, ['zaak' => $velden + ['id' => Uuid::nieuw(), 'omschrijving' => 'Kapvergunning']], $taak);
	}
}
