<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

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

	public function __construct(
		private readonly Zoekindex $index,
		private readonly ObjectStore $store,
		private readonly IL10N $l,
	) {
	}

	/** @param list<Concept> $concepten */
	public function controleer(array $concepten, Fouten $fouten): void {
		$gezien = [];
		foreach ($concepten as $concept) {
			if ($concept->soort !== Soort::Klant) {
				continue;
			}
			foreach (['bsn' => 'bsn', 'kvk' => 'kvkNummer'] as $type => $veld) {
				$sleutel = self::sleutel($concept->object, $veld);
				if ($sleutel === '' || $sleutel === self::sleutel($concept->oud ?? [], $veld)) {
					continue;
				}
				if (isset($gezien[$sleutel]) || $this->bestaat($type, $veld, $concept, $sleutel)) {
					$fouten->regel(ltrim($concept->pad . '.' . $veld, '.'), $this->l->t('There is a customer with this number already. Use that one.'));
				}
				$gezien[$sleutel] = true;
			}
		}
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
