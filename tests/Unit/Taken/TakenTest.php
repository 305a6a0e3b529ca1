<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Telling;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Standalone\Services\Notification;
use OCA\Klantcontact\Standalone\Services\Notifications;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The life of a taak: what each action stores, and who is told what when it is refused.
 */
final class TakenTest extends TaakTestCase {
	#[TestDox('EMP-27 EMP-29 picked up: in progress with her, gone from the list and the count of her colleagues')]
	public function testOppakken(): void {
		$this->app->login('mo');
		self::assertCount(1, $this->lijst(Soort::Taak, ['team' => 'klachten', 'status' => 'open']));
		$antwoord = $this->doe('fatima', Actie::Oppakken);
		self::assertSame(['contactmomenten', 'berichten', 'klanten', 'zaken', 'taken'], array_keys($antwoord));
		$taak = self::eerste($antwoord);
		self::assertSame(['in_uitvoering', 'fatima', 'klachten', 2], [$taak['status'], $taak['medewerker'], $taak['team'], $taak['revisie']]);
		self::assertSame('Fatima el Amrani', Waarden::kaart($taak['namen'])['medewerker']);
		self::assertEquals(['mijn' => 1, 'teams' => (object)['klachten' => 0]], $this->app->service(Telling::class)->van());
		$this->app->login('mo');
		self::assertSame([], $this->lijst(Soort::Taak, ['team' => 'klachten', 'status' => 'open']));
		self::assertEquals(['mijn' => 0, 'teams' => (object)['klachten' => 0]], $this->app->service(Telling::class)->van());
		self::assertSame(['aangemaakt jan', 'opgepakt fatima'], $this->verloop(self::id($this->taak)));
	}

	#[TestDox('EMP-31 who comes second reads who was first, with the taak as it is now')]
	public function testTweede(): void {
		$this->doe('fatima', Actie::Oppakken);
		foreach ([1, 2] as $revisie) {
			$fout = self::weigert(409, fn () => $this->doe('mo', Actie::Oppakken, ['revisie' => $revisie]));
			self::assertInstanceOf(Conflict::class, $fout);
			self::assertSame(['Deze taak is al opgepakt door Fatima el Amrani', 'Fatima el Amrani'], [$fout->getMessage(), $fout->door]);
			self::assertSame(['in_uitvoering', 'fatima', 2], [$fout->huidig['status'] ?? null, $fout->huidig['medewerker'] ?? null, $fout->huidig['revisie'] ?? null]);
		}
		self::assertSame(['aangemaakt jan', 'opgepakt fatima'], $this->verloop(self::id($this->taak)));
	}

	#[TestDox('EMP-31 a change over an older revision is refused for every action, with who changed it')]
	public function testVerouderd(): void {
		$this->doe('fatima', Actie::Oppakken);
		$this->doe('fatima', Actie::Noteren, ['soort' => 'belpoging']);
		foreach (Actie::cases() as $actie) {
			$velden = match ($actie) {
				Actie::Oppakken => null,
				Actie::Teruggeven => ['reden' => 'Vrij'],
				Actie::Doorsturen => ['team' => 'wonen', 'reden' => 'Voor wonen'],
				Actie::Noteren => ['soort' => 'notitie', 'tekst' => 'Gebeld'],
				Actie::ZaakMaken => ['zaak' => ['id' => Uuid::nieuw(), 'omschrijving' => 'Aanvraag']],
				Actie::Afronden => [],
			};
			if ($velden !== null) {
				$fout = self::weigert(409, fn () => $this->doe('fatima', $actie, ['revisie' => 2] + $velden));
				self::assertStringContainsString('Fatima el Amrani', $fout->getMessage(), $actie->value);
			}
		}
		self::assertCount(3, $this->verloop(self::id($this->taak)));
	}

	#[TestDox('ALG-06 the same command again gets the same answer, and is done once')]
	public function testHerhaald(): void {
		$velden = ['opdracht' => Uuid::nieuw(), 'revisie' => 1];
		$antwoord = $this->doe('fatima', Actie::Oppakken, $velden);
		self::assertSame($antwoord, $this->doe('fatima', Actie::Oppakken, $velden));
		self::assertCount(2, $this->verloop(self::id($this->taak)));
	}

	#[TestDox('EMP-30 what is hers her colleagues cannot change; what is of another team nobody else')]
	public function testVanEenAnder(): void {
		self::weigert(403, fn () => $this->doe('sanne', Actie::Oppakken));
		self::weigert(403, fn () => $this->doe('gast', Actie::Oppakken));
		$this->doe('fatima', Actie::Oppakken);
		foreach (['mo', 'jan'] as $uid) {
			self::weigert(403, fn () => $this->doe($uid, Actie::Noteren, ['soort' => 'belpoging']));
			self::weigert(403, fn () => $this->doe($uid, Actie::Afronden));
		}
		self::weigert(404, fn () => $this->doe('fatima', Actie::Oppakken, ['revisie' => 1], Uuid::nieuw()));
	}

	#[TestDox('EMP-37 given back: the same taak is of the team again, with the reason')]
	public function testTeruggeven(): void {
		$this->doe('fatima', Actie::Oppakken);
		self::weigert(400, fn () => $this->doe('fatima', Actie::Teruggeven, ['reden' => ' ']), 'reden');
		self::weigert(400, fn () => $this->doe('fatima', Actie::Teruggeven, ['reden' => str_repeat('a', 1001)]), 'reden');
		$taak = self::eerste($this->doe('fatima', Actie::Teruggeven, ['reden' => 'Ik ben er morgen niet']));
		self::assertSame(['open', 'klachten', 'Ik ben er morgen niet'], [$taak['status'], $taak['team'], $taak['reden']]);
		self::assertArrayNotHasKey('medewerker', $taak);
		$this->app->login('mo');
		self::assertSame([self::id($this->taak)], array_column($this->lijst(Soort::Taak, ['team' => 'klachten', 'status' => 'open']), 'id'));
		$regel = Waarden::kaarten($this->app->service(Geschiedenis::class)->van(Soort::Taak, self::id($this->taak), null)['results'])[0];
		self::assertSame(['teruggegeven', 'Ik ben er morgen niet'], [$regel['actie'], $regel['reden']]);
		self::assertSame(self::id($this->taak), self::id(self::eerste($this->doe('mo', Actie::Oppakken))));
	}

	#[TestDox('EMP-37 forwarded: the old taak ends with the reason, a new one on the same contactmoment goes to the other team')]
	public function testDoorsturen(): void {
		$this->doe('fatima', Actie::Oppakken);
		$this->doe('fatima', Actie::Noteren, ['soort' => 'notitie', 'tekst' => 'Niet voor ons']);
		[$oud, $nieuw] = Waarden::kaarten($this->doe('fatima', Actie::Doorsturen, ['team' => 'wonen', 'reden' => 'Gaat over een woning'])['taken']);
		self::assertSame(['afgerond', self::NU, 'Gaat over een woning'], [$oud['status'], $oud['afgerondOp'], $oud['reden']]);
		$overgenomen = array_intersect_key($this->taak, array_flip(['contactmoment', 'klant', 'gevraagdeHandeling', 'toelichting', 'prioriteit', 'uiterlijkOp']));
		self::assertCount(6, $overgenomen);
		self::assertEquals($overgenomen, array_intersect_key($nieuw, $overgenomen));
		self::assertSame([self::id($this->taak), 'open', 'wonen', 'fatima', '2', 'Gaat over een woning'], [$nieuw['vervolgOp'], $nieuw['status'], $nieuw['team'], $nieuw['aangemaaktDoor'], $nieuw['nummer'], $nieuw['reden']]);
		self::assertSame([], array_intersect_key($nieuw, ['medewerker' => 1, 'notities' => 1]));
		self::assertSame(['aangemaakt fatima'], $this->verloop(self::id($nieuw)));
		$this->app->login('sanne');
		self::assertSame([self::id($nieuw)], array_column($this->lijst(Soort::Taak, ['team' => 'wonen']), 'id'));
		self::assertSame('Afval rond kerst', $this->app->service(Lezer::class)->een(Soort::Contactmoment, self::id($this->moment))['onderwerp']);
	}

	#[TestDox('EMP-37 forwarded to one colleague, who finds it in her own tasks; to nobody, to two or to the same is refused')]
	public function testDoorsturenAanCollega(): void {
		foreach ([[[], 400, 'team'], [['team' => 'wonen', 'medewerker' => 'sanne'], 400, 'team'], [['team' => 'klachten'], 422, 'team'], [['team' => 'onbekend'], 422, 'team'], [['medewerker' => 'niemand'], 422, 'medewerker'], [['medewerker' => 'gast'], 422, 'medewerker']] as [$naar, $status, $veld]) {
			self::weigert($status, fn () => $this->doe('fatima', Actie::Doorsturen, $naar + ['reden' => 'Voor haar']), $veld);
		}
		$nieuw = Waarden::kaarten($this->doe('fatima', Actie::Doorsturen, ['medewerker' => 'sanne', 'reden' => 'Voor haar'])['taken'])[1];
		self::assertArrayNotHasKey('team', $nieuw);
		$this->app->login('sanne');
		self::assertSame([self::id($nieuw)], array_column($this->lijst(Soort::Taak, ['medewerker' => 'sanne']), 'id'));
		self::weigert(422, fn () => $this->doe('sanne', Actie::Teruggeven, ['reden' => 'Toch niet'], self::id($nieuw)));
		self::weigert(422, fn () => $this->doe('sanne', Actie::Doorsturen, ['medewerker' => 'sanne', 'reden' => 'Rondje'], self::id($nieuw)), 'medewerker');
		self::assertSame('in_uitvoering', self::eerste($this->doe('sanne', Actie::Oppakken, [], self::id($nieuw)))['status']);
	}

	#[TestDox('EMP-26 EMP-29 the team is told of a task, nobody any more when it was picked up, and the team again when it was given back')]
	public function testMeldingen(): void {
		$verteld = function (): array {
			$uids = array_map(static fn (Notification $een): string => $een->getUser() . ' ' . $een->getSubject(), $this->app->service(Notifications::class)->kept());
			sort($uids);
			return $uids;
		};
		self::assertSame(['fatima taak_voor_team', 'mo taak_voor_team', 'petra taak_voor_team'], $verteld());
		$this->doe('fatima', Actie::Oppakken);
		self::assertSame([], $verteld());
		$this->doe('fatima', Actie::Teruggeven, ['reden' => 'Vrij']);
		self::assertSame(['jan taak_voor_team', 'mo taak_voor_team', 'petra taak_voor_team'], $verteld());
		$this->doe('mo', Actie::Doorsturen, ['medewerker' => 'sanne', 'reden' => 'Voor haar']);
		self::assertSame(['sanne taak_voor_jou'], $verteld());
	}

	#[TestDox('EMP-33 notes and call attempts stand in the order in which they were made, each with author and time')]
	public function testNotities(): void {
		$this->doe('mo', Actie::Noteren, ['soort' => 'belpoging']);
		$this->doe('fatima', Actie::Oppakken);
		self::weigert(400, fn () => $this->doe('fatima', Actie::Noteren, ['soort' => 'notitie']), 'tekst');
		self::weigert(400, fn () => $this->doe('fatima', Actie::Noteren, ['soort' => 'brief', 'tekst' => 'x']), 'soort');
		self::weigert(400, fn () => $this->doe('fatima', Actie::Noteren, ['soort' => 'notitie', 'tekst' => 'x', 'door' => 'jan']), 'door');
		$taak = self::eerste($this->doe('fatima', Actie::Noteren, ['soort' => 'notitie', 'tekst' => "Gebeld.\nKomt goed."]));
		$notities = array_map(static fn (array $notitie): array => array_diff_key($notitie, ['id' => true]), Waarden::kaarten($taak['notities']));
		self::assertSame([['soort' => 'belpoging', 'door' => 'mo', 'op' => self::NU], ['soort' => 'notitie', 'door' => 'fatima', 'op' => self::NU, 'tekst' => "Gebeld.\nKomt goed."]], $notities);
		self::assertSame('Mo Yilmaz', Waarden::kaart($taak['namen'])['notities.0.door']);
	}

	#[TestDox('EMP-33 notes are internal: who is not in the team reads them neither in the taak nor in its history')]
	public function testNotitiesIntern(): void {
		$this->doe('fatima', Actie::Oppakken);
		$this->doe('fatima', Actie::Noteren, ['soort' => 'notitie', 'tekst' => 'Geheim een']);
		$this->doe('fatima', Actie::Noteren, ['soort' => 'notitie', 'tekst' => 'Geheim twee']);
		$this->doe('fatima', Actie::Teruggeven, ['reden' => 'Niet te bereiken']);
		$historie = fn (): string => (string)json_encode($this->app->service(Geschiedenis::class)->van(Soort::Taak, self::id($this->taak), null));
		// jan has left the team, but he made the taak
		$this->zonderTeam();
		$this->app->login('jan');
		self::assertStringNotContainsString('Geheim', (string)json_encode($this->app->service(Lezer::class)->een(Soort::Taak, self::id($this->taak))));
		self::assertStringNotContainsString('Geheim', $historie());
		self::assertStringContainsString('teruggegeven', $historie());
		$this->app->login('petra');
		self::weigert(403, $historie);
	}

	#[TestDox('EMP-34 EMP-35 finished: with the moment, gone from her own tasks, and no contactmoment is made')]
	public function testAfronden(): void {
		$this->doe('fatima', Actie::Oppakken);
		$antwoord = $this->doe('fatima', Actie::Afronden, ['notitie' => 'Opgelost']);
		$taak = self::eerste($antwoord);
		self::assertSame(['afgerond', self::NU, 'fatima', []], [$taak['status'], $taak['afgerondOp'], $taak['medewerker'], $antwoord['contactmomenten']]);
		self::assertSame('Opgelost', Waarden::kaarten($taak['notities'])[0]['tekst']);
		self::assertSame([], $this->lijst(Soort::Taak, ['medewerker' => 'fatima', 'status' => 'open,in_uitvoering']));
		self::assertCount(1, $this->lijst(Soort::Taak, ['medewerker' => 'fatima', 'status' => 'afgerond']));
		$fout = self::weigert(409, fn () => $this->doe('fatima', Actie::Afronden));
		self::assertSame('Deze taak is al afgerond.', $fout->getMessage());
	}

	#[TestDox('EMP-40 who is in no team has an empty count, and no error')]
	public function testGeenTeam(): void {
		$this->app->login('beheer');
		self::assertEquals(['mijn' => 0, 'teams' => (object)[]], $this->app->service(Telling::class)->van());
		self::assertSame([], $this->lijst(Soort::Taak, ['medewerker' => 'beheer']));
	}

	#[TestDox('EMP-28 a taak says what she who reads it can do')]
	public function testActies(): void {
		$lees = function (string $uid): mixed {
			$this->app->login($uid);
			return $this->app->service(Lezer::class)->een(Soort::Taak, self::id($this->taak))['acties'];
		};
		self::assertSame(['oppakken', 'doorsturen', 'notities'], $lees('mo'));
		self::assertSame(['doorsturen', 'notities', 'afronden'], $lees('beheer'));
		$this->doe('fatima', Actie::Oppakken);
		self::assertSame([], $lees('mo'));
		self::assertSame(['teruggeven', 'doorsturen', 'notities', 'zaak', 'afronden'], $lees('fatima'));
	}

	#[TestDox('EMP-26 a new taak is of a team or of a colleague, not of both')]
	public function testTeamOfCollega(): void {
		$this->app->login('jan');
		self::weigert(422, fn () => $this->taak(['team' => 'klachten', 'medewerker' => 'mo']), 'taken.0.medewerker');
	}

	#[TestDox('EMP-05 a complaint needs a task; what follows an earlier contactmoment does not')]
	public function testKlacht(): void {
		$this->app->login('jan');
		$klacht = ['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Te laat gekomen', 'soort' => 'klacht'];
		self::weigert(422, fn () => $this->registreer(['contactmomenten' => [$klacht]]), 'contactmomenten.0.soort');
		$this->registreer(['contactmomenten' => [$klacht + ['voorgaandContactmoment' => $this->moment['id']]]]);
		$met = ['id' => Uuid::nieuw()] + $klacht;
		$taak = ['id' => Uuid::nieuw(), 'contactmoment' => $met['id'], 'gevraagdeHandeling' => 'Behandelen', 'team' => 'klachten'];
		self::weigert(422, fn () => $this->registreer(['contactmomenten' => [$met, ['id' => Uuid::nieuw()] + $klacht], 'taken' => [$taak]]), 'contactmomenten.1.soort');
		$this->registreer(['contactmomenten' => [$met], 'taken' => [$taak]]);
		self::assertCount(2, $this->lijst(Soort::Contactmoment, ['soort' => 'klacht']));
	}

	private function zonderTeam(): void {
		$this->app->service(Configuratie::class)->bewaar('teams', [['id' => 'wonen', 'actief' => true]]);
	}
}
