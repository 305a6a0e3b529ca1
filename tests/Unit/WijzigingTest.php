<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Instellingen\Schakelaar;
use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Edits, corrections and what colleagues append.
 */
final class WijzigingTest extends ServiceTestCase {
	#[TestDox('ALG-08 a contactmoment is not edited; a correction has a reason, and the old value stays')]
	public function testCorrectie(): void {
		$id = self::id($this->contactmoment(['onderwerp' => 'Fout']));
		self::weigert(422, fn () => $this->corrigeer($id, ['wijzigingen' => ['klant' => Uuid::nieuw()]]), 'wijzigingen.klant');
		self::weigert(400, fn () => $this->corrigeer($id, ['reden' => ' ']), 'reden');
		self::weigert(400, fn () => $this->corrigeer($id, ['wijzigingen' => ['status' => 'open']]), 'wijzigingen.status');
		$goed = $this->corrigeer($id, ['wijzigingen' => ['onderwerp' => 'Goed', 'geregistreerdDoor' => 'petra']]);
		self::assertSame(['Goed', 2, 'jan'], [$goed['onderwerp'], $goed['revisie'], $goed['geregistreerdDoor']]);
		$regel = $this->historie(Soort::Contactmoment, $id)[0];
		self::assertSame(['gecorrigeerd', 'jan', 'Verkeerd gehoord', ['onderwerp' => ['oud' => 'Fout']]], [$regel['actie'], $regel['door'], $regel['reden'], $regel['velden']]);
	}

	#[TestDox('ALG-08 correcting can be left to beheer')]
	public function testCorrectieAlleenBeheer(): void {
		$id = self::id($this->contactmoment());
		$this->app->service(Configuratie::class)->schakel(Schakelaar::CorrectieAlleenBeheer, true);
		self::weigert(403, fn () => $this->corrigeer($id, []));
		$this->app->login('beheer');
		self::assertSame('Goed', $this->corrigeer($id, [])['onderwerp']);
	}

	#[TestDox('ALG-10 who created, viewed, corrected and appended stands on the contactmoment, newest first')]
	public function testHistorie(): void {
		$id = self::id($this->contactmoment());
		$this->app->login('petra');
		$this->app->service(Lezer::class)->een(Soort::Contactmoment, $id);
		$this->corrigeer($id, []);
		$this->app->service(Wijziging::class)->vulAan($id, ['opdracht' => Uuid::nieuw(), 'revisie' => 2, 'tekst' => 'Teruggebeld']);
		$regels = $this->historie(Soort::Contactmoment, $id);
		self::assertSame(['aangevuld', 'gecorrigeerd', 'bekeken', 'aangemaakt'], array_column($regels, 'actie'));
		self::assertSame(['Petra Jansen', 'Petra Jansen', 'Petra Jansen', 'Jan de Vries'], array_column($regels, 'doorNaam'));
		self::assertSame(array_fill(0, 4, self::NU), array_column($regels, 'op'));
	}

	#[TestDox('ALG-10 the history names what an old reference led to')]
	public function testOudeVerwijzing(): void {
		[$een, $twee] = [self::id($this->klant(['achternaam' => 'Deurne'])), self::id($this->klant(['achternaam' => 'Smit']))];
		$id = self::id($this->contactmoment(['klant' => $een]));
		$this->corrigeer($id, ['wijzigingen' => ['klant' => $twee]]);
		[$correctie, $gemaakt] = $this->historie(Soort::Contactmoment, $id);
		self::assertSame($een, Waarden::kaart(Waarden::kaart($correctie['velden'])['klant'] ?? null)['oud'] ?? null);
		self::assertSame('Deurne', Waarden::kaart($correctie['namen'])['klant'] ?? null);
		self::assertSame([], $gemaakt['namen']);
	}

	#[TestDox('CALL-13 an answer is appended with the own name and time')]
	public function testAanvulling(): void {
		$id = self::id($this->contactmoment());
		$this->app->login('petra');
		$antwoord = $this->app->service(Wijziging::class)->vulAan($id, ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'tekst' => 'Teruggebeld']);
		$aanvulling = Waarden::kaarten($antwoord['aanvullingen'] ?? null)[0];
		self::assertSame(['Teruggebeld', 'petra', self::NU], [$aanvulling['tekst'], $aanvulling['door'], $aanvulling['op']]);
	}

	#[TestDox('ALG-02 a correction may leave a withdrawn kanaal, and cannot choose one')]
	public function testIngetrokkenKanaal(): void {
		$brief = self::id($this->contactmoment(['kanaal' => 'brief']));
		$balie = self::id($this->contactmoment(['kanaal' => 'balie', 'klant' => self::id($this->klant())]));
		$this->app->service(Kanalen::class)->zet(['telefoon', 'balie']);
		$this->app = $this->opNieuw(self::NU);
		$this->app->login('jan');
		self::assertSame('brief', $this->corrigeer($brief, [])['kanaal']);
		self::weigert(400, fn () => $this->corrigeer($balie, ['wijzigingen' => ['kanaal' => 'brief']]), 'wijzigingen.kanaal');
		self::assertSame([$brief], array_column($this->lijst(Soort::Contactmoment, ['kanaal' => 'brief']), 'id'));
	}

	#[TestDox('ALG-05 a corrected moment moves the contactmoment in the list')]
	public function testAnderMoment(): void {
		$eerste = self::id($this->contactmoment(['plaatsgevondenOp' => '2026-11-20T10:00:00Z']));
		$tweede = self::id($this->contactmoment(['plaatsgevondenOp' => '2026-11-21T10:00:00Z']));
		$this->corrigeer($eerste, ['wijzigingen' => ['plaatsgevondenOp' => '2026-11-22T08:00:00Z']]);
		self::assertSame([$eerste, $tweede], array_column($this->lijst(Soort::Contactmoment), 'id'));
	}

	#[TestDox('EMP-31 an outdated revision is told what the object is now, and who was first')]
	public function testVerouderd(): void {
		$id = self::id($this->klant());
		$this->wijzig(Soort::Klant, $id, 1, ['achternaam' => 'Bergen']);
		$this->app->login('petra');
		$fout = self::weigert(409, fn () => $this->wijzig(Soort::Klant, $id, 1, ['achternaam' => 'Bergman']));
		self::assertInstanceOf(Conflict::class, $fout);
		self::assertSame(['Jan de Vries', 'Bergen', 2], [$fout->door, $fout->huidig['achternaam'] ?? null, $fout->huidig['revisie'] ?? null]);
	}

	#[TestDox('EMP-31 an object that has no revision yet, because it came into the store another way, can be changed')]
	public function testZonderRevisie(): void {
		$id = self::id($this->klant());
		$this->app->service(Database::class)->execute('DELETE FROM *PREFIX*kc_revisies WHERE id = :id', ['id' => $id]);
		self::weigert(409, fn () => $this->wijzig(Soort::Klant, $id, 2, ['achternaam' => 'Zon']));
		self::assertSame(2, $this->wijzig(Soort::Klant, $id, 1, ['achternaam' => 'Maan'])['revisie']);
		self::weigert(409, fn () => $this->wijzig(Soort::Klant, $id, 1, ['achternaam' => 'Zon']));
	}

	#[TestDox('EMP-10 null and an empty text clear a field, and the name follows')]
	public function testWissen(): void {
		$id = self::id($this->klant(['initialen' => 'J.', 'tussenvoegsel' => 'van der']));
		$klant = $this->wijzig(Soort::Klant, $id, 1, ['tussenvoegsel' => null, 'initialen' => '']);
		self::assertSame('Berg', $klant['naam']);
		self::assertArrayNotHasKey('tussenvoegsel', $klant);
		self::weigert(400, fn () => $this->wijzig(Soort::Klant, $id, 2, ['achternaam' => null]), 'achternaam');
		self::weigert(400, fn () => $this->wijzig(Soort::Klant, $id, 2, ['schoenmaat' => 43]), 'schoenmaat');
	}

	#[TestDox('ALG-11 what was stored under a wider limit does not stop another change')]
	public function testOudeInhoud(): void {
		$id = self::id($this->contactmoment(['inhoud' => str_repeat('a', 900)]));
		$this->app->service(Configuratie::class)->bewaar('limieten', ['inhoud' => 10]);
		$this->app = $this->opNieuw(self::NU);
		$this->app->login('jan');
		self::assertSame('Goed', $this->corrigeer($id, [])['onderwerp']);
		self::weigert(400, fn () => $this->corrigeer($id, ['revisie' => 2, 'wijzigingen' => ['inhoud' => str_repeat('b', 11)]]), 'wijzigingen.inhoud');
	}

	#[TestDox('ZAA-19 a bericht stays verbatim: only its links and its subject change')]
	public function testBericht(): void {
		$id = Uuid::nieuw();
		$this->registreer(['berichten' => [['id' => $id, 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Brief', 'inhoud' => "regel 1\r\n\r\n  regel 2"]]]);
		$moment = self::id($this->contactmoment());
		$bericht = $this->wijzig(Soort::Bericht, $id, 1, ['contactmoment' => $moment, 'onderwerp' => 'Bezwaar']);
		self::assertSame([$moment, "regel 1\r\n\r\n  regel 2"], [$bericht['contactmoment'], $bericht['inhoud']]);
		self::weigert(400, fn () => $this->wijzig(Soort::Bericht, $id, 2, ['inhoud' => 'anders']), 'inhoud');
	}

	#[TestDox('ALG-03 a changed klant of a contactmoment changes its betrokkene')]
	public function testAndereKlant(): void {
		[$een, $twee] = [self::id($this->klant()), self::id($this->klant())];
		$id = self::id($this->contactmoment(['klant' => $een]));
		$goed = $this->corrigeer($id, ['wijzigingen' => ['klant' => $twee]]);
		self::assertSame([$twee, [$twee]], [$goed['klant'], array_column(Waarden::kaarten($goed['betrokkenen'] ?? null), 'klant')]);
		self::assertArrayNotHasKey('klant', $this->corrigeer($id, ['revisie' => 2, 'wijzigingen' => ['klant' => null]]));
	}

	/**
	 * @param array<string, mixed> $anders
	 * @return array<array-key, mixed>
	 */
	private function corrigeer(string $id, array $anders): array {
		return $this->app->service(Wijziging::class)->corrigeer($id, $anders + ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'reden' => 'Verkeerd gehoord', 'wijzigingen' => ['onderwerp' => 'Goed']]);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<array-key, mixed>
	 */
	private function wijzig(Soort $soort, string $id, int $revisie, array $velden): array {
		return $this->app->service(Wijziging::class)->wijzig($soort, $id, ['opdracht' => Uuid::nieuw(), 'revisie' => $revisie] + $velden);
	}

	/** @return list<array<string, mixed>> */
	private function historie(Soort $soort, string $id): array {
		return $this->app->service(Geschiedenis::class)->van($soort, $id, null)['results'];
	}
}
