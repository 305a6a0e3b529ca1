<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\Sorteersleutel;

/**
 * A question to a list, in the words of OpenRegister's searchObjects().
 *
 * OpenRegister answers an unknown filter with nothing and ignores an unknown order; here both are refused.
 */
final class SearchQuery {
	/**
	 * @param array<string, array<string, mixed>> $properties of the schema
	 * @return array<string, mixed> the filters alone, as a count takes them
	 * @throws InvalidInput when a filter is no facetable property
	 */
	public static function filters(ListQuery $query, int $registerId, int $schemaId, array $properties): array {
		return self::conditions($query, $properties) + [
			'@self' => ['register' => $registerId, 'schema' => $schemaId],
			'_rbac' => false,
			'_multitenancy' => false,
		] + ($query->ids === null ? [] : ['_ids' => $query->ids]);
	}

	/**
	 * @param array<string, array<string, mixed>> $properties of the schema
	 * @return array<string, mixed> filters, order and place
	 * @throws InvalidInput when a filter or the order is no facetable property
	 */
	public static function page(ListQuery $query, int $registerId, int $schemaId, array $properties): array {
		$name = ltrim($query->order, '-');
		self::check($name, $properties);
		$direction = str_starts_with($query->order, '-') ? 'DESC' : 'ASC';
		$search = ['_order' => [$name => $direction, 'sorteersleutel' => $direction], '_limit' => $query->limit];
		if ($name !== 'sorteersleutel') {
			$query->after === null || throw new InvalidInput('Only a list in the order of its sort key can be continued after one.', ['after' => 'order']);
			$search['_offset'] = $query->offset;
		} elseif ($query->after !== null) {
			$conditions = self::conditions($query, $properties)['sorteersleutel'] ?? [];
			$upper = $conditions['lt'] ?? $query->after;
			$search['sorteersleutel'] = ($direction === 'DESC' ? ['lt' => min($upper, $query->after)] : ['gt' => $query->after]) + $conditions;
		}
		return $search + self::filters($query, $registerId, $schemaId, $properties);
	}

	/**
	 * @param array<string, array<string, mixed>> $properties
	 * @return array<string, array{in?: list<string>, gte?: string, lt?: string}> by property
	 */
	private static function conditions(ListQuery $query, array $properties): array {
		$conditions = [];
		foreach ($query->filters as $name => $value) {
			self::check($name, $properties);
			// Always a list: as a plain value "IS NULL" would be an operator.
			$conditions[$name]['in'] = array_map(self::value(...), is_array($value) ? $value : [$value]);
		}
		foreach ($query->ranges as $name => $range) {
			self::check($name, $properties);
			// The sort key begins with this property, so that its own index answers the range in the order of the list.
			foreach ($name === Sorteersleutel::basis($query->soort) ? [$name, 'sorteersleutel'] : [$name] as $column) {
				if (isset($range['van'])) {
					$conditions[$column]['gte'] = $range['van'];
				}
				if (isset($range['tot'])) {
					$conditions[$column]['lt'] = $range['tot'];
				}
			}
		}
		return $conditions;
	}

	/** @return bool whether nothing can match: a filter with no value, or no ids (both would mean "all" to OpenRegister, or be wrong SQL) */
	public static function isEmpty(ListQuery $query): bool {
		return $query->ids === [] || in_array([], $query->filters, true) || $query->limit < 1;
	}

	/** @param array<string, array<string, mixed>> $properties */
	private static function check(string $name, array $properties): void {
		if (($properties[$name]['facetable'] ?? false) !== true) {
			throw new InvalidInput('This cannot be filtered or sorted on.', [$name => 'unknown']);
		}
	}

	/** Texts only: a PHP boolean would reach the database as "1" or as nothing at all. */
	private static function value(string|bool $value): string {
		return is_bool($value) ? ($value ? 'true' : 'false') : ObjectForm::marked($value);
	}
}
