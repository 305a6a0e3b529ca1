<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Regels\Omgeving;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Verwijzingen;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Bestanden;
use OCP\IL10N;

/**
 * Reads, before the transaction, everything that the objects of a command refer to: one query per kind.
 */
final class Omgevingen {
	/** How far a clock may run ahead before a moment counts as future. */
	private const SPELING_SECONDEN = 300;

	/** What only says that one contactmoment came after another: it shows nothing of either. */
	private const VOLGT_OP = 'voorgaandContactmoment';

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Bestanden $bestanden,
		private readonly Verwijzingen $verwijzingen,
		private readonly Policy $policy,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param list<Concept> $concepten
	 * @param Fouten $fouten where references to nothing are reported
	 * @param bool $overgenomen whether they were registered in another system
	 */
	public function lees(Gebruiker $gebruiker, array $concepten, Fouten $fouten, bool $overgenomen = false): Omgeving {
		$omgeving = new Omgeving(
			$gebruiker,
			$this->klok->nu(),
			$this->klok->over(self::SPELING_SECONDEN),
			$this->klok->vandaag(),
			$this->bestanden($concepten),
			$this->gesprekken($concepten),
			$overgenomen,
		);
		foreach ($concepten as $concept) {
			$omgeving->leg($concept->soort, $concept->id(), $concept->object);
		}
		$this->verwezen($concepten, $omgeving, $fouten);
		return $omgeving;
	}

	/** @param list<Concept> $concepten */
	private function verwezen(array $concepten, Omgeving $omgeving, Fouten $fouten): void {
		$paden = [];
		foreach ($concepten as $concept) {
			$eerder = $concept->oud === null ? [] : array_column($this->verwijzingen->van($concept->soort, $concept->oud), 'id');
			foreach ($this->verwijzingen->van($concept->soort, $concept->object) as $verwijzing) {
				if ($omgeving->zoek($verwijzing['soort'], $verwijzing['id']) === null && !in_array($verwijzing['id'], $eerder, true)) {
					$paden[$verwijzing['soort']->value][$verwijzing['id']][] = ltrim($concept->pad . '.' . $verwijzing['pad'], '.');
				}
			}
		}
		foreach ($paden as $soort => $perId) {
			$gevonden = $this->store->getMany(Soort::from($soort), array_map(strval(...), array_keys($perId)));
			$dicht = $soort === Soort::Contactmoment->value ? $this->policy->afgeschermd($omgeving->gebruiker, $gevonden) : [];
			foreach ($perId as $id => $velden) {
				if (isset($gevonden[$id])) {
					$omgeving->leg(Soort::from($soort), (string)$id, $gevonden[$id]);
				}
				foreach ($velden as $veld) {
					if (!isset($gevonden[$id])) {
						$fouten->regel($veld, $this->l->t('What is chosen here does not exist.'));
					} elseif (in_array($id, $dicht, true) && !str_ends_with($veld, self::VOLGT_OP)) {
						// A bericht would tell its klant, and a taak of her own team would open it to her.
						$fouten->regel($veld, $this->l->t('This contact moment is confidential. Only its employee, the team of its task and administrators can read it.'));
					}
				}
			}
		}
	}

	/**
	 * @param list<Concept> $concepten
	 * @return array<string, \OCA\Klantcontact\Store\Table\Bestand>
	 */
	private function bestanden(array $concepten): array {
		$ids = [];
		foreach ($concepten as $concept) {
			if ($concept->soort === Soort::Bericht && $concept->oud === null) {
				$ids = [...$ids, ...Waarden::teksten(array_column(Waarden::kaarten($concept->object['bestanden'] ?? null), 'id'))];
			}
		}
		return $ids === [] ? [] : $this->bestanden->vind(array_values(array_unique($ids)));
	}

	/**
	 * @param list<Concept> $concepten
	 * @return array<string, string>
	 */
	private function gesprekken(array $concepten): array {
		$ids = [];
		foreach ($concepten as $concept) {
			if ($concept->soort === Soort::Contactmoment && isset($concept->object['gesprek']) && !isset($concept->object['gespreksnummer'])) {
				$ids[] = Waarden::tekst($concept->object, 'gesprek');
			}
		}
		if ($ids === []) {
			return [];
		}
		$bekend = $this->store->list(new ListQuery(Soort::Contactmoment, ['gesprek' => array_values(array_unique($ids))], limit: 1000));
		$nummers = [];
		foreach ($bekend as $object) {
			$nummers[Waarden::tekst($object, 'gesprek')] = Waarden::tekst($object, 'gespreksnummer');
		}
		return $nummers;
	}
}
