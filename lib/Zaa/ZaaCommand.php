<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Zaa;

use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Registratie\Aanvulling;
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Registratie\Concept;
use OCA\Klantcontact\Service\Registratie\Handtekening;
use OCA\Klantcontact\Service\Registratie\Planmaker;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Stores one contactmoment that was registered in zaakafhandelapp.
 */
final class ZaaCommand implements Command {
	/**
	 * @param array<string, mixed> $bundel of one contactmoment
	 * @param list<string> $aanvullingen texts to append
	 */
	public function __construct(
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly IL10N $l,
		private readonly Gebruiker $gebruiker,
		private readonly array $bundel,
		private readonly array $aanvullingen,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$fouten = new Fouten();
		$concepten = array_map(fn (Concept $concept): Concept => $concept->met($this->aangevuld($concept->object, $fouten)), $this->bundellezer->concepten($this->bundel, [Soort::Contactmoment], $fouten));
		$fouten->werp($this->l);
		return $this->planmaker->maak($concepten, new Handtekening($this->gebruiker, 'aangemaakt', overgenomen: true), [], $fouten, static fn (array $getoond): array => []);
	}

	/**
	 * @param array<string, mixed> $object
	 * @return array<string, mixed>
	 */
	private function aangevuld(array $object, Fouten $fouten): array {
		foreach ($this->aanvullingen as $tekst) {
			$object = (new Aanvulling(Uuid::nieuw(), $tekst, $this->gebruiker->uid, Waarden::tekst($object, 'plaatsgevondenOp')))->op($object, $fouten);
		}
		return $object;
	}
}
