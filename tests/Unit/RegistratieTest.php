<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Opdrachten;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Bundles: what the server makes of them.
 */
final class RegistratieTest extends ServiceTestCase {
	/** @return array<string, array{string}> */
	public static function kanalen(): array {
		return ['telefoon' => ['telefoon'], 'e-mail' => ['e-mail'], 'balie' => ['balie'], 'brief' => ['brief']];
	}

	#[DataProvider('kanalen')]
	#[TestDox('ALG-01 ZAA-01 kanaal $kanaal can be chosen, and filtered on')]
	public function testKanaal(string $kanaal): void {
		$klant = self::id($this->klant());
		$this->contactmoment(['kanaal' => $kanaal === 'brief' ? 'balie' : 'brief', 'klant' => $klant]);
		$dit = $this->contactmoment(['kanaal' => $kanaal, 'klant' => $klant]);
		self::assertSame([$dit['id']], array_column($this->lijst(Soort::Contactmoment, ['kanaal' => $kanaal]), 'id'));
	}

	#[TestDox('ALG-03 ZAA-13 the registrar is the logged-in user, a forged one is ignored; another colleague may have had the contact')]
	public function testRegistrar(): void {
		$zelf = $this->contactmoment(['geregistreerdDoor' => 'petra']);
		self::assertSame(['jan', 'jan', 'KCC'], [$zelf['geregistreerdDoor'], $zelf['medewerker'], $zelf['organisatorischeEenheid']]);
		$collega = $this->contactmoment(['medewerker' => 'petra']);
		self::assertSame(['jan', 'petra'], [$collega['geregistreerdDoor'], $collega['medewerker']]);
		self::weigert(422, fn () => $this->contactmoment(['medewerker' => 'niemand']), 'contactmomenten.0.medewerker');
	}

	#[TestDox('ALG-04 numbers are made by the server, follow each other, and are given in the answer')]
	public function testNummers(): void {
		$eerste = $this->contactmoment(['nummer' => '777']);
		$tweede = $this->contactmoment();
		self::assertSame(['1', '2'], [$eerste['nummer'], $tweede['nummer']]);
	}

	#[TestDox('ALG-04 a bundle that is refused takes no number')]
	public function testGeenGat(): void {
		$this->contactmoment();
		self::weigert(422, fn () => $this->contactmoment(['klant' => Uuid::nieuw()]), 'contactmomenten.0.klant');
		self::assertSame('2', $this->contactmoment()['nummer']);
	}

	#[TestDox('ALG-05 registered now, took place when the user says, never in the future')]
	public function testMomenten(): void {
		$toen = $this->contactmoment(['plaatsgevondenOp' => '2026-11-20T15:30:00+01:00']);
		self::assertSame([self::NU, '2026-11-20T14:30:00Z'], [$toen['geregistreerdOp'], $toen['plaatsgevondenOp']]);
		self::assertSame(self::NU, $this->contactmoment()['plaatsgevondenOp']);
		self::assertSame('2026-11-22T09:05:00Z', $this->contactmoment(['plaatsgevondenOp' => '2026-11-22T09:05:00Z'])['plaatsgevondenOp']);
		self::weigert(422, fn () => $this->contactmoment(['plaatsgevondenOp' => '2026-11-22T09:05:01Z']), 'contactmomenten.0.plaatsgevondenOp');
	}

	#[TestDox('ALG-07 a contactmoment has no status')]
	public function testGeenStatus(): void {
		self::weigert(400, fn () => $this->contactmoment(['status' => 'open']), 'contactmomenten.0.status');
	}

	#[TestDox('ALG-11 limits count code points, and say how many are too many')]
	public function testLimieten(): void {
		self::assertSame(str_repeat('😀', 200), $this->contactmoment(['onderwerp' => str_repeat('😀', 200)])['onderwerp']);
		$fout = self::weigert(400, fn () => $this->contactmoment(['onderwerp' => str_repeat('😀', 203)]), 'contactmomenten.0.onderwerp');
		self::assertStringContainsString('3', $fout->fields['contactmomenten.0.onderwerp']);
		self::weigert(400, fn () => $this->contactmoment(['inhoud' => str_repeat('a', 1001)]), 'contactmomenten.0.inhoud');
		self::weigert(400, fn () => $this->contactmoment(['antwoord' => str_repeat('a', 4001)]), 'contactmomenten.0.antwoord');
		self::weigert(400, fn () => $this->taak(['toelichting' => str_repeat('a', 1001)]), 'taken.0.toelichting');
	}

	#[TestDox('ZAA-02 ZAA-03 ZAA-06 ZAA-21 one bundle with a new klant and zaak shows at both, with names')]
	public function testBundel(): void {
		[$klant, $zaak, $moment] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		$this->registreer([
			'contactmomenten' => [['id' => $moment, 'kanaal' => 'telefoon', 'onderwerp' => 'Bezwaar', 'inhoud' => 'Wil bezwaar maken', 'klant' => $klant, 'zaak' => $zaak]],
			'klanten' => [['id' => $klant, 'soort' => 'persoon', 'initialen' => 'j', 'tussenvoegsel' => 'van der', 'achternaam' => 'Berg']],
			'zaken' => [['id' => $zaak, 'omschrijving' => 'Parkeren', 'klant' => $klant]],
		]);
		$los = $this->contactmoment(['klant' => $klant]);
		$bijKlant = $this->lijst(Soort::Contactmoment, ['klant' => $klant]);
		self::assertSame([$los['id'], $moment], array_column($bijKlant, 'id'));
		self::assertSame([$moment], array_column($this->lijst(Soort::Contactmoment, ['zaak' => $zaak]), 'id'));
		$namen = Waarden::kaart($bijKlant[1]['namen']);
		self::assertSame(['J. van der Berg', 'Z-2026-000001 Parkeren', 'Jan de Vries'], [$namen['klant'], $namen['zaak'], $namen['medewerker']]);
		$gelezen = $this->app->service(Lezer::class)->een(Soort::Contactmoment, $moment);
		self::assertSame(['telefoon', $klant, $zaak, 'Wil bezwaar maken', 1], [$gelezen['kanaal'], $gelezen['klant'], $gelezen['zaak'], $gelezen['inhoud'], $gelezen['revisie']]);
	}

	#[TestDox('CALL-11 a klant alone becomes a betrokkene: klant and initiator, unless the municipality began')]
	public function testBetrokkene(): void {
		$klant = self::id($this->klant());
		foreach (['klant' => true, 'gemeente' => false] as $wie => $initiator) {
			$betrokkene = Waarden::kaarten($this->contactmoment(['klant' => $klant, 'initiatiefnemer' => $wie])['betrokkenen'])[0];
			self::assertSame(['klant', $klant, $initiator], [$betrokkene['rol'], $betrokkene['klant'], $betrokkene['initiator']]);
		}
	}

	#[TestDox('ZAA-14 a zaak is optional, and so is the klant')]
	public function testZonderZaak(): void {
		self::assertArrayNotHasKey('zaak', $this->contactmoment());
	}

	#[TestDox('ALG-06 the same command again gets the same answer and stores nothing more')]
	public function testHerhaald(): void {
		$bundel = ['opdracht' => Uuid::nieuw(), 'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Een keer']]];
		$eerste = $this->registreer($bundel);
		self::assertSame($eerste, $this->registreer($bundel));
		self::assertCount(1, $this->lijst(Soort::Contactmoment));
	}

	#[TestDox('ALG-06 a command whose answer was forgotten is not carried out again, and says that it was')]
	public function testVergetenAntwoord(): void {
		$bundel = ['opdracht' => Uuid::nieuw(), 'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Een keer']]];
		$this->registreer($bundel);
		$this->app->service(Opdrachten::class)->vergeetAntwoorden('2100-01-01T00:00:00Z');
		self::assertSame('Dit is al eerder opgeslagen. Laad de pagina opnieuw om het te zien.', self::weigert(409, fn () => $this->registreer($bundel))->getMessage());
		self::assertCount(1, $this->lijst(Soort::Contactmoment));
	}

	#[TestDox('ALG-06 other content, another user or a known id under the same command: 409')]
	public function testAndereInhoud(): void {
		$bundel = ['opdracht' => Uuid::nieuw(), 'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Een keer']]];
		$this->registreer($bundel);
		$anders = $bundel;
		$anders['contactmomenten'][0]['onderwerp'] = 'Iets anders';
		self::weigert(409, fn () => $this->registreer($anders));
		self::weigert(409, fn () => $this->registreer(['opdracht' => Uuid::nieuw()] + $anders));
		$this->app->login('petra');
		self::weigert(409, fn () => $this->registreer($bundel));
		self::assertSame('Een keer', $this->lijst(Soort::Contactmoment)[0]['onderwerp']);
	}

	#[TestDox('ALG-09 contactmomenten of one conversation share a number')]
	public function testGesprek(): void {
		$gesprek = Uuid::nieuw();
		$eerste = $this->contactmoment(['gesprek' => $gesprek]);
		$ander = $this->contactmoment(['gesprek' => Uuid::nieuw()]);
		$tweede = $this->contactmoment(['gesprek' => $gesprek]);
		self::assertSame(['1', '2', '1'], [$eerste['gespreksnummer'], $ander['gespreksnummer'], $tweede['gespreksnummer']]);
	}

	#[TestDox('EMP-22 EMP-23 a task needs a team that takes tasks, or a colleague, and belongs to what its contactmoment belongs to')]
	public function testTaak(): void {
		$klant = self::id($this->klant());
		$taak = $this->taak(['contactmoment' => self::id($this->contactmoment(['klant' => $klant]))]);
		self::assertSame([$klant, 'open', 'jan'], [$taak['klant'], $taak['status'], $taak['aangemaaktDoor']]);
		self::weigert(422, fn () => $this->taak(['team' => 'nergens']), 'taken.0.team');
		self::weigert(422, fn () => $this->taak(['team' => '']), 'taken.0.team');
	}

	#[TestDox('EMP-21 a confidential contactmoment is not shown in the portal; a success needs no further action')]
	public function testTegenspraak(): void {
		self::weigert(422, fn () => $this->contactmoment(['vertrouwelijk' => true, 'toonInKlantportaal' => true]), 'contactmomenten.0.toonInKlantportaal');
		self::weigert(422, fn () => $this->contactmoment(['contactGelukt' => true, 'verdereActieOndernomen' => true]), 'contactmomenten.0.verdereActieOndernomen');
	}

	#[TestDox('PROD-18 general use needs an identification; the same BSN does not come twice')]
	public function testIdentificatie(): void {
		self::weigert(422, fn () => $this->klant(['toestemmingHergebruik' => ['keuze' => 'algemeen-gebruik']]), 'klanten.0.toestemmingHergebruik');
		$klant = $this->klant(['toestemmingHergebruik' => ['keuze' => 'algemeen-gebruik', 'door' => 'petra'], 'bsn' => '999990019']);
		self::assertSame(['keuze' => 'algemeen-gebruik', 'op' => self::NU, 'door' => 'jan'], $klant['toestemmingHergebruik']);
		self::assertSame('******019', $klant['bsn']);
		self::weigert(422, fn () => $this->klant(['bsn' => '999990019']), 'klanten.0.bsn');
	}

	#[TestDox('ALG-11 a text limit that an administrator lowered holds; what was stored before stays')]
	public function testVerlaagdeLimiet(): void {
		$this->app->service(Configuratie::class)->bewaar('limieten', ['inhoud' => 10, 'onderwerp' => 100_000]);
		$app = $this->opNieuw(self::NU);
		$app->login('jan');
		$registreer = static fn (string $veld, int $lengte): array => $app->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw(), 'contactmomenten' => [
			[$veld => str_repeat('a', $lengte)] + ['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'o'],
		]]);
		$registreer('inhoud', 10);
		self::weigert(400, static fn () => $registreer('inhoud', 11), 'contactmomenten.0.inhoud');
		self::weigert(400, static fn () => $registreer('onderwerp', 201), 'contactmomenten.0.onderwerp');
	}
}
