<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench;

/**
 * Takes times. Two things that are compared take turns, so that what else the machine does touches both alike.
 */
final class Stopwatch {
	private const WARM_UP = 10;

	/**
	 * @param \Closure(int): mixed $one told the number of the turn
	 * @param \Closure(int): mixed $other
	 * @return array{float, float} median milliseconds of each
	 */
	public static function pair(\Closure $one, \Closure $other, int $turns = 200): array {
		$times = [[], []];
		for ($turn = -self::WARM_UP; $turn < $turns; $turn++) {
			foreach ([$one, $other] as $which => $work) {
				$start = hrtime(true);
				$work($turn);
				$time = (hrtime(true) - $start) / 1e6;
				if ($turn >= 0) {
					$times[$which][] = $time;
				}
			}
		}
		return [self::median($times[0]), self::median($times[1])];
	}

	/** @param array<float> $values not empty */
	public static function median(array $values): float {
		sort($values);
		return $values[intdiv(count($values), 2)];
	}
}
