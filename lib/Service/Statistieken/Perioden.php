<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Statistieken;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCP\IL10N;

/**
 * Reads a period from a request.
 */
final class Perioden {
	public function __construct(
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $params van (first day), tot (day after the last)
	 * @param int $dagen of the period until today when none is named
	 * @param int $hoogstens how many days it may have
	 * @throws InvalidInput
	 */
	public function lees(array $params, int $dagen, int $hoogstens): Periode {
		$fouten = new Fouten();
		$vandaag = $this->klok->vandaag();
		$van = $this->dag('van', $params['van'] ?? Klok::dag($vandaag, 1 - $dagen), $fouten);
		$tot = $this->dag('tot', $params['tot'] ?? Klok::dag($vandaag, 1), $fouten);
		foreach (array_diff(array_keys($params), ['van', 'tot']) as $naam) {
			$fouten->vorm($naam, $this->l->t('This list has no such filter.'));
		}
		if ($tot <= $van) {
			$fouten->vorm('tot', $this->l->t('This date must be after the first one.'));
		}
		if ($tot > Klok::dag($van, $hoogstens)) {
			$fouten->vorm('tot', $this->l->t('At most %s days are possible.', [$hoogstens]));
		}
		$fouten->werp($this->l);
		return new Periode($van, $tot);
	}

	private function dag(string $veld, mixed $waarde, Fouten $fouten): string {
		if (is_string($waarde) && Klok::isDag($waarde)) {
			return $waarde;
		}
		$fouten->vorm($veld, $this->l->t('This is not a date.'));
		return $this->klok->vandaag();
	}
}
