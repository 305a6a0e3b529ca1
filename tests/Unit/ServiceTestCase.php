<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\TestCase;

/**
 * A test of the services on the real SQLite store, with a clock that stands still, logged in as jan of the KCC.
 */
abstract class ServiceTestCase extends TestCase {
	protected const NU = '2026-11-22T09:00:00Z';

	protected DataFolder $map;

	protected App $app;

	#[\Override]
	protected function setUp(): void {
		$this->map = DataFolder::temporary();
		$this->app = $this->opNieuw(self::NU);
		$this->app->configure();
		$this->app->login('jan');
	}

	#[\Override]
	protected function tearDown(): void {
		$this->map->remove();
	}

	/** @return App the same data at another moment, nobody logged in */
	protected function opNieuw(string $moment): App {
		return new App($this->map->path, new StoppedClock($moment));
	}

	/**
	 * @param array<string, mixed> $bundel
	 * @return array<array-key, mixed>
	 */
	protected function registreer(array $bundel): array {
		return $this->app->service(Registratie::class)->registreer($bundel + ['opdracht' => Uuid::nieuw()]);
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed> the stored contactmoment
	 */
	protected function contactmoment(array $velden = []): array {
		$velden += ['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Afval rond kerst'];
		$taken = ($velden['soort'] ?? '') === 'klacht' ? [['id' => Uuid::nieuw(), 'gevraagdeHandeling' => 'Klacht behandelen', 'team' => 'klachten', 'contactmoment' => $velden['id']]] : [];
		$antwoord = $this->registreer(['contactmomenten' => [$velden], 'taken' => $taken]);
		return Waarden::kaarten($antwoord['contactmomenten'] ?? null)[0];
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed> the stored klant
	 */
	protected function klant(array $velden = []): array {
		$antwoord = $this->registreer(['klanten' => [$velden + ['id' => Uuid::nieuw(), 'soort' => 'persoon', 'achternaam' => 'Berg']]]);
		return Waarden::kaarten($antwoord['klanten'] ?? null)[0];
	}

	/**
	 * @param array<string, mixed> $velden
	 * @return array<string, mixed> the stored taak
	 */
	protected function taak(array $velden): array {
		$antwoord = $this->registreer(['taken' => [$velden + ['id' => Uuid::nieuw(), 'gevraagdeHandeling' => 'Terugbellen'] + (isset($velden['medewerker']) ? [] : ['team' => 'klachten'])]]);
		return Waarden::kaarten($antwoord['taken'] ?? null)[0];
	}

	/**
	 * @param array<string, mixed> $params
	 * @return list<array<string, mixed>> the rows of one page
	 */
	protected function lijst(Soort $soort, array $params = []): array {
		return $this->app->service(Lezer::class)->lijst($soort, $params)['results'];
	}

	/** @param array<string, mixed> $object */
	protected static function id(array $object): string {
		return Waarden::tekst($object, 'id');
	}

	/** @param callable(): mixed $werk must fail so, with a message at this field */
	protected static function weigert(int $status, callable $werk, string $veld = ''): ApiException {
		try {
			$werk();
		} catch (ApiException $fout) {
			self::assertSame($status, $fout->status, $fout->getMessage() . ' ' . json_encode($fout->fields));
			if ($veld !== '') {
				self::assertArrayHasKey($veld, $fout->fields, json_encode($fout->fields, JSON_THROW_ON_ERROR));
			}
			return $fout;
		}
		self::fail('Not refused with ' . $status . ' ' . $veld);
	}
}
