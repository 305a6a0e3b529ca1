<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Personen;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * New persons in a huishouden or bedrijf that is stored already.
 */
final class PersonenTest extends ServiceTestCase {
	#[TestDox('EMP-14 a new person is stored with her rol in the huishouden, both in one command')]
	public function testErbij(): void {
		$huishouden = self::id($this->klant(['soort' => 'huishouden', 'achternaam' => 'Berg']));
		$kind = Uuid::nieuw();
		$verzoek = $this->verzoek($kind);
		$antwoord = $this->voegToe($huishouden, $verzoek);
		self::assertSame([$huishouden, $kind], array_column($antwoord, 'id'));
		self::assertSame([['klant' => $kind, 'rol' => 'kind']], $antwoord[0]['leden']);
		self::assertNotSame($antwoord[0]['nummer'], $antwoord[1]['nummer']);
		self::assertSame($antwoord, $this->voegToe($huishouden, $verzoek), 'the same command again');
		$historie = $this->app->service(Geschiedenis::class);
		self::assertSame('gewijzigd', Waarden::kaarten($historie->van(Soort::Klant, $huishouden, null)['results'])[0]['actie']);
		self::assertSame('aangemaakt', Waarden::kaarten($historie->van(Soort::Klant, $kind, null)['results'])[0]['actie']);
		self::assertSame([['id' => $huishouden, 'naam' => $antwoord[0]['naam'], 'rol' => 'kind']], $this->app->service(Lezer::class)->een(Soort::Klant, $kind)['huishoudens']);
	}

	#[TestDox('EMP-14 a person who is refused leaves the huishouden as it was, and the message stands at her field')]
	public function testGeweigerd(): void {
		$huishouden = self::id($this->klant(['soort' => 'huishouden', 'achternaam' => 'Berg']));
		$verzoek = $this->verzoek(Uuid::nieuw(), ['geboortedatum' => '2999-01-01']);
		self::weigert(422, fn () => $this->voegToe($huishouden, $verzoek), 'klanten.0.geboortedatum');
		self::weigert(400, fn () => $this->voegToe($huishouden, ['klanten' => []] + $verzoek), 'klanten');
		self::weigert(400, fn () => $this->voegToe($huishouden, ['wijzigingen' => 'leden'] + $verzoek), 'wijzigingen');
		self::weigert(400, fn () => $this->voegToe($huishouden, ['wijzigingen' => ['status' => 'open']] + $this->verzoek(Uuid::nieuw())), 'wijzigingen.status');
		self::assertSame(1, $this->app->service(Lezer::class)->een(Soort::Klant, $huishouden)['revisie']);
	}

	#[TestDox('EMP-14 over a newer version nothing is stored, the person neither')]
	public function testVerouderd(): void {
		$huishouden = self::id($this->klant(['soort' => 'huishouden', 'achternaam' => 'Berg']));
		$this->voegToe($huishouden, $this->verzoek(Uuid::nieuw()));
		$kind = Uuid::nieuw();
		try {
			$this->voegToe($huishouden, $this->verzoek($kind));
			self::fail('a revision that is gone');
		} catch (Conflict $conflict) {
			self::assertSame(2, $conflict->huidig['revisie'] ?? null);
		}
		self::weigert(404, fn () => $this->app->service(Lezer::class)->een(Soort::Klant, $kind));
	}

	/**
	 * @param array<string, mixed> $velden of the person
	 * @return array<string, mixed>
	 */
	private function verzoek(string $persoon, array $velden = []): array {
		return [
			'opdracht' => Uuid::nieuw(),
			'revisie' => 1,
			'wijzigingen' => ['leden' => [['klant' => $persoon, 'rol' => 'kind']]],
			'klanten' => [['id' => $persoon, 'soort' => 'persoon', 'achternaam' => 'Berg'] + $velden],
		];
	}

	/**
	 * @param array<string, mixed> $verzoek
	 * @return list<array<string, mixed>>
	 */
	private function voegToe(string $huishouden, array $verzoek): array {
		return Waarden::kaarten($this->app->service(Personen::class)->voegToe($huishouden, $verzoek)['klanten'] ?? null);
	}
}
