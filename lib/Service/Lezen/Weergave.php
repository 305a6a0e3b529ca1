<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Taken\Levensloop;
use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * Objects as a user sees them: with names, with masked BSN, and only the line of what is not hers.
 */
final class Weergave {
	/** What is left of an object that is shown as a line. */
	private const REGEL = [
		'contactmoment' => ['id', 'nummer', 'kanaal', 'plaatsgevondenOp', 'vertrouwelijk'],
		'bericht' => ['id', 'kanaal', 'richting', 'datum'],
		// Without klant and zaak: they would tell those of a confidential contactmoment.
		'taak' => ['id', 'nummer', 'team', 'status', 'aangemaaktOp', 'uiterlijkOp', 'afgerondOp', 'contactmoment'],
	];

	/** What a list of klanten shows; looking one up shows enough to tell two people apart. */
	private const KLANT_LIJST = ['id', 'nummer', 'naam', 'soort', 'geboortedatum', 'bezoekadres'];

	private const KLANT_ZOEK = [...self::KLANT_LIJST, 'digitaleAdressen', 'voorkeursDigitaalAdres', 'correspondentieadres', 'bsn', 'kvkNummer', 'vestigingsnummer', 'actief', 'geheimhouding', 'huurder', 'leden'];

	public function __construct(
		private readonly Policy $policy,
		private readonly Namen $namen,
		private readonly ObjectStore $store,
	) {
	}

	/**
	 * An object whole, for the user who may read it; a taak with what she can do with it now.
	 *
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	public function eigen(Gebruiker $gebruiker, Soort $soort, array $object, int $revisie, Namentabel $namen): array {
		if (isset($object['bsn'])) {
			$object['bsn'] = Identificatie::masker(Waarden::tekst($object, 'bsn'));
		}
		if ($soort === Soort::Taak) {
			$object['acties'] = Levensloop::acties($gebruiker, $object);
		}
		return $object + ['revisie' => $revisie, 'namen' => $namen->van($soort, $object)];
	}

	/**
	 * One object, as much as this user may see of it.
	 *
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	public function detail(Gebruiker $gebruiker, Soort $soort, array $object, int $revisie): array {
		$namen = $this->namen->lees([[$soort, $object]]);
		return match (true) {
			$this->afgeschermd($gebruiker, $soort, [$object]) !== [] => $this->regel($soort, $object, $namen) + ['revisie' => $revisie],
			$soort === Soort::Taak => $this->eigen($gebruiker, $soort, $this->zonderNotities($gebruiker, $object), $revisie, $namen),
			default => $this->eigen($gebruiker, $soort, $object, $revisie, $namen),
		};
	}

	/**
	 * The rows of a list.
	 *
	 * @param list<array<string, mixed>> $objecten
	 * @param bool $zoek whether these were looked up, so that a klant shows more than in a list
	 * @return list<array<string, mixed>>
	 */
	public function rijen(Gebruiker $gebruiker, Soort $soort, array $objecten, bool $zoek = false): array {
		$dicht = array_flip($this->afgeschermd($gebruiker, $soort, $objecten));
		$namen = $this->namen->lees(array_map(static fn (array $object): array => [$soort, $object], $objecten));
		return array_map(fn (array $object): array => match (true) {
			isset($dicht[Waarden::tekst($object, 'id')]) => $this->regel($soort, $object, $namen),
			$soort === Soort::Klant => $this->klant($object, $zoek),
			$soort === Soort::Taak => $this->rij($soort, $this->zonderNotities($gebruiker, $object), $namen),
			default => $this->rij($soort, $object, $namen),
		}, $objecten);
	}

	/**
	 * Which of these objects the user only sees as a line.
	 *
	 * @param list<array<string, mixed>> $objecten
	 * @return list<string> ids
	 */
	public function afgeschermd(Gebruiker $gebruiker, Soort $soort, array $objecten): array {
		return match ($soort) {
			Soort::Contactmoment => $this->policy->afgeschermd($gebruiker, $objecten),
			Soort::Bericht => $this->berichten($gebruiker, $objecten),
			Soort::Taak => array_map(
				static fn (array $taak): string => Waarden::tekst($taak, 'id'),
				array_values(array_filter($objecten, fn (array $taak): bool => !$this->policy->werktAan($gebruiker, $taak) && ($taak['aangemaaktDoor'] ?? '') !== $gebruiker->uid)),
			),
			default => [],
		};
	}

	/**
	 * Berichten are as confidential as their contactmoment.
	 *
	 * @param list<array<string, mixed>> $berichten
	 * @return list<string>
	 */
	private function berichten(Gebruiker $gebruiker, array $berichten): array {
		$van = [];
		foreach ($berichten as $bericht) {
			if (isset($bericht['contactmoment'])) {
				$van[Waarden::tekst($bericht, 'id')] = Waarden::tekst($bericht, 'contactmoment');
			}
		}
		if ($van === [] || $gebruiker->beheer) {
			return [];
		}
		$dicht = $this->policy->afgeschermd($gebruiker, $this->store->getMany(Soort::Contactmoment, array_values(array_unique($van))));
		return array_map(strval(...), array_keys(array_intersect($van, $dicht)));
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	private function regel(Soort $soort, array $object, Namentabel $namen): array {
		$rest = array_intersect_key($object, array_flip(self::REGEL[$soort->value] ?? ['id']));
		$toon = $soort === Soort::Taak ? $namen->van($soort, $rest) : [];
		return $rest + ['afgeschermd' => true, 'namen' => $toon];
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	private function rij(Soort $soort, array $object, Namentabel $namen): array {
		return $object + ['namen' => $namen->van($soort, $object)];
	}

	/**
	 * @param array<string, mixed> $klant
	 * @return array<string, mixed>
	 */
	private function klant(array $klant, bool $zoek): array {
		$rij = array_intersect_key($klant, array_flip($zoek ? self::KLANT_ZOEK : self::KLANT_LIJST));
		if (isset($rij['bsn'])) {
			$rij['bsn'] = Identificatie::masker(Waarden::tekst($rij, 'bsn'));
		}
		if (!$zoek) {
			$rij = Waarden::met($rij, 'bezoekadres', array_intersect_key(Waarden::kaart($rij['bezoekadres'] ?? null), ['plaats' => true]));
		}
		return $rij + ['namen' => []];
	}

	/**
	 * @param array<string, mixed> $taak
	 * @return array<string, mixed>
	 */
	private function zonderNotities(Gebruiker $gebruiker, array $taak): array {
		return $this->policy->werktAan($gebruiker, $taak) ? $taak : array_diff_key($taak, ['notities' => true]);
	}
}
