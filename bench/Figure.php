<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench;

/**
 * One line of the table: what was measured, and the bar it must meet.
 */
final readonly class Figure {
	public function __construct(
		public string $name,
		public string $measured,
		public string $bar,
		public bool $ok,
	) {
	}

	/**
	 * @param float $milliseconds of what must be about as fast as the other
	 * @param float $against milliseconds of the other
	 * @param float $most the largest ratio that is good
	 */
	public static function ratio(string $name, float $milliseconds, float $against, float $most): self {
		$ratio = $milliseconds / $against;
		return new self($name, sprintf('%.2f (%.2f / %.2f ms)', $ratio, $milliseconds, $against), sprintf('<= %.1f', $most), $ratio <= $most);
	}
}
