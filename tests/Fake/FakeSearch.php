<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * The filters and the order of OpenRegister's searchObjects(), as PostgreSQL answers them.
 */
final class FakeSearch {
	/** @param array<string, mixed> $query */
	public function __construct(
		private readonly array $query,
	) {
	}

	/**
	 * @param array<string, mixed> $row
	 * @param array<string, mixed> $schema
	 */
	public function matches(string $uuid, array $row, array $schema): bool {
		$properties = FakeRow::properties($schema);
		foreach ($this->query as $name => $wanted) {
			if ($name === '_ids' && is_array($wanted) && $wanted !== [] && !in_array($uuid, $wanted, true)) {
				return false;
			}
			if ($name === '@self' || str_starts_with($name, '_')) {
				continue;
			}
			if (!isset($properties[$name]) || !self::fits($row[$name] ?? null, $wanted, $properties[$name])) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<FakeEntity> $entities
	 * @return list<FakeEntity> nulls are the largest value; an unknown order is ignored
	 */
	public function sort(array $entities): array {
		$order = is_array($this->query['_order'] ?? null) ? $this->query['_order'] : [];
		usort($entities, static function (FakeEntity $a, FakeEntity $b) use ($order): int {
			foreach ($order as $name => $direction) {
				[$left, $right] = [$a->getObject()[$name] ?? null, $b->getObject()[$name] ?? null];
				$outcome = $left === null || $right === null ? ($left === null) <=> ($right === null) : $left <=> $right;
				if ($outcome !== 0) {
					return is_string($direction) && strtoupper($direction) === 'DESC' ? -$outcome : $outcome;
				}
			}
			return 0;
		});
		return $entities;
	}

	/** @param array<string, mixed> $property */
	private static function fits(mixed $value, mixed $wanted, array $property): bool {
		if ($wanted === 'IS NULL' || $wanted === 'IS NOT NULL') {
			return ($value === null) === ($wanted === 'IS NULL');
		}
		$conditions = is_array($wanted) && array_intersect(array_keys($wanted), ['in', 'gte', 'lte', 'gt', 'lt']) !== [] ? $wanted : ['in' => (array)$wanted];
		foreach ($conditions as $operator => $bound) {
			$holds = $value !== null && match ($operator) {
				'in' => in_array(self::text($value, $property), array_map(static fn (mixed $one): string => self::text($one, $property), (array)$bound), true),
				'gte' => self::text($value, $property) >= self::text($bound, $property),
				'lte' => self::text($value, $property) <= self::text($bound, $property),
				'gt' => self::text($value, $property) > self::text($bound, $property),
				'lt' => self::text($value, $property) < self::text($bound, $property),
				default => true,
			};
			if (!$holds) {
				return false;
			}
		}
		return true;
	}

	/** @param array<string, mixed> $property */
	private static function text(mixed $value, array $property): string {
		if (($property['type'] ?? null) === 'boolean') {
			return is_string($value) && !in_array($value, ['true', 'false', '1', '0'], true)
				? throw new FakeDbException('22P02')
				: (in_array($value, [true, 'true', '1'], true) ? 'true' : 'false');
		}
		$text = is_scalar($value) ? (string)$value : '';
		$isMoment = in_array($property['format'] ?? null, ['date', 'date-time'], true);
		return $isMoment && $text !== '' ? (new \DateTimeImmutable($text))->format('Y-m-d H:i:s') : $text;
	}
}
