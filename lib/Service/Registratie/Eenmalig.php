<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Nummering\Vraag;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * No two klanten have the same BSN, or the same KvK number with the same branch.
 */
final class Eenmalig {
	private const HOOGSTENS = 100;

	/** Field of a klant => kind of key in the index. */
	private const TYPEN = ['bsn' => 'bsn', 'kvkNummer' => 'kvk'];

	public function __construct(
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
		private readonly IL10N $l,
	) {
	}

	/**
	 * What must be checked again inside the transaction: two requests at once find each other's number free. They take turns there,
	 * by the number series of klanten, so that the second one sees the first.
	 *
	 * @param list<Concept> $concepten
	 * @return (\Closure(): void)|null null when no such number is new
	 */
	public function nogEens(array $concepten, Vraag $vraag): ?\Closure {
		$nieuw = array_values(array_filter($concepten, static fn (Concept $concept): bool => self::nieuweSleutels($concept) !== []));
		if ($nieuw === []) {
			return null;
		}
		$vraag->beurt('klant');
		return function () use ($nieuw): void {
			$fouten = new Fouten();
			$this->controleer($nieuw, $fouten);
			$fouten->werp($this->l);
		};
	}

	/** @param list<Concept> $concepten */
	public function controleer(array $concepten, Fouten $fouten): void {
		$gezien = [];
		foreach ($concepten as $concept) {
			foreach (self::nieuweSleutels($concept) as $veld => $sleutel) {
				if (isset($gezien[$sleutel]) || $this->bestaat(self::TYPEN[$veld], $veld, $concept, $sleutel)) {
					$fouten->regel(ltrim($concept->pad . '.' . $veld, '.'), $this->l->t('There is a customer with this number already. Use that one.'));
				}
				$gezien[$sleutel] = true;
			}
		}
	}

	/** @return array<string, string> field => the number that this object has and did not have */
	private static function nieuweSleutels(Concept $concept): array {
		$sleutels = [];
		foreach ($concept->soort === Soort::Klant ? array_keys(self::TYPEN) : [] as $veld) {
			$sleutel = self::sleutel($concept->object, $veld);
			if ($sleutel !== '' && $sleutel !== self::sleutel($concept->oud ?? [], $veld)) {
				$sleutels[$veld] = $sleutel;
			}
		}
		return $sleutels;
	}

	private function bestaat(string $type, string $veld, Concept $concept, string $sleutel): bool {
		$ids = $this->index->sleutel(Soort::Klant, $type, Waarden::tekst($concept->object, $veld), self::HOOGSTENS);
		foreach ($this->store->getMany(Soort::Klant, array_values(array_diff($ids, [$concept->id()]))) as $ander) {
			if (self::sleutel($ander, $veld) === $sleutel) {
				return true;
			}
		}
		return false;
	}

	/** @param array<string, mixed> $klant */
	private static function sleutel(array $klant, string $veld): string {
		$nummer = Waarden::tekst($klant, $veld);
		return $nummer === '' || $veld === 'bsn' ? $nummer : $nummer . ' ' . Waarden::tekst($klant, 'vestigingsnummer');
	}
}
