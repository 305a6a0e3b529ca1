<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Command;

use OCA\Klantcontact\Service\Nummering\Voorraad;
use OCA\Klantcontact\Store\Soort;

/**
 * What a command writes, in one transaction.
 */
final readonly class Plan {
	/**
	 * @param \Closure(Voorraad): Uitkomst $uitkomst makes the objects once their numbers are known; must not read or write
	 * @param list<array{Soort, string}> $nieuw objects that begin to exist
	 * @param list<array{Soort, string, int}> $gewijzigd objects that change, with the revision that the user saw
	 * @param array<string, int> $reeksen how many numbers of which series
	 * @param array<string, list<string>> $bestanden bericht => the staged files that it binds
	 * @param array{dag: string, kanaal: string, categorie: string}|null $teller a contact that is counted only
	 * @param (\Closure(): void)|null $nogEens checks, once its turns are there, what another transaction may have changed since; throws what is to be answered
	 * @param string|null $verzending the outgoing message that belongs to it, and is done with it
	 */
	public function __construct(
		public \Closure $uitkomst,
		public array $nieuw = [],
		public array $gewijzigd = [],
		public array $reeksen = [],
		public array $bestanden = [],
		public ?array $teller = null,
		public ?\Closure $nogEens = null,
		public ?string $verzending = null,
	) {
	}

	/** @return self the same, with the outgoing message that belongs to it */
	public function metVerzending(string $verzending): self {
		return new self($this->uitkomst, $this->nieuw, $this->gewijzigd, $this->reeksen, $this->bestanden, $this->teller, $this->nogEens, $verzending);
	}
}
