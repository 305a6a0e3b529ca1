<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use OCA\Klantcontact\Store\Soort;

/**
 * Makes the zaken, each of one klant.
 */
final readonly class Zaken {
	/**
	 * @param Toeval $toeval what chooses
	 * @param Schrijver $schrijver stores them
	 * @param Bezetting $bezetting who registers them
	 */
	public function __construct(
		private Toeval $toeval,
		private Schrijver $schrijver,
		private Bezetting $bezetting,
	) {
	}

	/**
	 * @param non-empty-list<array<string, mixed>> $klanten
	 * @return list<array<string, mixed>> the zaken as stored
	 */
	public function maak(array $klanten, Omvang $omvang, \DateTimeImmutable $nu): array {
		$zaken = [];
		for ($i = 0; $i < $omvang->zaken(); $i++) {
			$dagen = (int)round(360 * (1 - $i / $omvang->zaken())) + 1;
			$zaken[] = $this->zaak($this->toeval->kies($klanten), $nu->modify('-' . $dagen . ' days'), $dagen);
		}
		return $zaken;
	}

	/**
	 * @param array<string, mixed> $klant
	 * @return array<string, mixed>
	 */
	private function zaak(array $klant, \DateTimeImmutable $op, int $dagen): array {
		[$zaaktype, $omschrijving] = $this->toeval->kies(Teksten::ZAKEN);
		$afgehandeld = $this->toeval->kans(min(95, $dagen));
		$zaak = [
			'id' => DemoId::nieuw(),
			'omschrijving' => $omschrijving,
			'zaaktype' => $zaaktype,
			'status' => $afgehandeld ? 'Afgehandeld' : $this->toeval->kies(['Ontvangen', 'In behandeling']),
			'startdatum' => $op->format('Y-m-d'),
			'uiterlijkeEinddatum' => $op->modify('+56 days')->format('Y-m-d'),
			'klant' => $klant['id'],
		];
		if ($afgehandeld) {
			$zaak['einddatum'] = $op->modify('+' . $this->toeval->getal(0, min(56, $dagen - 1)) . ' days')->format('Y-m-d');
		}
		return $this->schrijver->schrijf(Soort::Zaak, $zaak, $op, $this->toeval->kies($this->bezetting->medewerkers));
	}
}
