<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Stores a huishouden or bedrijf anew, over the revision that the user saw, together with persons who are new in it.
 */
final class PersonenCommand implements Command {
	/**
	 * @param array<string, mixed> $klanten the new persons under "klanten", as sent
	 */
	public function __construct(
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly Lezer $lezer,
		private readonly IL10N $l,
		private readonly Handtekening $handtekening,
		private readonly string $id,
		private readonly int $revisie,
		private readonly Bewerking $bewerking,
		private readonly array $klanten,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$oud = $this->lezer->leesbaar($this->handtekening->gebruiker, Soort::Klant, $this->id);
		$fouten = new Fouten();
		$gewijzigd = new Concept(Soort::Klant, 'wijzigingen', $this->bewerking->op($oud, $fouten), $oud);
		$nieuw = $this->bundellezer->concepten($this->klanten, [Soort::Klant], $fouten);
		$fouten->werp($this->l);
		return $this->planmaker->maak([$gewijzigd, ...$nieuw], $this->handtekening, [$oud['id'] => $this->revisie], $fouten, Bundelantwoord::van(...));
	}
}
