<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Whom a contactmoment must name: the server's half of the decision table (V6898).
 */
final class KlantplichtTest extends ServiceTestCase {
	private const NAAM = ['contactnaam' => ['achternaam' => 'Deurne']];

	private const ORGANISATIE = ['organisatienaam' => 'Bakkerij De Korenaar'];

	private const TELEFOON = ['digitaleAdressen' => [['id' => '00000000-0000-4000-8000-000000000009', 'soort' => 'telefoonnummer', 'adres' => '0612345678']]];

	private const EMAIL = ['digitaleAdressen' => [['id' => '00000000-0000-4000-8000-000000000009', 'soort' => 'email', 'adres' => 'k@voorbeeld.nl']]];

	private const ANDER_ADRES = ['digitaleAdressen' => [['id' => '00000000-0000-4000-8000-000000000009', 'soort' => 'overig', 'adres' => '@karel']]];

	/** @return array<string, array{array<string, mixed>|null, string, string, bool}> the unknown caller, kanaal, what follows ("", "taak", "zaak", "nieuwe zaak", "zaak met gegevens"), stored or not */
	public static function tabel(): array {
		return [
			'CALL-04 nobody, nothing follows' => [null, 'telefoon', '', false],
			'CALL-04 nobody at the counter' => [null, 'balie', '', false],
			'CALL-03 a name alone, nothing follows' => [self::NAAM, 'telefoon', '', false],
			'CALL-04 name and phone, nothing follows' => [self::NAAM + self::TELEFOON, 'telefoon', '', false],
			'CALL-12 nobody, a task' => [null, 'telefoon', 'taak', false],
			'CALL-12 a name without a way to answer' => [self::NAAM, 'telefoon', 'taak', false],
			'CALL-12 a phone without a name' => [self::TELEFOON, 'telefoon', 'taak', false],
			'CALL-12 initials are no name' => [['contactnaam' => ['voorletters' => 'K']] + self::TELEFOON, 'telefoon', 'taak', false],
			'CALL-12 neither phone nor e-mail' => [self::NAAM + self::ANDER_ADRES, 'telefoon', 'taak', false],
			'CALL-12 name and phone, a task' => [self::NAAM + self::TELEFOON, 'telefoon', 'taak', true],
			'CALL-12 name and e-mail, a task' => [self::NAAM + self::EMAIL, 'balie', 'taak', true],
			'CALL-12 an organisation' => [self::ORGANISATIE + self::TELEFOON, 'telefoon', 'taak', true],
			'PROD-24 name and phone, a new zaak' => [self::NAAM + self::TELEFOON, 'telefoon', 'nieuwe zaak', true],
			'PROD-23 name and phone, a zaak that there is' => [self::NAAM + self::TELEFOON, 'telefoon', 'zaak', true],
			'PROD-24 the data at the new zaak alone' => [null, 'telefoon', 'zaak met gegevens', true],
			'PROD-23 nobody, a zaak' => [null, 'telefoon', 'zaak', false],
			'MAIL-10 a letter of nobody' => [null, 'brief', '', true],
			'MAIL-10 a mail of nobody' => [null, 'e-mail', '', true],
		];
	}

	/** @param array<string, mixed>|null $onbekende */
	#[DataProvider('tabel')]
	#[TestDox('V6898 who is unknown is registered only with follow-up:')]
	public function testOnbekend(?array $onbekende, string $kanaal, string $vervolg, bool $mag): void {
		$bundel = $this->bundel($onbekende, $kanaal, $vervolg);
		if ($mag) {
			self::assertArrayHasKey('contactmomenten', $this->registreer($bundel));
			return;
		}
		self::weigert(422, fn () => $this->registreer($bundel), 'contactmomenten.0.klant');
		self::assertSame([[], []], [$this->lijst(Soort::Contactmoment), $this->lijst(Soort::Taak)]);
	}

	#[TestDox('CALL-06 PROD-16 EMP-17 who is known is registered: a klant, a representative, a household, or by an earlier contactmoment')]
	public function testBekend(): void {
		$klant = self::id($this->klant());
		$eerder = self::id($this->contactmoment(['kanaal' => 'telefoon', 'klant' => $klant]));
		$id = Uuid::nieuw();
		$bekend = [
			['betrokkenen' => [['id' => $id, 'rol' => 'klant', 'klant' => $klant]]],
			['betrokkenen' => [['id' => $id, 'rol' => 'vertegenwoordiger', 'klant' => $klant]]],
			['huishouden' => self::id($this->klant(['soort' => 'huishouden']))],
			['voorgaandContactmoment' => $eerder],
		];
		foreach ($bekend as $velden) {
			self::assertSame('telefoon', $this->contactmoment(['kanaal' => 'telefoon'] + $velden)['kanaal']);
		}
	}

	#[TestDox('CALL-06 V6898 somebody whose identity was established is registered by her name, without follow-up')]
	public function testVastgesteld(): void {
		$vastgesteld = ['kanaal' => 'telefoon', 'identiteitVastgesteld' => ['wijze' => 'controlevragen']];
		self::weigert(422, fn () => $this->contactmoment($vastgesteld), 'contactmomenten.0.klant');
		$moment = $this->contactmoment($vastgesteld + ['betrokkenen' => [self::NAAM + ['id' => Uuid::nieuw(), 'rol' => 'klant']]]);
		self::assertSame(['wijze' => 'controlevragen', 'op' => self::NU, 'door' => 'jan'], $moment['identiteitVastgesteld']);
	}

	#[TestDox('CALL-15 with the switch on, contacts with somebody unknown are registered too')]
	public function testSchakelaar(): void {
		$this->app->service(Configuratie::class)->schakel(Schakelaar::AnoniemRegistreren, true);
		self::assertArrayNotHasKey('betrokkenen', $this->contactmoment(['kanaal' => 'telefoon']));
		$this->app->service(Configuratie::class)->schakel(Schakelaar::AnoniemRegistreren, false);
		self::weigert(422, fn () => $this->contactmoment(['kanaal' => 'telefoon']), 'contactmomenten.0.klant');
	}

	#[TestDox('ALG-08 a contactmoment that was stored without a klant stays correctable, and can be added to')]
	public function testCorrectie(): void {
		$this->app->service(Configuratie::class)->schakel(Schakelaar::AnoniemRegistreren, true);
		$id = self::id($this->contactmoment(['kanaal' => 'telefoon']));
		$this->app->service(Configuratie::class)->schakel(Schakelaar::AnoniemRegistreren, false);
		$wijziging = $this->app->service(Wijziging::class);
		$wijziging->corrigeer($id, ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'reden' => 'Tikfout', 'wijzigingen' => ['onderwerp' => 'Afval']]);
		$wijziging->vulAan($id, ['opdracht' => Uuid::nieuw(), 'revisie' => 2, 'tekst' => 'Nagekeken']);
		self::assertSame('Afval', $this->app->service(ObjectStore::class)->get(Soort::Contactmoment, $id)['onderwerp'] ?? null);
	}

	#[TestDox('CALL-13 D9 a colleague finds it by number and adds the answer: author and time are hers, the first actor stays')]
	public function testAanvulling(): void {
		$moment = $this->contactmoment(['kanaal' => 'telefoon', 'klant' => self::id($this->klant()), 'doorverbondenNaar' => 'Burgerzaken']);
		$this->app = $this->opNieuw('2026-11-22T09:20:00Z');
		$this->app->login('petra');
		$gevonden = self::id($this->lijst(Soort::Contactmoment, ['nummer' => $moment['nummer']])[0]);
		$this->app->service(Wijziging::class)->vulAan($gevonden, ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'tekst' => 'Afspraak gemaakt']);
		$gelezen = $this->app->service(Lezer::class)->een(Soort::Contactmoment, $gevonden);
		self::assertSame(['jan', 'jan', self::NU], [$gelezen['geregistreerdDoor'], $gelezen['medewerker'], $gelezen['geregistreerdOp']]);
		$aanvulling = is_array($gelezen['aanvullingen']) ? $gelezen['aanvullingen'][0] : [];
		self::assertEquals(['Afspraak gemaakt', 'petra', '2026-11-22T09:20:00Z'], [$aanvulling['tekst'], $aanvulling['door'], $aanvulling['op']]);
	}

	/**
	 * @param array<string, mixed>|null $onbekende
	 * @return array<string, mixed>
	 */
	private function bundel(?array $onbekende, string $kanaal, string $vervolg): array {
		[$moment, $zaak] = [Uuid::nieuw(), Uuid::nieuw()];
		$gegevens = $vervolg === 'zaak met gegevens' ? ['contactgegevens' => self::NAAM + self::TELEFOON] : [];
		$nieuweZaak = ['zaken' => [['id' => $zaak, 'omschrijving' => 'Parkeren'] + $gegevens]];
		if ($vervolg === 'zaak') {
			$this->registreer($nieuweZaak);
		}
		$betrokkenen = $onbekende === null ? [] : ['betrokkenen' => [$onbekende + ['id' => Uuid::nieuw(), 'rol' => 'klant']]];
		$metZaak = str_contains($vervolg, 'zaak') ? ['zaak' => $zaak] : [];
		return ['contactmomenten' => [['id' => $moment, 'kanaal' => $kanaal, 'onderwerp' => 'Vergunning'] + $betrokkenen + $metZaak]]
			+ (in_array($vervolg, ['nieuwe zaak', 'zaak met gegevens'], true) ? $nieuweZaak : [])
			+ ($vervolg === 'taak' ? ['taken' => [['id' => Uuid::nieuw(), 'contactmoment' => $moment, 'gevraagdeHandeling' => 'Bel terug', 'team' => 'klachten']]] : []);
	}
}
