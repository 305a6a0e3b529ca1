<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Validatie\Telefoon;
use OCA\Klantcontact\Store\Index\Fold;

/**
 * Recognises what somebody typed in the one search field for klanten.
 */
final class Herkenning {
	private const NAAM_LETTERS = 3;

	private const TELEFOON_CIJFERS = 6;

	public function __construct(
		private readonly Telefoon $telefoon,
	) {
	}

	/** @return list<Sleutel> everything that it can be; empty when it is too little to search for */
	public function van(string $q): array {
		$q = trim($q);
		if (str_contains($q, '@')) {
			return Identificatie::email($q) ? [new Sleutel('email', $q)] : [];
		}
		$adres = $this->adres($q);
		if ($adres !== null) {
			return [$adres];
		}
		$cijfers = (string)preg_replace('/[\s.()+\/-]+/', '', $q);
		if ($cijfers !== '' && ctype_digit($cijfers)) {
			return $this->getal($q, $cijfers);
		}
		return $this->naam($q) === null ? [] : [new Sleutel('woorden', $q)];
	}

	/** @return Sleutel|null postcode and house number in one, null when it is no address */
	public function adres(string $tekst): ?Sleutel {
		return preg_match('/^\s*([1-9]\d{3})\s*([A-Za-z]{2})\s*(\d{1,5})\s*[- ]?[A-Za-z0-9 -]{0,20}$/D', $tekst, $deel) === 1
			? new Sleutel('adres', $deel[1] . strtoupper($deel[2]) . ' ' . $deel[3])
			: null;
	}

	/** @return Sleutel|null words of a name, null when they are too few letters */
	public function naam(string $tekst): ?Sleutel {
		return mb_strlen(str_replace(' ', '', Fold::tekst($tekst))) >= self::NAAM_LETTERS ? new Sleutel('woorden', $tekst) : null;
	}

	/** @return Sleutel|null a whole phone number, null when it is none */
	public function telefoon(string $tekst): ?Sleutel {
		$e164 = $this->telefoon->e164($tekst);
		return $e164 !== null && strlen((string)preg_replace('/\D/', '', $tekst)) >= self::TELEFOON_CIJFERS ? new Sleutel('telefoon', $e164) : null;
	}

	/** @return list<Sleutel> */
	private function getal(string $q, string $cijfers): array {
		$lengte = strlen($cijfers);
		return array_values(array_filter([
			Identificatie::elfproef($cijfers) ? new Sleutel('bsn', $cijfers) : null,
			$lengte === 9 ? new Sleutel('rsin', $cijfers) : null,
			$lengte === 8 ? new Sleutel('kvk', $cijfers) : null,
			$lengte === 12 ? new Sleutel('vestiging', $cijfers) : null,
			$lengte <= 10 ? new Sleutel('nummer', $cijfers) : null,
			$this->telefoon($q),
		], static fn (?Sleutel $sleutel): bool => $sleutel !== null));
	}
}
