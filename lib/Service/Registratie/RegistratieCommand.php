<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Normalisatie;
use OCA\Klantcontact\Service\Validatie\Schemas;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Stores a bundle of new objects that belong together.
 */
final class RegistratieCommand implements Command {
	/** More in one bundle is no registration but an import. */
	private const HOOGSTENS = 100;

	/**
	 * @param array<string, mixed> $bundel plural of the kind => list of objects, as sent
	 * @param list<Soort> $soorten kinds that the bundle may hold
	 */
	public function __construct(
		private readonly Planmaker $planmaker,
		private readonly Normalisatie $normalisatie,
		private readonly Schemas $schemas,
		private readonly IL10N $l,
		private readonly Gebruiker $gebruiker,
		private readonly array $bundel,
		private readonly array $soorten,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$fouten = new Fouten();
		$concepten = $this->concepten($fouten);
		$fouten->werp($this->l);
		if ($concepten === []) {
			throw new InvalidInput($this->l->t('There is nothing to store.'));
		}
		$leeg = array_fill_keys(array_map(static fn (Soort $soort): string => $soort->meervoud(), $this->soorten), []);
		return $this->planmaker->maak($concepten, new Handtekening($this->gebruiker, 'aangemaakt'), [], $fouten, static function (array $getoond) use ($leeg): array {
			foreach ($getoond as [$soort, $object]) {
				$leeg[$soort->meervoud()][] = $object;
			}
			return $leeg;
		});
	}

	/** @return list<Concept> */
	private function concepten(Fouten $fouten): array {
		$concepten = [];
		$ids = [];
		foreach ($this->bundel as $meervoud => $lijst) {
			$soort = Soort::fromMeervoud($meervoud);
			if ($soort === null || !in_array($soort, $this->soorten, true)) {
				$fouten->vorm($meervoud, $this->l->t('This field does not exist.'));
				continue;
			}
			if (!is_array($lijst) || !array_is_list($lijst) || count($lijst) > self::HOOGSTENS) {
				$fouten->vorm($meervoud, $this->l->t('A list belongs here.'));
				continue;
			}
			foreach ($lijst as $i => $object) {
				$pad = $meervoud . '.' . $i;
				if (!Waarden::isKaart($object)) {
					$fouten->vorm($pad, $this->l->t('An object with fields belongs here.'));
					continue;
				}
				$concept = new Concept($soort, $pad, $this->normalisatie->object($this->schemas->van($soort), Waarden::kaart($object)));
				if (isset($ids[$concept->id()])) {
					$fouten->vorm($pad . '.id', $this->l->t('This id occurs twice.'));
				}
				$ids[$concept->id()] = true;
				$concepten[] = $concept;
			}
		}
		return $concepten;
	}
}
