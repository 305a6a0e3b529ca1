<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Nummering;

/**
 * The numbers that a command has taken, to be dealt out in the order in which they were asked for.
 */
final class Voorraad {
	/** @var array<string, int> */
	private array $gedeeld = [];

	/** @param array<string, list<int>> $nummers by series */
	public function __construct(
		private array $nummers,
	) {
	}

	/** @return string the next number of this series */
	public function een(string $reeks): string {
		$nummer = array_shift($this->nummers[$reeks]);
		return (string)($nummer ?? throw new \LogicException('Series ' . $reeks . ' gave fewer numbers than it was asked for'));
	}

	/** @return string the number that all who share this key get */
	public function gedeeld(string $reeks, string $sleutel): string {
		return (string)($this->gedeeld[$reeks . ' ' . $sleutel] ??= (int)$this->een($reeks));
	}
}
