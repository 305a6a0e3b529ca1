<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Zoeken;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Reads what a klant is looked up by, and refuses to search on too little (PROD-14).
 */
final class Klantvraag {
	/** Everything but filters and size. */
	public const VELDEN = ['q', 'telefoon', 'email', 'bsn', 'kvk', 'naam', 'geboortedatum', 'postcode', 'huisnummer', 'nummer'];

	private const EXACT = ['email', 'bsn', 'kvk', 'nummer'];

	public function __construct(
		private readonly Herkenning $herkenning,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return list<list<Sleutel>> a klant must meet one of each of these
	 * @throws InvalidInput when a value is no text
	 * @throws RuleBroken when it is too little to search for
	 */
	public function lees(array $invoer): array {
		$velden = $this->teksten($invoer);
		$vragen = [];
		if ($velden['q'] !== '') {
			$vragen[] = $this->herkenning->van($velden['q']);
		}
		foreach (self::EXACT as $type) {
			if ($velden[$type] !== '') {
				$vragen[] = [new Sleutel($type, $velden[$type])];
			}
		}
		$samen = [
			$velden['telefoon'] === '' ? null : $this->herkenning->telefoon($velden['telefoon']),
			$velden['naam'] === '' ? null : $this->herkenning->naam($velden['naam']),
			$velden['postcode'] === '' ? null : $this->herkenning->adres($velden['postcode'] . ' ' . $velden['huisnummer']),
		];
		foreach ($samen as $sleutel) {
			$vragen = $sleutel === null ? $vragen : [...$vragen, [$sleutel]];
		}
		if ($vragen === [] || in_array([], $vragen, true)) {
			throw new RuleBroken($this->l->t('Search for a whole number (BSN, KvK, customer number, phone), an email address, a postcode with house number, or at least three letters of a name.'));
		}
		return $vragen;
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return string the birth date that klanten must have, '' for any
	 */
	public function geboortedatum(array $invoer): string {
		$datum = Waarden::tekst($invoer, 'geboortedatum');
		return Klok::isDag($datum) ? $datum : '';
	}

	/**
	 * @param array<string, mixed> $invoer
	 * @return array<string, string>
	 */
	private function teksten(array $invoer): array {
		$fouten = new Fouten();
		$velden = [];
		foreach (self::VELDEN as $veld) {
			$waarde = $invoer[$veld] ?? '';
			if (!is_string($waarde) && !is_int($waarde)) {
				$fouten->vorm($veld, $this->l->t('A text belongs here.'));
			}
			$velden[$veld] = is_string($waarde) || is_int($waarde) ? trim((string)$waarde) : '';
		}
		if ($velden['geboortedatum'] !== '' && !Klok::isDag($velden['geboortedatum'])) {
			$fouten->vorm('geboortedatum', $this->l->t('This is not a date.'));
		}
		$fouten->werp($this->l);
		return $velden;
	}
}
