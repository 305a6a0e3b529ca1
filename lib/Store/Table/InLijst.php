<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

/**
 * A list of values as SQL that every database takes: "(:in0, :in1, …)" with its parameters.
 */
final readonly class InLijst {
	/** As many as fit well below the parameter limit of every database. */
	private const PER_STUK = 500;

	/** @param array<string, string> $params by name */
	private function __construct(
		public string $sql,
		public array $params,
	) {
	}

	/**
	 * @param list<string> $waarden
	 * @return list<self> one for every 500 different values; none for an empty list
	 */
	public static function stukken(array $waarden): array {
		return array_map(self::van(...), array_chunk(array_values(array_unique($waarden)), self::PER_STUK));
	}

	/** @param list<string> $waarden */
	private static function van(array $waarden): self {
		$params = [];
		foreach ($waarden as $nr => $waarde) {
			$params['in' . $nr] = $waarde;
		}
		return new self('(:' . implode(', :', array_keys($params)) . ')', $params);
	}
}
