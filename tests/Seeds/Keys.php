<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

/**
 * The only properties that a part of an object may have.
 */
final readonly class Keys {
	/** @param list<string> $sleutels sorted */
	private function __construct(
		public string $soort,
		public int $index,
		public string $pad,
		public array $sleutels,
	) {
	}

	/** @param array{soort: string, index: int, pad: string, sleutels: list<string>} $json */
	public static function from(array $json): self {
		$sleutels = $json['sleutels'];
		sort($sleutels);
		return new self($json['soort'], $json['index'], $json['pad'], $sleutels);
	}
}
