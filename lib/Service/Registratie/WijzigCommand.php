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
 * Stores one object anew, over the revision that the user saw.
 */
final class WijzigCommand implements Command {
	/**
	 * @param string $pad where the changed fields stand in the request, '' when they are the request
	 */
	public function __construct(
		private readonly Planmaker $planmaker,
		private readonly Lezer $lezer,
		private readonly IL10N $l,
		private readonly Handtekening $handtekening,
		private readonly Soort $soort,
		private readonly string $id,
		private readonly int $revisie,
		private readonly string $pad,
		private readonly Bewerking $bewerking,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$oud = $this->lezer->leesbaar($this->handtekening->gebruiker, $this->soort, $this->id);
		$fouten = new Fouten();
		$concept = new Concept($this->soort, $this->pad, $this->bewerking->op($oud, $fouten), $oud);
		$fouten->werp($this->l);
		return $this->planmaker->maak([$concept], $this->handtekening, [$oud['id'] => $this->revisie], $fouten, static fn (array $getoond): array => $getoond[0][1]);
	}
}
