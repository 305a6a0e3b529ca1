<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\InstellingenLezer;
use OCA\Klantcontact\Service\Instellingen\InstellingenSchrijver;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Settings, and the kanaal enum that the administrator owns.
 */
final class InstellingenTest extends ServiceTestCase {
	#[TestDox('ALG-02 a kanaal added in the schema itself can be chosen at once; a withdrawn one stays readable and filterable')]
	public function testKanaalInSchema(): void {
		$brief = self::id($this->contactmoment(['kanaal' => 'brief']));
		self::weigert(400, fn () => $this->contactmoment(['kanaal' => 'WhatsApp']), 'contactmomenten.0.kanaal');
		$this->app->service(ObjectStore::class)->setEnum(Soort::Contactmoment, 'kanaal', ['WhatsApp', 'telefoon']);
		$this->app = $this->opNieuw(self::NU);
		$this->app->login('jan');
		self::assertSame('WhatsApp', $this->contactmoment(['kanaal' => 'WhatsApp', 'klant' => self::id($this->klant())])['kanaal']);
		self::weigert(400, fn () => $this->contactmoment(['kanaal' => 'brief']), 'contactmomenten.0.kanaal');
		self::assertSame([$brief], array_column($this->lijst(Soort::Contactmoment, ['kanaal' => 'brief']), 'id'));
		$kanalen = (array)$this->app->service(InstellingenLezer::class)->lees()['kanalen'];
		self::assertSame(['WhatsApp', 'telefoon', 'e-mail', 'balie', 'brief'], array_column($kanalen, 'waarde'));
		self::assertSame([false, false, true, true, true], array_column($kanalen, 'ingetrokken'));
	}

	#[TestDox('PROD-29 the settings say who may see a BSN')]
	public function testBsnRecht(): void {
		$mag = [];
		foreach (['jan', 'fatima', 'gast', 'beheer'] as $uid) {
			$this->app->login($uid);
			$mag[$uid] = Waarden::kaart(Waarden::kaart($this->app->service(InstellingenLezer::class)->lees()['gebruiker'])['rechten'] ?? null)['bsn'] ?? null;
		}
		self::assertSame(['jan' => true, 'fatima' => false, 'gast' => false, 'beheer' => true], $mag);
	}

	#[TestDox('ALG-02 ZAA-26 the settings page adds, orders and withdraws')]
	public function testKanalenZetten(): void {
		$this->app->login('beheer');
		$antwoord = $this->wijzig(['kanalen' => ['balie', 'telefoon', 'Chat']]);
		self::assertSame(['balie', 'telefoon', 'Chat', 'e-mail', 'brief'], array_column((array)$antwoord['kanalen'], 'waarde'));
		self::assertSame(['balie', 'telefoon', 'Chat'], $this->app->service(ObjectStore::class)->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? null);
	}

	#[TestDox('PROD-29 roles, teams, limits, lists and words are stored, and only what is named changes')]
	public function testRest(): void {
		$this->app->login('beheer');
		$voor = $this->wijzig(['labels' => ['gemeente' => 'Corporatie']]);
		$na = $this->wijzig([
			'teams' => [['id' => 'wonen', 'actief' => false]],
			'limieten' => ['inhoud' => 500],
			'lijsten' => ['zaaktypen' => ['Reparatie']],
			'eenheden' => ['kcc' => 'Klantcontactcentrum'],
			'klachtenteam' => 'klachten',
			'correctieAlleenBeheer' => true,
			'anoniemRegistreren' => true,
			'tellen' => false,
			'bewaartermijnen' => ['concepten' => 8, 'contactmomenten' => 60],
		]);
		self::assertSame(['gemeente' => 'Corporatie'], $na['labels']);
		self::assertSame([['id' => 'wonen', 'naam' => 'Wonen', 'actief' => false]], $na['teams']);
		self::assertSame([500, 200], [((array)$na['limieten'])['inhoud'], ((array)$na['limieten'])['onderwerp']]);
		self::assertSame($voor['kanalen'], $na['kanalen']);
		self::assertSame([false, true], [$voor['anoniemRegistreren'], $voor['tellen']]);
		self::assertSame([true, false], [$na['anoniemRegistreren'], $na['tellen']]);
		self::assertSame(['concepten' => 72, 'antwoorden' => 30, 'tellers' => 60, 'contactmomenten' => 0], $voor['bewaartermijnen']);
		self::assertSame(['concepten' => 8, 'antwoorden' => 30, 'tellers' => 60, 'contactmomenten' => 60], $na['bewaartermijnen']);
		$beheer = (array)$na['beheer'];
		self::assertSame([['kcc' => 'Klantcontactcentrum'], 'klachten', true], [$beheer['eenheden'], $na['klachtenteam'], $beheer['correctieAlleenBeheer']]);
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function slecht(): array {
		return [
			'no kanaal left' => [['kanalen' => []], 'kanalen'],
			'twice' => [['kanalen' => ['a', 'a']], 'kanalen'],
			'no list' => [['kanalen' => 'telefoon'], 'kanalen'],
			'number in it' => [['kanalen' => ['telefoon', 1]], 'kanalen'],
			'too long' => [['kanalen' => [str_repeat('a', 51)]], 'kanalen'],
			'unknown role' => [['groepen' => ['baas' => []]], 'groepen.baas'],
			'unknown group' => [['groepen' => ['kcc' => ['nergens']]], 'groepen.kcc'],
			'list of roles' => [['groepen' => ['kcc']], 'groepen'],
			'unknown team' => [['teams' => [['id' => 'nergens']]], 'teams.0'],
			'limit too high' => [['limieten' => ['inhoud' => 1001]], 'limieten.inhoud'],
			'limit as text' => [['limieten' => ['inhoud' => '10']], 'limieten.inhoud'],
			'unknown list' => [['lijsten' => ['x' => []]], 'lijsten.x'],
			'unknown word' => [['labels' => ['x' => 'y']], 'labels.x'],
			'unknown setting' => [['x' => 1], 'x'],
			'no switch' => [['tellen' => 'ja'], 'tellen'],
			'drafts for ever' => [['bewaartermijnen' => ['concepten' => 0]], 'bewaartermijnen.concepten'],
			'drafts too long' => [['bewaartermijnen' => ['concepten' => 721]], 'bewaartermijnen.concepten'],
			'half a term' => [['bewaartermijnen' => ['antwoorden' => 1.5]], 'bewaartermijnen.antwoorden'],
			'unknown term' => [['bewaartermijnen' => ['klanten' => 1]], 'bewaartermijnen.klanten'],
			'no terms' => [['bewaartermijnen' => 5], 'bewaartermijnen'],
			'category twice' => [['lijsten' => ['categorieen' => ['a', 'a']]], 'lijsten.categorieen'],
			'no boolean' => [['correctieAlleenBeheer' => 1], 'correctieAlleenBeheer'],
		];
	}

	/** @param array<string, mixed> $invoer */
	#[DataProvider('slecht')]
	#[TestDox('ZAA-26 a setting that cannot be is refused at its field')]
	public function testSlecht(array $invoer, string $veld): void {
		$this->app->login('beheer');
		$voor = $this->app->service(InstellingenLezer::class)->lees();
		self::weigert(400, fn () => $this->wijzig($invoer), $veld);
		self::assertSame($voor, $this->app->service(InstellingenLezer::class)->lees());
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return array<string, mixed>
	 */
	private function wijzig(array $invoer): array {
		return $this->app->service(InstellingenSchrijver::class)->wijzig(['opdracht' => Uuid::nieuw()] + $invoer);
	}
}
