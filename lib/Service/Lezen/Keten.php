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
 * The story of a question (EMP-04): the contactmomenten about it, in order of time, each with the taken that came of it.
 */
final class Keten {
	/** How many steps to follow; each costs two queries, however many contactmomenten stand on it. */
	private const STAPPEN = 10;

	private const HOOGSTENS = 50;

	/** The newest of a klant among which her stories are looked for, and how many of these are told. */
	private const VAN_KLANT = 100;

	private const VERHALEN = 5;

	private const GESLOTEN = ['id' => true, 'nummer' => true, 'plaatsgevondenOp' => true];

	private const OPEN = self::GESLOTEN + ['onderwerp' => true, 'initiatiefnemer' => true];

	/** A taak that is shown as a line lacks some of these. */
	private const TAAK = [
		'id' => true, 'nummer' => true, 'gevraagdeHandeling' => true, 'team' => true, 'medewerker' => true, 'status' => true,
		'aangemaaktOp' => true, 'afgerondOp' => true, 'notities' => true, 'afgeschermd' => true, 'namen' => true,
	];

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Policy $policy,
		private readonly Weergave $weergave,
	) {
	}

	/**
	 * @param array<string, mixed> $contactmoment
	 * @return list<array<string, mixed>> the contactmomenten of its story with itself, oldest first, as much as this user may see
	 */
	public function van(Gebruiker $gebruiker, array $contactmoment): array {
		$keten = [];
		$rand = [Waarden::tekst($contactmoment, 'id') => $contactmoment];
		for ($stap = 0; $stap < self::STAPPEN && $rand !== [] && count($keten) < self::HOOGSTENS; $stap++) {
			$keten += $rand;
			$rand = array_diff_key($this->buren($rand), $keten);
		}
		return $this->regels($gebruiker, $keten + $rand);
	}

	/**
	 * @param array<string, mixed> $taak
	 * @return list<array<string, mixed>> the story that it belongs to
	 */
	public function vanTaak(Gebruiker $gebruiker, array $taak): array {
		$id = Waarden::tekst($taak, 'contactmoment');
		$contactmoment = $id === '' ? null : $this->store->get(Soort::Contactmoment, $id);
		return $contactmoment === null ? [] : $this->van($gebruiker, $contactmoment);
	}

	/** @return list<list<array<string, mixed>>> her newest stories in which something was followed up, newest first */
	public function vanKlant(Gebruiker $gebruiker, string $klant): array {
		$momenten = [];
		foreach ($this->store->list(new ListQuery(Soort::Contactmoment, ['klant' => $klant], limit: self::VAN_KLANT)) as $object) {
			$momenten[Waarden::tekst($object, 'id')] = $object;
		}
		$verhalen = [];
		$begin = [];
		foreach ($this->regels($gebruiker, $momenten) as $regel) {
			$id = Waarden::tekst($regel, 'id');
			$voorgaande = Waarden::tekst($momenten[$id], 'voorgaandContactmoment');
			$begin[$id] = $begin[$voorgaande] ?? $id;
			$verhalen[$begin[$id]][] = $regel;
		}
		$gevolgd = array_filter($verhalen, static fn (array $regels): bool => count($regels) > 1 || $regels[0]['taken'] !== []);
		return array_slice(array_reverse(array_values($gevolgd)), 0, self::VERHALEN);
	}

	/**
	 * @param array<array-key, array<string, mixed>> $keten
	 * @return list<array<string, mixed>>
	 */
	private function regels(Gebruiker $gebruiker, array $keten): array {
		$dicht = array_flip($this->policy->gesloten($gebruiker, $keten));
		$taken = $this->taken($gebruiker, array_map(strval(...), array_keys($keten)));
		$regels = [];
		foreach ($keten as $id => $object) {
			$regels[Waarden::tekst($object, 'sorteersleutel')] = array_intersect_key($object, isset($dicht[$id]) ? self::GESLOTEN : self::OPEN) + ['taken' => $taken[$id] ?? []];
		}
		ksort($regels, SORT_STRING);
		return array_values($regels);
	}

	/**
	 * @param list<string> $contactmomenten ids
	 * @return array<array-key, list<array<string, mixed>>> by the id of the contactmoment, oldest first
	 */
	private function taken(Gebruiker $gebruiker, array $contactmomenten): array {
		if ($contactmomenten === []) {
			return [];
		}
		$objecten = $this->store->list(new ListQuery(Soort::Taak, ['contactmoment' => $contactmomenten], limit: self::VAN_KLANT));
		$taken = [];
		foreach (array_reverse($this->weergave->rijen($gebruiker, Soort::Taak, $objecten)) as $rij) {
			$taken[Waarden::tekst($rij, 'contactmoment')][] = array_intersect_key($rij, self::TAAK);
		}
		return $taken;
	}

	/**
	 * @param array<array-key, array<string, mixed>> $rand
	 * @return array<array-key, array<string, mixed>>
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
