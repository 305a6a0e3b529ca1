<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The story of a question: contactmomenten with their taken.
 */
final class KetenTest extends ServiceTestCase {
	#[TestDox('EMP-04 MAIL-15 a contactmoment shows its whole chain in order of time, also when the chain goes round')]
	public function testKeten(): void {
		[$a, $b, $c] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		$this->contactmoment(['id' => $a, 'plaatsgevondenOp' => '2026-11-20T10:00:00Z']);
		$this->contactmoment(['id' => $b, 'voorgaandContactmoment' => $a, 'plaatsgevondenOp' => '2026-11-21T10:00:00Z']);
		$this->contactmoment(['id' => $c, 'voorgaandContactmoment' => $b]);
		self::assertSame([$a, $b, $c], array_column($this->keten(Soort::Contactmoment, $b), 'id'));
		self::weigert(422, fn () => $this->contactmoment(['id' => $x = Uuid::nieuw(), 'voorgaandContactmoment' => $x]), 'contactmomenten.0.voorgaandContactmoment');
	}

	#[TestDox('EMP-04 the story is the same at the contactmoment, at the taak and at the klant; the notes are for who works on the taak')]
	public function testVerhaal(): void {
		$klant = self::id($this->klant());
		$vraag = self::id($this->contactmoment(['klant' => $klant, 'plaatsgevondenOp' => '2026-11-20T10:00:00Z']));
		$los = self::id($this->contactmoment(['klant' => $klant]));
		$taak = self::id($this->taak(['contactmoment' => $vraag, 'gevraagdeHandeling' => 'Terugbellen', 'team' => 'wonen']));
		$this->app->login('sanne');
		$this->app->service(Taken::class)->doe(Actie::Oppakken, $taak, ['opdracht' => Uuid::nieuw(), 'revisie' => 1]);
		$this->app->service(Taken::class)->doe(Actie::Noteren, $taak, ['opdracht' => Uuid::nieuw(), 'revisie' => 2, 'soort' => 'belpoging', 'tekst' => 'Voicemail']);
		$terug = self::id($this->contactmomentAls('jan', ['klant' => $klant, 'voorgaandContactmoment' => $vraag, 'initiatiefnemer' => 'gemeente', 'plaatsgevondenOp' => '2026-11-21T10:00:00Z']));

		$this->app->login('sanne');
		$verhaal = $this->keten(Soort::Taak, $taak);
		self::assertSame([$vraag, $terug], array_column($verhaal, 'id'));
		self::assertEquals($verhaal, $this->keten(Soort::Contactmoment, $terug));
		self::assertEquals([$verhaal], $this->app->service(Lezer::class)->een(Soort::Klant, $klant)['ketens'], 'not ' . $los);
		$gedaan = Waarden::kaarten($verhaal[0]['taken'])[0];
		self::assertSame(['Terugbellen', 'in_uitvoering', 'sanne'], [$gedaan['gevraagdeHandeling'], $gedaan['status'], $gedaan['medewerker']]);
		self::assertSame(['Voicemail'], array_column(Waarden::kaarten($gedaan['notities']), 'tekst'));

		$this->app->login('jan');
		$regel = Waarden::kaarten($this->keten(Soort::Contactmoment, $vraag)[0]['taken'])[0];
		self::assertSame('Terugbellen', $regel['gevraagdeHandeling'], 'it was she who made it');
		self::assertArrayNotHasKey('notities', $regel);
	}

	#[TestDox('EMP-33 the notes do not come out by the history of the taak either; of another team it tells nothing')]
	public function testGeschiedenis(): void {
		$taak = self::id($this->taak(['team' => 'wonen']));
		$this->app->login('sanne');
		foreach ([1, 2] as $revisie) {
			$this->app->service(Taken::class)->doe(Actie::Noteren, $taak, ['opdracht' => Uuid::nieuw(), 'revisie' => $revisie, 'soort' => 'notitie', 'tekst' => 'Geheime zin']);
		}
		$this->app->login('jan');
		self::assertStringNotContainsString('Geheime zin', (string)json_encode($this->app->service(Geschiedenis::class)->van(Soort::Taak, $taak, null)));
		$this->app->login('petra');
		self::weigert(403, fn () => $this->app->service(Geschiedenis::class)->van(Soort::Taak, $taak, null));
	}

	/** @return list<array<string, mixed>> */
	private function keten(Soort $soort, string $id): array {
		return Waarden::kaarten($this->app->service(Lezer::class)->een($soort, $id)['keten'] ?? null);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed> the contactmoment that this user stored
	 */
	private function contactmomentAls(string $uid, array $velden): array {
		$this->app->login($uid);
		return $this->contactmoment($velden);
	}
}
