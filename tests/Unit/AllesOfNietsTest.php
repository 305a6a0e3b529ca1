<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Whatever write fails, nothing of a bundle is there; what was given up is run once more.
 */
final class AllesOfNietsTest extends ServiceTestCase {
	private const TABELLEN = ['obj_contactmoment', 'obj_bericht', 'obj_klant', 'obj_zaak', 'obj_taak', '*PREFIX*kc_revisies', '*PREFIX*kc_opdrachten', '*PREFIX*kc_nummers', '*PREFIX*kc_historie', '*PREFIX*kc_zoek'];

	#[TestDox('ALG-06 CALL-14 for every k: the k-th write fails, and nothing of the bundle remains')]
	public function testElkeSchrijfactie(): void {
		$leeg = $this->stand();
		$bundel = self::bundel();
		$teller = $this->met(new FalendeDatabase($this->app->service(Database::class), 0));
		[$proef, $database] = $teller;
		$proef->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw()] + self::bundel());
		$aantal = $database->geteld;
		self::assertGreaterThan(15, $aantal, 'claim, revisions, numbers, objects, index, history, answer');

		$vol = $this->stand();
		self::assertNotSame($leeg, $vol);
		for ($k = 1; $k <= $aantal; $k++) {
			[$app, $database] = $this->met(new FalendeDatabase($this->app->service(Database::class), $k));
			self::weigert(503, static fn () => $app->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw()] + $bundel));
			self::assertTrue($database->faalde);
			self::assertSame($vol, $this->stand(), 'write ' . $k);
		}
		$this->registreer($bundel);
		self::assertCount(2, $this->lijst(Soort::Contactmoment));
	}

	#[TestDox('ALG-06 a transaction that the database gave up is run once more; given up twice, nothing is stored')]
	public function testNogEenKeer(): void {
		[$app] = $this->met(new FalendeDatabase($this->app->service(Database::class), 5, 1));
		$app->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw()] + self::bundel());
		self::assertCount(1, $this->lijst(Soort::Contactmoment));
		$vol = $this->stand();
		[$app] = $this->met(new FalendeDatabase($this->app->service(Database::class), 5, 2));
		self::weigert(503, static fn () => $app->service(Registratie::class)->registreer(['opdracht' => Uuid::nieuw()] + self::bundel()));
		self::assertSame($vol, $this->stand());
	}

	/** @return array{App, FalendeDatabase} */
	private function met(FalendeDatabase $database): array {
		$app = new App($this->map->path, new StoppedClock(self::NU), [Database::class => $database]);
		$app->login('jan');
		return [$app, $database];
	}

	/** @return array<string, mixed> how many rows stand in every table, and the last numbers */
	private function stand(): array {
		$database = $this->app->service(Database::class);
		$stand = [];
		foreach (self::TABELLEN as $tabel) {
			$stand[$tabel] = $database->query('SELECT COUNT(*) AS n FROM ' . $tabel)[0]['n'];
		}
		$stand['nummers'] = $database->query('SELECT reeks, laatste FROM *PREFIX*kc_nummers ORDER BY reeks');
		return $stand;
	}

	/** @return array<string, mixed> */
	private static function bundel(): array {
		[$klant, $zaak, $moment] = [Uuid::nieuw(), Uuid::nieuw(), Uuid::nieuw()];
		return [
			'klanten' => [['id' => $klant, 'soort' => 'persoon', 'achternaam' => 'Berg', 'digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678']]]],
			'zaken' => [['id' => $zaak, 'omschrijving' => 'Parkeren', 'klant' => $klant]],
			'contactmomenten' => [['id' => $moment, 'kanaal' => 'brief', 'onderwerp' => 'Bezwaar', 'klant' => $klant, 'zaak' => $zaak, 'gesprek' => Uuid::nieuw()]],
			'berichten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'richting' => 'inkomend', 'onderwerp' => 'Bezwaar', 'inhoud' => "Geachte,\n\nregel", 'contactmoment' => $moment]],
			'taken' => [['id' => Uuid::nieuw(), 'gevraagdeHandeling' => 'Beoordelen', 'team' => 'klachten', 'contactmoment' => $moment]],
		];
	}
}
