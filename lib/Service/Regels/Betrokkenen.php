<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Regels;

use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Waarden;
use OCP\IL10N;

/**
 * Who took part in a contactmoment; klant and vertegenwoordiger follow from them.
 */
final class Betrokkenen {
	/** Contact data of somebody, for this contactmoment alone: found in no search for klanten. */
	private const EIGEN_GEGEVENS = ['contactnaam', 'organisatienaam', 'digitaleAdressen', 'bezoekadres', 'correspondentieadres'];

	public function __construct(
		private readonly DigitaleAdressen $adressen,
		private readonly Postadres $postadres,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $object contactmoment
	 * @param array<string, mixed>|null $oud
	 * @return array<string, mixed>
	 */
	public function verwerk(array $object, ?array $oud, Invoer $invoer): array {
		$eerder = array_column(Waarden::kaarten($oud['betrokkenen'] ?? null), null, 'id');
		$ids = [];
		$betrokkenen = [];
		$genoemd = $this->metKlant($object, $oud, $invoer);
		$vertegenwoordigers = array_filter($genoemd, static fn (array $een): bool => ($een['rol'] ?? '') === 'vertegenwoordiger');
		foreach ($genoemd as $i => $betrokkene) {
			$deel = $invoer->deel('betrokkenen.' . $i);
			$id = Waarden::tekst($betrokkene, 'id');
			if (isset($ids[$id])) {
				$deel->vorm('id', $this->l->t('This id occurs twice.'));
			}
			$ids[$id] = true;
			$was = $eerder[$id] ?? null;
			$spreekt = $vertegenwoordigers === [] || ($betrokkene['rol'] ?? '') === 'vertegenwoordiger';
			$betrokkene += ['initiator' => $spreekt && ($object['initiatiefnemer'] ?? '') !== 'gemeente'] + array_intersect_key($was ?? [], ['nummer' => true]);
			$this->controleer($betrokkene, array_column($vertegenwoordigers, 'klant'), $deel);
			$betrokkene = Stempel::zet($this->adressen->verwerk($betrokkene, $deel), $was, 'toestemming', 'keuze', $invoer->omgeving);
			$this->postadres->controleer($betrokkene, ['bezoekadres', 'correspondentieadres'], $deel);
			$betrokkenen[] = $betrokkene;
		}
		$object = Waarden::met($object, 'betrokkenen', $betrokkenen);
		$object = Waarden::met($object, 'klant', $this->eerste($betrokkenen, 'klant'));
		return Waarden::met($object, 'vertegenwoordiger', $this->eerste($betrokkenen, 'vertegenwoordiger'));
	}

	/**
	 * @param array<string, mixed> $betrokkene
	 * @param array<array-key, mixed> $vertegenwoordigers ids of the klanten who speak for another
	 */
	private function controleer(array $betrokkene, array $vertegenwoordigers, Invoer $invoer): void {
		$bekend = Waarden::tekst(Waarden::kaart($betrokkene['toestemming'] ?? null), 'keuze') === 'bekende-gegevens';
		if ($bekend && (!isset($betrokkene['klant']) || array_intersect_key($betrokkene, array_flip(self::EIGEN_GEGEVENS)) !== [])) {
			$invoer->regel('toestemming', $this->l->t('Who lets her known data be used is a known customer, and has no other data here.'));
		}
		if (($betrokkene['rol'] ?? '') === 'klant' && isset($betrokkene['klant']) && in_array($betrokkene['klant'], $vertegenwoordigers, true)) {
			$invoer->regel('klant', $this->l->t('A customer cannot represent herself.'));
		}
	}

	/**
	 * The betrokkenen with the klant among them that was given alone.
	 *
	 * @param array<string, mixed> $object
	 * @param array<string, mixed>|null $oud
	 * @return list<array<string, mixed>>
	 */
	private function metKlant(array $object, ?array $oud, Invoer $invoer): array {
		$betrokkenen = Waarden::kaarten($object['betrokkenen'] ?? null);
		$klant = Waarden::tekst($object, 'klant');
		$nu = $this->eerste($betrokkenen, 'klant');
		if ($klant === $nu || ($oud !== null && $klant === Waarden::tekst($oud, 'klant'))) {
			return $betrokkenen;
		}
		if ($oud === null || $betrokkenen !== Waarden::kaarten($oud['betrokkenen'] ?? null)) {
			if ($nu !== '' && $klant !== '') {
				$invoer->regel('klant', $this->l->t('This customer is not among the people of this contact moment.'));
				return $betrokkenen;
			}
			return $klant === '' ? $betrokkenen : [...$betrokkenen, $this->nieuw($klant)];
		}
		$zonder = array_values(array_filter($betrokkenen, static fn (array $b): bool => ($b['rol'] ?? '') !== 'klant' || !isset($b['klant'])));
		return $klant === '' ? $zonder : [...$zonder, $this->nieuw($klant)];
	}

	/** @return array<string, mixed> */
	private function nieuw(string $klant): array {
		return ['id' => Uuid::nieuw(), 'rol' => 'klant', 'klant' => $klant];
	}

	/** @param list<array<string, mixed>> $betrokkenen */
	private function eerste(array $betrokkenen, string $rol): string {
		foreach ($betrokkenen as $betrokkene) {
			if (($betrokkene['rol'] ?? '') === $rol && isset($betrokkene['klant'])) {
				return Waarden::tekst($betrokkene, 'klant');
			}
		}
		return '';
	}
}
