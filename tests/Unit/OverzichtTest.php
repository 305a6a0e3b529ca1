<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Overzicht\Overzicht;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The overview of who leads a team. Her days are those of Amsterdam.
 */
final class OverzichtTest extends ServiceTestCase {
	#[TestDox('OVERZICHT-01 a leader counts her own teams, beheer all, nobody else any')]
	public function testRechten(): void {
		$teams = fn (string $uid): array => array_column(Waarden::kaarten($this->overzicht($uid)['teams']), 'team');
		self::assertSame(['wonen'], $teams('sanne'));
		self::assertEqualsCanonicalizing(array_keys($this->app->service(Configuratie::class)->teams()), $teams('beheer'));
		foreach (['jan', 'fatima', 'gast'] as $uid) {
			self::weigert(403, fn () => $this->overzicht($uid));
		}
	}

	#[TestDox('EMP-38 open, in progress, overdue and age per team, by days where the organisation is')]
	public function testTeams(): void {
		$taken = [];
		// midnight of the 21st is 23:00 UTC of the 20th
		foreach (['2026-11-22T08:00:00Z' => '2026-11-22', '2026-11-20T23:00:00Z' => '2026-11-21', '2026-11-20T22:59:59Z' => '', '2026-11-14T23:00:00Z' => '2026-11-23', '2026-11-14T22:59:59Z' => '', '2026-10-01T10:00:00Z' => ''] as $moment => $uiterlijk) {
			$this->app = $this->opNieuw($moment);
			$this->app->login('jan');
			$taken[] = $this->taak(['team' => 'wonen'] + ($uiterlijk === '' ? [] : ['uiterlijkOp' => $uiterlijk]));
		}
		$this->app = $this->opNieuw(self::NU);
		$this->doe('sanne', Actie::Oppakken, self::id(end($taken)), []);
		$klaar = $this->alsJan(['team' => 'wonen']);
		$this->doe('sanne', Actie::Oppakken, $klaar, []);
		$this->doe('sanne', Actie::Afronden, $klaar, ['revisie' => 2]);
		$this->alsJan(['team' => 'klachten']);
		self::assertSame([[
			'team' => 'wonen', 'naam' => 'Wonen', 'open' => 5, 'inUitvoering' => 1, 'teLaat' => 1,
			'leeftijd' => ['0-1' => 2, '2-7' => 2, '8-30' => 1, '31+' => 1],
		]], $this->overzicht('sanne')['teams']);
	}

	#[TestDox('OVERZICHT-02 contactmomenten per kanaal and per day of the period')]
	public function testPeriode(): void {
		foreach (['2026-11-19T22:59:59Z' => 'brief', '2026-11-19T23:00:00Z' => 'e-mail', '2026-11-21T22:59:59Z' => 'brief', '2026-11-21T23:00:00Z' => 'brief'] as $moment => $kanaal) {
			$this->contactmoment(['kanaal' => $kanaal, 'plaatsgevondenOp' => $moment]);
		}
		$overzicht = $this->overzicht('sanne', ['van' => '2026-11-20', 'tot' => '2026-11-22']);
		self::assertSame([['dag' => '2026-11-20', 'aantal' => 1], ['dag' => '2026-11-21', 'aantal' => 1]], $overzicht['perDag']);
		self::assertSame(['telefoon' => 0, 'e-mail' => 1, 'balie' => 0, 'brief' => 1], array_column(Waarden::kaarten($overzicht['perKanaal']), 'aantal', 'kanaal'));
		self::assertCount(7, Waarden::kaarten($this->overzicht('sanne')['perDag']), 'a week when no period is named');
	}

	#[TestDox('OVERZICHT-03 answered at once: with an answer, without a task or a new zaak, of contacts that klanten began')]
	public function testDirectBeantwoord(): void {
		$antwoord = ['antwoord' => 'Om tien uur'];
		$this->contactmoment($antwoord);
		$this->contactmoment();
		$this->contactmoment($antwoord + ['initiatiefnemer' => 'gemeente']);
		$metTaak = $this->nieuw($antwoord);
		$this->registreer(['contactmomenten' => [$metTaak], 'taken' => [['id' => Uuid::nieuw(), 'team' => 'wonen', 'gevraagdeHandeling' => 'Bel', 'contactmoment' => $metTaak['id']]]]);
		$zaak = Uuid::nieuw();
		$this->registreer(['zaken' => [['id' => $zaak, 'omschrijving' => 'Boom']], 'contactmomenten' => [$this->nieuw($antwoord + ['zaak' => $zaak])]]);
		$this->contactmoment($antwoord + ['zaak' => $zaak]);
		self::assertSame(['aantal' => 2, 'totaal' => 5], $this->overzicht('sanne')['directBeantwoord']);
	}

	#[TestDox('OVERZICHT-04 it counts and reads no object')]
	public function testTelt(): void {
		$store = $this->createMock(ObjectStore::class);
		$store->expects(self::atLeastOnce())->method('count')->with(self::isInstanceOf(ListQuery::class))->willReturn(3);
		foreach (['list', 'get', 'getMany'] as $lezen) {
			$store->expects(self::never())->method($lezen);
		}
		$store->method('schema')->willReturn($this->app->service(ObjectStore::class)->schema(Soort::Contactmoment));
		$this->app = new App($this->map->path, new StoppedClock(self::NU), [ObjectStore::class => $store]);
		self::assertSame(['aantal' => 3, 'totaal' => 3], $this->overzicht('sanne')['directBeantwoord']);
	}

	#[TestDox('OVERZICHT-05 a period that is none, or too long, is refused at its field')]
	public function testFout(): void {
		foreach ([['van' => 'gisteren'], ['van' => '2026-02-30']] as $params) {
			self::weigert(400, fn () => $this->overzicht('sanne', $params), 'van');
		}
		foreach ([['van' => '2026-11-22', 'tot' => '2026-11-22'], ['van' => '2026-01-01', 'tot' => '2026-04-04']] as $params) {
			self::weigert(400, fn () => $this->overzicht('sanne', $params), 'tot');
		}
		self::assertCount(92, Waarden::kaarten($this->overzicht('sanne', ['van' => '2026-01-01', 'tot' => '2026-04-03'])['perDag']));
		self::weigert(400, fn () => $this->overzicht('sanne', ['team' => 'wonen']), 'team');
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array<string, mixed>
	 */
	private function overzicht(string $uid, array $params = []): array {
		$this->app->login($uid);
		return $this->app->service(Overzicht::class)->lees($params);
	}

	/** @param array<string, mixed> $velden */
	private function doe(string $uid, Actie $actie, string $taak, array $velden): void {
		$this->app->login($uid);
		$this->app->service(Taken::class)->doe($actie, $taak, $velden + ['opdracht' => Uuid::nieuw(), 'revisie' => 1]);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return string the id of a new taak
	 */
	private function alsJan(array $velden): string {
		$this->app->login('jan');
		return self::id($this->taak($velden));
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed>
	 */
	private function nieuw(array $velden): array {
		return $velden + ['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Boom'];
	}
}
