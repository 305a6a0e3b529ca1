<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Taken;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;

/**
 * A klant with a question, and the taak for team klachten that came of it: fatima and mo are in that team, sanne is not.
 */
abstract class TaakTestCase extends ServiceTestCase {
	/** @var array<string, mixed> */
	protected array $klant;

	/** @var array<string, mixed> */
	protected array $moment;

	/** @var array<string, mixed> */
	protected array $taak;

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->klant = $this->klant();
		$this->moment = $this->contactmoment(['klant' => $this->klant['id']]);
		$this->taak = $this->taak(['contactmoment' => $this->moment['id'], 'toelichting' => 'Na vijven', 'prioriteit' => 'hoog', 'uiterlijkOp' => '2026-11-30']);
	}

	/**
	 * Does something to the taak at its present revision, or at the one that is given.
	 *
	 * @param array<string, mixed> $velden
	 * @return array<array-key, mixed> the answer
	 */
	protected function doe(string $uid, Actie $actie, array $velden = [], ?string $id = null): array {
		$this->app->login($uid);
		$id ??= self::id($this->taak);
		return $this->app->service(Taken::class)->doe($actie, $id, $velden + ['opdracht' => Uuid::nieuw(), 'revisie' => $this->revisie($id)]);
	}

	/**
	 * @param array<array-key, mixed> $antwoord
	 * @return array<string, mixed> the first object of this kind in an answer
	 */
	protected static function eerste(array $antwoord, Soort $soort = Soort::Taak): array {
		return Waarden::kaarten($antwoord[$soort->meervoud()] ?? null)[0];
	}

	/** @return list<string> what happened to an object, oldest first, with who did it */
	protected function verloop(string $id): array {
		$regels = array_column($this->app->service(Historie::class)->lijst($id, 100), 'regel');
		return array_map(static fn (HistorieRegel $regel): string => $regel->actie . ' ' . $regel->gebruiker, array_reverse($regels));
	}

	private function revisie(string $id): int {
		return $this->app->service(Revisies::class)->van([$id])[$id] ?? 1;
	}
}
