<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Validatie\Identificatie;
use OCA\Klantcontact\Service\Validatie\Telefoon;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Phone numbers and e-mail addresses of a klant, a betrokkene or a zaak.
 */
final class DigitaleAdressen {
	public function __construct(
		private readonly Telefoon $telefoon,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Checks the addresses of an object and brings phone numbers to E.164.
	 *
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	public function verwerk(array $object, Invoer $invoer): array {
		$adressen = [];
		$ids = [];
		$standaard = [];
		foreach (Waarden::kaarten($object['digitaleAdressen'] ?? null) as $i => $adres) {
			$deel = $invoer->deel('digitaleAdressen.' . $i);
			$id = Waarden::tekst($adres, 'id');
			$soort = Waarden::tekst($adres, 'soort');
			if (isset($ids[$id])) {
				$deel->vorm('id', $this->l->t('This id occurs twice.'));
			}
			if (Waarden::waar($adres, 'standaard') && isset($standaard[$soort])) {
				$deel->regel('standaard', $this->l->t('Only one address of a kind can be the standard one.'));
			}
			$ids[$id] = true;
			$standaard += Waarden::waar($adres, 'standaard') ? [$soort => true] : [];
			$adressen[] = $this->adres($adres, $soort, $deel);
		}
		return Waarden::met($object, 'digitaleAdressen', $adressen);
	}

	/**
	 * @param array<string, mixed> $adres
	 * @return array<string, mixed>
	 */
	private function adres(array $adres, string $soort, Invoer $invoer): array {
		$waarde = Waarden::tekst($adres, 'adres');
		return ['adres' => match ($soort) {
			'telefoonnummer' => $this->telefoonnummer($waarde, $invoer),
			'email' => $this->email($waarde, $invoer),
			default => $waarde,
		}] + $adres;
	}

	private function telefoonnummer(string $waarde, Invoer $invoer): string {
		$e164 = $this->telefoon->e164($waarde);
		if ($e164 === null) {
			$invoer->vorm('adres', $this->l->t('This is not a phone number.'));
		} elseif ($this->telefoon->isDienst($e164)) {
			$invoer->vorm('adres', $this->l->t('This is a service number, not the number of a person.'));
		}
		return $e164 ?? $waarde;
	}

	private function email(string $waarde, Invoer $invoer): string {
		if (!Identificatie::email($waarde)) {
			$invoer->vorm('adres', $this->l->t('This is not an email address.'));
			return $waarde;
		}
		[$voor, $domein] = explode('@', $waarde, 2);
		return $voor . '@' . strtolower($domein);
	}
}
