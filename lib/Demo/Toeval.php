<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Demo;

use Random\Engine\Mt19937;
use Random\Randomizer;

/**
 * Chance with a fixed seed: the same choices at every run.
 */
final readonly class Toeval {
	private Randomizer $randomizer;

	/** @param int $zaad where the series of choices begins */
	public function __construct(int $zaad) {
		$this->randomizer = new Randomizer(new Mt19937($zaad));
	}

	/** @return int a number from $van to $tot, both included */
	public function getal(int $van, int $tot): int {
		return $this->randomizer->getInt($van, $tot);
	}

	/** @return bool true in this many of a hundred cases */
	public function kans(int $procent): bool {
		return $this->getal(1, 100) <= $procent;
	}

	/**
	 * @template T
	 * @param non-empty-array<array-key, T> $keuzes
	 * @return T one of them
	 */
	public function kies(array $keuzes): mixed {
		$waarden = array_values($keuzes);
		return $waarden[$this->getal(0, count($waarden) - 1)] ?? $waarden[0];
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $keuzes
	 * @return T one of them; the first much more often than the last
	 */
	public function kiesScheef(array $keuzes): mixed {
		$hoogste = count($keuzes) - 1;
		return $keuzes[min($this->getal(0, $hoogste), $this->getal(0, $hoogste))] ?? $keuzes[0];
	}

	/** @return string as many digits */
	public function cijfers(int $aantal): string {
		$cijfers = '';
		for ($i = 0; $i < $aantal; $i++) {
			$cijfers .= $this->getal(0, 9);
		}
		return $cijfers;
	}

	/** @return string a UUID of version 4 */
	public function uuid(): string {
		$bytes = $this->randomizer->getBytes(16);
		$bytes[6] = chr(ord($bytes[6]) & 0x0F | 0x40);
		$bytes[8] = chr(ord($bytes[8]) & 0x3F | 0x80);
		return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
	}
}
