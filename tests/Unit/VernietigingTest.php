<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Vernietigen\Dossier;
use OCA\Klantcontact\Service\Vernietigen\Vernietiging;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The end of contactmomenten that are over their term.
 */
final class VernietigingTest extends ServiceTestCase {
	private string $klant;

	private string $zaak;

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->klant = self::id($this->klant());
		$this->zaak = Uuid::nieuw();
		$this->registreer(['zaken' => [['id' => $this->zaak, 'omschrijving' => 'Parkeren', 'klant' => $this->klant]]]);
	}

	#[TestDox('without a term nothing is over it')]
	public function testGeenTermijn(): void {
		$this->contactmoment(['plaatsgevondenOp' => '1999-01-01T10:00:00Z']);
		self::assertNull($this->app->service(Vernietiging::class)->vanafDag());
		self::assertSame([], $this->dossiers());
	}

	#[TestDox('what took place before the day of the term is listed, oldest first, with what goes along; looking changes nothing')]
	public function testLijst(): void {
		$this->termijn(12);
		$this->contactmoment(['plaatsgevondenOp' => '2025-11-21T23:00:00Z']);
		$oud = self::id($this->contactmoment(['plaatsgevondenOp' => '2025-11-21T22:59:59Z']));
		$ouder = self::id($this->contactmoment(['plaatsgevondenOp' => '2024-01-01T10:00:00Z', 'klant' => $this->klant]));
		$this->bericht($ouder);
		$this->taak(['contactmoment' => $oud]);
		self::assertSame([[$ouder, 1, 0, 0], [$oud, 0, 1, 1]], array_map(
			static fn (Dossier $een): array => [$een->id, count($een->berichten), count($een->taken), $een->openTaken],
			$this->dossiers(),
		));
		self::assertCount(3, $this->lijst(Soort::Contactmoment));
	}

	#[TestDox('with a contactmoment go its berichten, files and finished taken; klant and zaak stay, and the Historie without what was in it')]
	public function testVernietig(): void {
		$this->termijn(12);
		$id = self::id($this->contactmoment(['plaatsgevondenOp' => '2024-01-01T10:00:00Z', 'klant' => $this->klant, 'zaak' => $this->zaak, 'onderwerp' => 'Geheimzinnig']));
		$this->app->service(Wijziging::class)->corrigeer($id, ['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'reden' => 'Geheimzinnige tikfout', 'wijzigingen' => ['onderwerp' => 'Gewoon']]);
		[$bericht, $bestand] = $this->bericht($id);
		$taak = self::id($this->taak(['contactmoment' => $id]));
		$store = $this->app->service(ObjectStore::class);
		$store->save(Soort::Taak, ['status' => 'afgerond'] + ($store->get(Soort::Taak, $taak) ?? []));
		$blijft = self::id($this->contactmoment(['klant' => $this->klant, 'voorgaandContactmoment' => $id]));
		$dienst = $this->app->service(Vernietiging::class);

		self::assertSame([true], array_map($dienst->vernietig(...), $this->dossiers()));
		$dienst->ruimBestandenOp();

		foreach ([[Soort::Contactmoment, $id], [Soort::Bericht, $bericht], [Soort::Taak, $taak]] as [$soort, $weg]) {
			self::assertNull($store->get($soort, $weg));
			self::assertSame('vernietigd', $this->app->service(Historie::class)->lijst($weg, 1)[0]['regel']->actie);
		}
		self::assertSame([], $this->app->service(Zoeker::class)->zoek(Soort::Contactmoment, ['q' => 'gewoon'])['results']);
		self::assertSame([$blijft], array_column($this->lijst(Soort::Contactmoment, ['klant' => $this->klant]), 'id'));
		self::assertNotNull($store->get(Soort::Klant, $this->klant));
		self::assertNotNull($store->get(Soort::Zaak, $this->zaak));
		self::assertSame([], $this->rijen('SELECT id FROM *PREFIX*kc_bestanden WHERE id = :id', $bestand));
		self::assertSame([], glob($this->map->path . '/*/bijlagen-*/' . $bestand));
		$regels = $this->rijen('SELECT actie, gebruiker, velden, reden FROM *PREFIX*kc_historie WHERE object_id = :id ORDER BY nr', $id);
		self::assertSame(['aangemaakt', 'gecorrigeerd', 'vernietigd'], array_column($regels, 'actie'));
		self::assertSame(['jan', 'jan', 'occ klantcontact:vernietig'], array_column($regels, 'gebruiker'));
		self::assertStringNotContainsStringIgnoringCase('geheimzinnig', json_encode($regels, JSON_THROW_ON_ERROR));
		self::assertSame($id, $this->app->service(Lezer::class)->een(Soort::Contactmoment, $blijft)['voorgaandContactmoment'] ?? null);
	}

	#[TestDox('a contactmoment with a task that is not finished stays, with everything')]
	public function testOpenTaak(): void {
		$this->termijn(1);
		$id = self::id($this->contactmoment(['plaatsgevondenOp' => '2024-01-01T10:00:00Z']));
		[$bericht] = $this->bericht($id);
		$this->taak(['contactmoment' => $id]);
		self::assertSame([false], array_map($this->app->service(Vernietiging::class)->vernietig(...), $this->dossiers()));
		self::assertNotNull($this->app->service(ObjectStore::class)->get(Soort::Bericht, $bericht));
	}

	#[TestDox('ALG-06 a destruction that fails half-way destroyed nothing, and the next run does it')]
	public function testHeel(): void {
		$this->termijn(1);
		$id = self::id($this->contactmoment(['plaatsgevondenOp' => '2024-01-01T10:00:00Z']));
		$this->bericht($id);
		for ($welke = 1; $welke < 60; $welke++) {
			$database = new FalendeDatabase($this->app->service(Database::class), $welke);
			$app = new App($this->map->path, new StoppedClock(self::NU), [Database::class => $database]);
			$dienst = $app->service(Vernietiging::class);
			try {
				foreach ($dienst->overTermijn() as $dossier) {
					$dienst->vernietig($dossier);
				}
			} catch (\RuntimeException) {
				self::assertCount(1, $this->dossiers(), 'write ' . $welke);
				self::assertCount(1, $this->lijst(Soort::Bericht));
				continue;
			}
			break;
		}
		self::assertGreaterThan(5, $welke);
		self::assertSame([[], []], [$this->lijst(Soort::Contactmoment), $this->lijst(Soort::Bericht)]);
	}

	private function termijn(int $maanden): void {
		$this->app->service(Configuratie::class)->bewaar('bewaartermijnen', ['contactmomenten' => $maanden]);
	}

	/** @return list<Dossier> */
	private function dossiers(): array {
		return iterator_to_array($this->app->service(Vernietiging::class)->overTermijn(), false);
	}

	/** @return array{string, string} ids of a bericht and its file */
	private function bericht(string $contactmoment): array {
		$bron = tempnam($this->map->path, 'bron');
		file_put_contents((string)$bron, 'Geachte');
		$bestand = $this->app->service(Bijlagen::class)->ontvang(['name' => 'brief.txt', 'tmp_name' => (string)$bron, 'error' => UPLOAD_ERR_OK]);
		$bericht = Uuid::nieuw();
		$this->registreer(['berichten' => [[
			'id' => $bericht, 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Brief', 'inhoud' => 'Geachte', 'contactmoment' => $contactmoment,
			'bestanden' => [array_intersect_key($bestand, ['id' => true])],
		]]]);
		return [$bericht, self::id($bestand)];
	}

	/** @return list<array<string, mixed>> */
	private function rijen(string $sql, string $id): array {
		return $this->app->service(Database::class)->query($sql, ['id' => $id]);
	}
}
