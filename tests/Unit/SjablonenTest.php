<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Templates of contactmomenten and their tasks.
 */
final class SjablonenTest extends ServiceTestCase {
	private const MET_TAAK = ['naam' => 'Reparatie', 'taakAanmaken' => true, 'team' => 'wonen', 'gevraagdeHandeling' => 'Plan de reparatie'];

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->app->login('beheer');
	}

	/** @return iterable<string, array{array<string, mixed>, string, int}> */
	public static function fouten(): iterable {
		yield 'EMP-22 a task without a team' => [['team' => null], 'team', 422];
		yield 'EMP-23 a team that is none' => [['team' => 'kcc'], 'team', 422];
		yield 'EMP-25 a task without what is asked' => [['gevraagdeHandeling' => ' '], 'gevraagdeHandeling', 422];
		yield 'EMP-05 a complaint without a task' => [['soort' => 'klacht', 'taakAanmaken' => false], 'taakAanmaken', 422];
		yield 'EMP-20 a kanaal that is none' => [['kanaal' => 'postduif'], 'kanaal', 400];
		yield 'EMP-20 a term of more than a year' => [['termijn' => 366], 'termijn', 400];
		yield 'EMP-20 no name' => [['naam' => ''], 'naam', 400];
	}

	/** @param array<string, mixed> $velden */
	#[DataProvider('fouten')]
	#[TestDox('refused: ')]
	public function testGeweigerd(array $velden, string $veld, int $status): void {
		$fout = self::weigert($status, fn () => $this->maak($velden + self::MET_TAAK));
		self::assertSame('sjablonen.0.' . $veld, array_key_first($fout->fields));
		$id = self::id($this->maak(self::MET_TAAK));
		self::assertSame($veld, array_key_first(self::weigert($status, fn () => $this->wijzig($id, $velden))->fields));
	}

	#[TestDox('EMP-20 a template is made active, and everybody who works here reads it; only beheer changes it')]
	public function testMaken(): void {
		$sjabloon = $this->maak(self::MET_TAAK + ['soort' => 'klacht', 'kanaal' => 'telefoon', 'termijn' => 5, 'toonInKlantportaal' => true, 'volgorde' => 10]);
		self::assertTrue($sjabloon['actief']);
		foreach (['jan', 'fatima', 'sanne'] as $uid) {
			$this->app->login($uid);
			self::assertSame(['Reparatie'], array_column($this->lijst(Soort::Sjabloon, ['actief' => 'true']), 'naam'), $uid);
			self::weigert(403, fn () => $this->wijzig(self::id($sjabloon), ['naam' => 'Anders']));
			self::weigert(403, fn () => $this->maak(['naam' => 'Anders']));
		}
		$this->app->login('beheer');
		$this->wijzig(self::id($sjabloon), ['actief' => false]);
		self::assertSame([], $this->lijst(Soort::Sjabloon, ['actief' => 'true']));
	}

	#[TestDox('EMP-20 templates come in the order that beheer gave them')]
	public function testVolgorde(): void {
		foreach (['Derde' => 30, 'Eerste' => 10, 'Tweede' => 20] as $naam => $volgorde) {
			$this->maak(['naam' => $naam, 'volgorde' => $volgorde]);
		}
		self::assertSame(['Eerste', 'Tweede', 'Derde'], array_column($this->lijst(Soort::Sjabloon, ['order' => 'volgorde']), 'naam'));
	}

	#[TestDox('EMP-25 a task of a template gets its priority and its last day from it, unless they are given')]
	public function testTaak(): void {
		$sjabloon = self::id($this->maak(['termijn' => 5, 'prioriteit' => 'hoog'] + self::MET_TAAK));
		$taak = $this->taak(['team' => 'wonen', 'sjabloon' => $sjabloon]);
		self::assertSame(['hoog', '2026-11-27'], [$taak['prioriteit'], $taak['uiterlijkOp']]);
		$taak = $this->taak(['team' => 'wonen', 'sjabloon' => $sjabloon, 'prioriteit' => 'laag', 'uiterlijkOp' => '2026-12-01']);
		self::assertSame(['laag', '2026-12-01'], [$taak['prioriteit'], $taak['uiterlijkOp']]);
	}

	#[TestDox('EMP-23 a team that gets no tasks any more does not stop the change of another field, but is not chosen anew')]
	public function testTeamWeg(): void {
		$id = self::id($this->maak(self::MET_TAAK));
		$zonder = self::id($this->maak(['naam' => 'Vraag', 'team' => 'wonen']));
		$this->app->service(Configuratie::class)->bewaar('teams', [['id' => 'wonen', 'actief' => false], ['id' => 'klachten', 'actief' => true]]);
		self::assertSame('Lekkage', $this->wijzig($id, ['naam' => 'Lekkage'])['naam']);
		self::weigert(422, fn () => $this->wijzig($zonder, ['taakAanmaken' => true, 'gevraagdeHandeling' => 'Bel']), 'team');
		self::assertSame('klachten', $this->wijzig($id, ['team' => 'klachten'], 2)['team']);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed>
	 */
	private function maak(array $velden): array {
		return Waarden::kaart($this->app->service(Registratie::class)->sjabloon($velden + ['opdracht' => Uuid::nieuw(), 'id' => Uuid::nieuw()]));
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<array-key, mixed>
	 */
	private function wijzig(string $id, array $velden, int $revisie = 1): array {
		return $this->app->service(Wijziging::class)->wijzig(Soort::Sjabloon, $id, $velden + ['opdracht' => Uuid::nieuw(), 'revisie' => $revisie]);
	}
}
