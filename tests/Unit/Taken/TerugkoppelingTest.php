<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * A taak that ends with the contactmoment in which the answer was given.
 */
final class TerugkoppelingTest extends TaakTestCase {
	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->doe('fatima', Actie::Oppakken);
	}

	#[TestDox('EMP-36 the contactmoment is stored with the end of the taak, and follows the first one')]
	public function testSamen(): void {
		$antwoord = $this->doe('fatima', Actie::Afronden, ['registratie' => ['contactmomenten' => [$this->nieuw(['initiatiefnemer' => 'gemeente'])]]]);
		$moment = self::eerste($antwoord, Soort::Contactmoment);
		self::assertSame('afgerond', self::eerste($antwoord)['status']);
		self::assertSame([self::id($this->moment), self::id($this->klant), 'fatima', 'fatima'], [$moment['voorgaandContactmoment'], $moment['klant'], $moment['medewerker'], $moment['geregistreerdDoor']]);
		self::assertSame(['aangemaakt fatima'], $this->verloop(self::id($moment)));
		self::assertSame(['aangemaakt jan', 'opgepakt fatima', 'afgerond fatima'], $this->verloop(self::id($this->taak)));
		self::assertSame('Teruggebeld', $this->app->service(Lezer::class)->een(Soort::Contactmoment, self::id($moment))['onderwerp']);
	}

	#[TestDox('EMP-36 what is wrong with the contactmoment leaves the taak open, with the message at its field')]
	public function testNietHalf(): void {
		$fout = ['kanaal' => 'postduif'] + $this->nieuw();
		self::weigert(400, fn () => $this->doe('fatima', Actie::Afronden, ['registratie' => ['contactmomenten' => [$fout]]]), 'registratie.contactmomenten.0.kanaal');
		self::weigert(400, fn () => $this->doe('fatima', Actie::Afronden, ['registratie' => ['sjablonen' => []]]), 'registratie.sjablonen');
		self::weigert(400, fn () => $this->doe('fatima', Actie::Afronden, ['registratie' => 'ja']), 'registratie');
		self::assertSame('in_uitvoering', $this->lijst(Soort::Taak, ['medewerker' => 'fatima'])[0]['status']);
		self::assertCount(2, $this->verloop(self::id($this->taak)));
	}

	#[TestDox('EMP-36 a taak that somebody else changed meanwhile stores no contactmoment')]
	public function testVerouderd(): void {
		self::weigert(409, fn () => $this->doe('fatima', Actie::Afronden, ['revisie' => 1, 'registratie' => ['contactmomenten' => [$this->nieuw()]]]));
		self::assertCount(1, $this->lijst(Soort::Contactmoment, ['klant' => self::id($this->klant)]));
	}

	#[TestDox('EMP-36 who may not register otherwise does so for the klant, the zaak and the contactmoment of her taak only')]
	public function testAlleenVanDezeTaak(): void {
		$this->app->login('jan');
		$ander = $this->klant(['achternaam' => 'Ander']);
		$zaak = Uuid::nieuw();
		$this->registreer(['zaken' => [['id' => $zaak, 'omschrijving' => 'Andere zaak']]]);
		$los = $this->contactmoment();
		foreach ([
			['klant' => $ander['id']],
			['betrokkenen' => [['id' => Uuid::nieuw(), 'rol' => 'klant', 'klant' => $ander['id']]], 'klant' => null],
			['huishouden' => $ander['id']],
		] as $velden) {
			self::weigert(422, fn () => $this->afronden([$this->nieuw($velden)]), 'registratie.contactmomenten.0.klant');
		}
		self::weigert(422, fn () => $this->afronden([$this->nieuw(['zaak' => $zaak])]), 'registratie.contactmomenten.0.zaak');
		self::weigert(422, fn () => $this->afronden([$this->nieuw(['voorgaandContactmoment' => $los['id']])]), 'registratie.contactmomenten.0.voorgaandContactmoment');
		self::weigert(422, fn () => $this->afronden([$this->nieuw(), $this->nieuw()]), 'registratie');
		self::weigert(422, fn () => $this->afronden([], ['klanten' => [['id' => Uuid::nieuw(), 'soort' => 'persoon', 'achternaam' => 'Nieuw']]]), 'registratie');
		$this->afronden([$this->nieuw()]);
		$this->app->login('jan');
		self::assertCount(0, $this->lijst(Soort::Contactmoment, ['klant' => self::id($ander)]));
	}

	#[TestDox('EMP-36, D10 who may not register otherwise says nothing in the name of a colleague')]
	public function testAlleenZelf(): void {
		self::weigert(422, fn () => $this->afronden([$this->nieuw(['medewerker' => 'mo'])]), 'registratie.contactmomenten.0.medewerker');
		self::assertCount(1, $this->lijst(Soort::Contactmoment, ['klant' => self::id($this->klant)]));
		$this->afronden([$this->nieuw(['medewerker' => 'fatima'])]);
		self::assertSame('fatima', $this->lijst(Soort::Contactmoment, ['klant' => self::id($this->klant)])[0]['medewerker']);
	}

	#[TestDox('EMP-36 who may register does so from a taak without bounds')]
	public function testWieRegistreert(): void {
		$this->app->login('jan');
		$taak = $this->taak(['medewerker' => 'jan']);
		$klant = Uuid::nieuw();
		$antwoord = $this->doe('jan', Actie::Afronden, ['registratie' => [
			'klanten' => [['id' => $klant, 'soort' => 'persoon', 'achternaam' => 'Nieuw']],
			'contactmomenten' => [['klant' => $klant, 'medewerker' => 'petra'] + $this->nieuw()],
		]], self::id($taak));
		$moment = self::eerste($antwoord, Soort::Contactmoment);
		self::assertSame(['Nieuw', 'petra', 'jan'], [Waarden::tekst(self::eerste($antwoord, Soort::Klant), 'naam'), $moment['medewerker'], $moment['geregistreerdDoor']]);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed>
	 */
	private function nieuw(array $velden = []): array {
		return $velden + ['id' => Uuid::nieuw(), 'kanaal' => 'telefoon', 'onderwerp' => 'Teruggebeld', 'klant' => $this->klant['id']];
	}

	/**
	 * @param list<array<string, mixed>> $contactmomenten
	 * @param array<string, mixed> $bundel
	 */
	private function afronden(array $contactmomenten, array $bundel = []): void {
		$this->doe('fatima', Actie::Afronden, ['registratie' => $bundel + ['contactmomenten' => $contactmomenten]]);
	}
}
