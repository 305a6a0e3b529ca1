<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Sqlite;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Sorteersleutel;

/**
 * One condition of a list on one column: one of some values, or a range.
 */
final readonly class Voorwaarde {
	/** @param list<string|int>|null $waarden one of which must match; null for a range */
	private function __construct(
		public string $kolom,
		public ?array $waarden,
		private ?string $van = null,
		private ?string $tot = null,
	) {
	}

	/**
	 * @param array<string, string> $types JSON type by property that may be asked for
	 * @return list<self>
	 * @throws InvalidInput when the question names a property that is not among them
	 */
	public static function alle(ListQuery $query, array $types): array {
		$alle = [];
		foreach ($query->filters as $property => $waarde) {
			$type = $types[$property] ?? throw self::onbekend($property);
			$waarden = is_array($waarde) ? $waarde : [$waarde];
			$alle[] = new self($property, array_values(array_unique(array_map(static fn (string|bool $een): string|int => self::alsKolom($type, $een), $waarden))));
		}
		foreach ($query->ranges as $property => $grenzen) {
			isset($types[$property]) || throw self::onbekend($property);
			$alle[] = new self($property, null, $grenzen['van'] ?? null, $grenzen['tot'] ?? null);
			if ($property === Sorteersleutel::basis($query->soort)) {
				$alle[] = new self('sorteersleutel', null, $grenzen['van'] ?? null, $grenzen['tot'] ?? null);
			}
		}
		return $alle;
	}

	/** @return InvalidInput for a property that cannot be filtered or sorted on */
	public static function onbekend(string $property): InvalidInput {
		return new InvalidInput('This cannot be filtered or sorted on.', [$property => 'unknown']);
	}

	/**
	 * @param string $naam by which its parameters are told from those of others
	 * @return array{string, array<string, string|int>} SQL and its parameters
	 */
	public function sql(string $naam): array {
		$delen = [];
		$params = [];
		if ($this->waarden !== null) {
			foreach ($this->waarden as $nr => $waarde) {
				$params[$naam . '_' . $nr] = $waarde;
			}
			$delen[] = count($params) === 1 ? '= :' . $naam . '_0' : 'IN (' . implode(', ', array_map(static fn (string $param): string => ':' . $param, array_keys($params))) . ')';
		}
		foreach (['van' => [$this->van, '>='], 'tot' => [$this->tot, '<']] as $grens => [$waarde, $teken]) {
			if ($waarde !== null) {
				$params[$naam . '_' . $grens] = $waarde;
				$delen[] = $teken . ' :' . $naam . '_' . $grens;
			}
		}
		$kolom = '"' . $this->kolom . '" ';
		return [$delen === [] ? '1' : $kolom . implode(' AND ' . $kolom, $delen), $params];
	}

	/** @return self the same for the value of this number only */
	public function alleen(int $nr): self {
		return new self($this->kolom, [($this->waarden ?? [])[$nr] ?? '']);
	}

	private static function alsKolom(string $type, string|bool $waarde): string|int {
		return match (true) {
			$type === 'boolean' => (int)filter_var($waarde, FILTER_VALIDATE_BOOLEAN),
			$type === 'integer' => (int)$waarde,
			is_bool($waarde) => $waarde ? 'true' : 'false',
			default => $waarde,
		};
	}
}
