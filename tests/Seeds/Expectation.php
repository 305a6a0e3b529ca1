<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

/**
 * What one row of a table must have become: a value, or a rule for what is filled in automatically.
 */
final readonly class Expectation {
	/**
	 * @param string $object object of the table that the row belongs to
	 * @param string $soort plural of the kind of object that holds it
	 * @param int $index place of that object in its list of the bundle
	 * @param string $regel "uuid", "nummer", "nu", "gebruiker" or "eenheid"; '' when there is a value
	 */
	private function __construct(
		public string $object,
		public string $attribuut,
		public string $soort,
		public int $index,
		public string $pad,
		public mixed $waarde,
		public string $regel,
	) {
	}

	/** @param array{object: string, attribuut: string, soort: string, index: int, pad: string, waarde?: mixed, regel?: string} $json */
	public static function from(array $json): self {
		if (array_key_exists('waarde', $json) === isset($json['regel'])) {
			throw new \UnexpectedValueException('A row is checked by its value or by a rule: ' . $json['attribuut']);
		}
		return new self($json['object'], $json['attribuut'], $json['soort'], $json['index'], $json['pad'], $json['waarde'] ?? null, $json['regel'] ?? '');
	}
}
