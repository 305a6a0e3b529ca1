<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Holds the settings that are numbers against how low and high they may be.
 */
final class Getallen {
	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly IL10N $l,
	) {
	}

	/** @return array<string, int> the limits that are right; what is wrong goes to the faults */
	public function limieten(mixed $waarde, Fouten $fouten): array {
		return $this->getallen('limieten', $waarde, array_map(static fn (int $hoogst): array => [1, $hoogst], Configuratie::LIMIETEN), $fouten);
	}

	/** @return array<string, int> all terms, those that are not named as they were; what is wrong goes to the faults */
	public function bewaartermijnen(mixed $waarde, Fouten $fouten): array {
		$grenzen = [];
		foreach (Bewaartermijn::cases() as $van) {
			$grenzen[$van->value] = [$van->kortste(), $van->langste()];
		}
		return $this->getallen('bewaartermijnen', $waarde, $grenzen, $fouten) + $this->configuratie->bewaartermijnen();
	}

	/**
	 * @param array<string, array{int, int}> $grenzen lowest and highest of each
	 * @return array<string, int>
	 */
	private function getallen(string $pad, mixed $waarde, array $grenzen, Fouten $fouten): array {
		$getallen = [];
		foreach (Waarden::kaart($waarde) as $naam => $getal) {
			[$laagst, $hoogst] = $grenzen[$naam] ?? [0, -1];
			if (!is_int($getal) || $getal < $laagst || $getal > $hoogst) {
				$melding = isset($grenzen[$naam]) ? $this->l->t('A number from %1$s to %2$s belongs here.', [$laagst, $hoogst]) : $this->l->t('This field does not exist.');
				$fouten->vorm($pad . '.' . $naam, $melding);
				continue;
			}
			$getallen[$naam] = $getal;
		}
		if (!Waarden::isKaart($waarde)) {
			$fouten->vorm($pad, $this->l->t('An object with fields belongs here.'));
		}
		return $getallen;
	}
}
