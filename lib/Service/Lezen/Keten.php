<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * The contactmomenten that came before and after one about the same question.
 */
final class Keten {
	/** How many steps to follow; each costs two queries, however many contactmomenten stand on it. */
	private const STAPPEN = 10;

	private const HOOGSTENS = 50;

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Policy $policy,
	) {
	}

	/**
	 * @param array<string, mixed> $contactmoment
	 * @return list<array<string, mixed>> id, nummer, onderwerp and plaatsgevondenOp of the others, oldest first
	 */
	public function van(Gebruiker $gebruiker, array $contactmoment): array {
		$keten = [];
		$rand = [Waarden::tekst($contactmoment, 'id') => $contactmoment];
		for ($stap = 0; $stap < self::STAPPEN && $rand !== [] && count($keten) < self::HOOGSTENS; $stap++) {
			$keten += $rand;
			$rand = array_diff_key($this->buren($rand), $keten);
		}
		$keten += $rand;
		unset($keten[Waarden::tekst($contactmoment, 'id')]);
		$dicht = array_flip($this->policy->gesloten($gebruiker, $keten));
		$regels = [];
		foreach ($keten as $id => $object) {
			$velden = isset($dicht[$id]) ? ['id', 'nummer', 'plaatsgevondenOp'] : ['id', 'nummer', 'onderwerp', 'plaatsgevondenOp'];
			$regels[Waarden::tekst($object, 'sorteersleutel')] = array_intersect_key($object, array_flip($velden));
		}
		ksort($regels, SORT_STRING);
		return array_values($regels);
	}

	/**
	 * @param array<string, array<string, mixed>> $rand
	 * @return array<string, array<string, mixed>>
	 */
	private function buren(array $rand): array {
		$voorgaande = Waarden::teksten(array_column($rand, 'voorgaandContactmoment'));
		$buren = $voorgaande === [] ? [] : $this->store->getMany(Soort::Contactmoment, array_values(array_unique($voorgaande)));
		$ids = array_map(strval(...), array_keys($rand));
		foreach ($this->store->list(new ListQuery(Soort::Contactmoment, ['voorgaandContactmoment' => $ids], limit: self::HOOGSTENS)) as $object) {
			$buren[Waarden::tekst($object, 'id')] = $object;
		}
		return $buren;
	}
}
