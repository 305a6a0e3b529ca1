<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Validatie\Verwijzingen;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Soort;

/**
 * What the things are called that an object refers to: other objects, users and teams.
 */
final class Namentabel {
	private const GEBRUIKERS = ['medewerker', 'geregistreerdDoor', 'aangemaaktDoor'];

	/** Parts that somebody signed. */
	private const GETEKEND = ['aanvullingen', 'notities', 'identiteitVastgesteld', 'andersVastgesteld', 'gegevensGecontroleerd', 'toestemmingHergebruik'];

	/** @param array<string, string> $labels by id */
	public function __construct(
		private readonly Verwijzingen $verwijzingen,
		private readonly Gebruikers $gebruikers,
		private array $labels,
	) {
	}

	/**
	 * Adds the name of an object that is not stored yet.
	 *
	 * @param array<string, mixed> $object
	 */
	public function leg(Soort $soort, array $object): void {
		$this->labels[Waarden::tekst($object, 'id')] = IndexRegels::van($soort, $object)->label;
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, string> path of the property => name to show
	 */
	public function van(Soort $soort, array $object): array {
		$namen = [];
		foreach ($this->verwijzingen->van($soort, $object) as $verwijzing) {
			if (isset($this->labels[$verwijzing['id']])) {
				$namen[$verwijzing['pad']] = $this->labels[$verwijzing['id']];
			}
		}
		foreach (self::GEBRUIKERS as $veld) {
			if (isset($object[$veld])) {
				$namen[$veld] = $this->gebruikers->naam(Waarden::tekst($object, $veld));
			}
		}
		if (isset($object['team'])) {
			$namen['team'] = $this->gebruikers->groepsnaam(Waarden::tekst($object, 'team'));
		}
		foreach (self::GETEKEND as $veld) {
			$namen += $this->ondertekenaars($veld, $object[$veld] ?? null);
		}
		return $namen;
	}

	/** @return array<string, string> */
	private function ondertekenaars(string $pad, mixed $deel): array {
		if (!is_array($deel)) {
			return [];
		}
		if (isset($deel['door'])) {
			return [$pad . '.door' => $this->gebruikers->naam(Waarden::tekst($deel, 'door'))];
		}
		$namen = [];
		foreach ($deel as $i => $item) {
			$namen += is_int($i) ? $this->ondertekenaars($pad . '.' . $i, $item) : [];
		}
		return $namen;
	}
}
