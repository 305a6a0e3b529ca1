<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Registratie\Bundelantwoord;
use OCA\Klantcontact\Service\Registratie\Concept;
use OCA\Klantcontact\Service\Registratie\Handtekening;
use OCA\Klantcontact\Service\Registratie\Planmaker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Does one action to one taak, over the revision that the user saw.
 */
final class TaakCommand implements Command {
	/**
	 * @param array<string, mixed> $invoer the fields of the action
	 */
	public function __construct(
		private readonly Lezer $lezer,
		private readonly Slagboom $slagboom,
		private readonly Planmaker $planmaker,
		private readonly Stap $stap,
		private readonly IL10N $l,
		private readonly Gebruiker $gebruiker,
		private readonly Actie $actie,
		private readonly string $id,
		private readonly int $revisie,
		private readonly array $invoer,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$oud = $this->lezer->leesbaar($this->gebruiker, Soort::Taak, $this->id);
		$this->slagboom->eis($this->gebruiker, $oud, $this->actie);
		$status = Levensloop::overgang(Toestand::van($oud), $this->actie)?->naar->status();
		$fouten = new Fouten();
		$gevolg = $this->stap->zet(['status' => $status] + $oud, $this->invoer, $this->gebruiker, $fouten);
		$fouten->werp($this->l);
		$concepten = [new Concept(Soort::Taak, '', $gevolg->taak, $oud), ...$gevolg->meer];
		$handtekening = new Handtekening($this->gebruiker, $this->actie->historie(), $gevolg->reden);
		return $this->planmaker->maak($concepten, $handtekening, [$oud['id'] => $this->revisie] + $gevolg->revisies, $fouten, static fn (array $getoond): array => Bundelantwoord::van($getoond));
	}
}
