<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Registratie;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Command\Command;
use OCA\Klantcontact\Service\Command\Plan;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;

/**
 * Stores a bundle of new objects that belong together.
 */
final class RegistratieCommand implements Command {
	/**
	 * @param array<string, mixed> $bundel plural of the kind => list of objects, as sent
	 * @param list<Soort> $soorten kinds that the bundle may hold
	 */
	public function __construct(
		private readonly Planmaker $planmaker,
		private readonly Bundellezer $bundellezer,
		private readonly IL10N $l,
		private readonly Gebruiker $gebruiker,
		private readonly array $bundel,
		private readonly array $soorten,
	) {
	}

	#[\Override]
	public function voorbereid(): Plan {
		$fouten = new Fouten();
		$concepten = $this->bundellezer->concepten($this->bundel, $this->soorten, $fouten);
		$fouten->werp($this->l);
		if ($concepten === []) {
			throw new InvalidInput($this->l->t('There is nothing to store.'));
		}
		return $this->planmaker->maak($concepten, new Handtekening($this->gebruiker, 'aangemaakt'), [], $fouten, fn (array $getoond): array => Bundelantwoord::van($getoond, $this->soorten));
	}
}
