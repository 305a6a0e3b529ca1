<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Nummering;

/**
 * Counts, before the transaction, how many numbers of each series a command needs.
 */
final class Vraag {
	/** @var array<string, int> */
	private array $aantallen = [];

	/** @var array<string, true> */
	private array $gedeeld = [];

	/** One more number of this series. */
	public function een(string $reeks): void {
		$this->aantallen[$reeks] = ($this->aantallen[$reeks] ?? 0) + 1;
	}

	/** One number of this series for all who share this key. */
	public function gedeeld(string $reeks, string $sleutel): void {
		if (!isset($this->gedeeld[$reeks . ' ' . $sleutel])) {
			$this->gedeeld[$reeks . ' ' . $sleutel] = true;
			$this->een($reeks);
		}
	}

	/** No number, but a turn: whoever takes from this series waits, and is waited for. */
	public function beurt(string $reeks): void {
		$this->aantallen[$reeks] ??= 0;
	}

	/** @return array<string, int> in the one order in which every command takes them, so that no two wait for each other */
	public function aantallen(): array {
		$aantallen = $this->aantallen;
		ksort($aantallen, SORT_STRING);
		return $aantallen;
	}
}
