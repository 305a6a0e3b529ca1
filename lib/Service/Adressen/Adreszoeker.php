<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Adressen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\ServiceUnavailable;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Invoervelden;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * EMP-12: the addresses of a postcode and a house number. Nothing is kept, and nothing of it comes into a log.
 */
final class Adreszoeker {
	private const POSTCODE = '/^([1-9]\d{3})\s?([A-Za-z]{2})$/D';

	private const VELDEN = ['postcode', 'huisnummer', 'huisletter', 'toevoeging'];

	private const DEEL_MAX = 20;

	public function __construct(
		private readonly Configuratie $configuratie,
		private readonly Locatieserver $locatieserver,
		private readonly Invoervelden $velden,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer {postcode, huisnummer, huisletter?, toevoeging?}
	 * @return array{results: list<array<string, mixed>>, uit?: true} those with this letter and addition when there are any, else all of the house number
	 * @throws ApiException 503 when the address service does not answer
	 */
	public function zoek(array $invoer): array {
		$this->policy->eis($this->gebruikers->huidige(), Handeling::Lezen);
		$fouten = new Fouten();
		$postcode = $this->postcode($invoer['postcode'] ?? null, $fouten);
		$huisnummer = $invoer['huisnummer'] ?? null;
		if (!is_int($huisnummer) || $huisnummer < 1 || $huisnummer > 99_999) {
			$fouten->vorm('huisnummer', $this->l->t('A number from %1$s to %2$s belongs here.', [1, 99_999]));
		}
		$deel = $this->deel('huisletter', $invoer, $fouten) . $this->deel('toevoeging', $invoer, $fouten);
		$this->velden->geenAndere($invoer, self::VELDEN, $fouten);
		$fouten->werp($this->l);
		$dienst = $this->configuratie->adresdienst();
		if (!$dienst->aan) {
			return ['results' => [], 'uit' => true];
		}
		$adressen = $this->vraag($dienst, $postcode, is_int($huisnummer) ? $huisnummer : 0);
		$precies = array_filter($adressen, static fn (array $adres): bool => self::gelijk($adres) === $deel);
		return ['results' => array_values($precies === [] ? $adressen : $precies)];
	}

	/** @return list<array<string, mixed>> */
	private function vraag(Adresdienst $dienst, string $postcode, int $huisnummer): array {
		try {
			return $this->locatieserver->adressen($dienst->url, $postcode, $huisnummer);
		} catch (\Exception $fout) {
			throw new ServiceUnavailable($this->l->t('The address could not be looked up. Enter street and city yourself.'), $fout);
		}
	}

	private function postcode(mixed $waarde, Fouten $fouten): string {
		if (is_string($waarde) && preg_match(self::POSTCODE, trim($waarde), $delen) === 1) {
			return $delen[1] . strtoupper($delen[2]);
		}
		$fouten->vorm('postcode', $this->l->t('A postcode belongs here, such as 1234 AB.'));
		return '';
	}

	/** @param array<string, mixed> $invoer */
	private function deel(string $veld, array $invoer, Fouten $fouten): string {
		$waarde = $invoer[$veld] ?? '';
		if (!is_string($waarde) || mb_strlen($waarde) > self::DEEL_MAX) {
			$fouten->vorm($veld, $this->l->t('A text belongs here.'));
			return '';
		}
		return self::vouw($waarde);
	}

	/** @param array<string, mixed> $adres */
	private static function gelijk(array $adres): string {
		return self::vouw(Waarden::tekst($adres, 'huisletter') . Waarden::tekst($adres, 'toevoeging'));
	}

	/** People write an addition in many ways, and a letter as an addition. */
	private static function vouw(string $deel): string {
		return strtolower((string)preg_replace('/[\s.-]+/', '', $deel));
	}
}
