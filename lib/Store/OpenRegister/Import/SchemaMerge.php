<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister\Import;

/**
 * Lays a new version of a schema over the one that is live, and keeps what an administrator made of it.
 *
 * Hers are the titles, descriptions and values of enums that differ from the last version we shipped, properties and
 * required ones that she added, and the groups. All else is what the code relies on, and is ours.
 */
final class SchemaMerge {
	private const ACTIONS = ['create', 'read', 'update', 'delete'];
	private const TEXTS = ['title', 'description'];

	/**
	 * @param array<string, mixed> $ours the new version
	 * @param array<string, mixed> $live as it is in OpenRegister; empty when it is not there
	 * @param array<string, mixed> $base the version of ours that was merged last; empty when unknown
	 * @return array<string, mixed> what should be there
	 */
	public static function merge(array $ours, array $live, array $base): array {
		if ($live === []) {
			return $ours;
		}
		$merged = self::keepTexts($ours, $live, $base);
		$liveProperties = self::map($live, 'properties');
		$baseProperties = self::map($base, 'properties');
		$properties = [];
		foreach (self::map($ours, 'properties') as $name => $property) {
			assert(is_array($property));
			$properties[$name] = self::property($property, self::map($liveProperties, $name), self::map($baseProperties, $name));
		}
		$merged['properties'] = $properties + $liveProperties;
		$required = self::values($ours, 'required');
		$merged['required'] = array_values(array_unique([...$required, ...array_diff(self::values($live, 'required'), self::values($base, 'required'))]));
		$merged['configuration'] = self::map($ours, 'configuration') + self::map($live, 'configuration');
		$merged['authorization'] = self::authorization(self::map($ours, 'authorization'), self::map($live, 'authorization'));
		return $merged;
	}

	/**
	 * @param array<string, mixed> $wanted
	 * @param array<string, mixed> $live
	 * @return list<string> what of it is not so in OpenRegister, such as "properties.kanaal.enum"
	 */
	public static function differences(array $wanted, array $live): array {
		$different = [];
		foreach (array_diff_key($wanted, ['version' => true, 'slug' => true]) as $key => $value) {
			if ($key === 'properties') {
				foreach (self::map($wanted, $key) as $name => $property) {
					foreach ((array)$property as $part => $of) {
						if (!self::same($of, self::map(self::map($live, $key), $name)[$part] ?? null)) {
							$different[] = $key . '.' . $name . '.' . $part;
						}
					}
				}
			} elseif (!self::same($value, $live[$key] ?? null)) {
				$different[] = $key;
			}
		}
		return $different;
	}

	/**
	 * @param array<array-key, mixed> $ours
	 * @param array<array-key, mixed> $live
	 * @param array<array-key, mixed> $base
	 * @return array<array-key, mixed>
	 */
	private static function property(array $ours, array $live, array $base): array {
		$merged = self::keepTexts($ours, $live, $base);
		if ($live !== [] && isset($ours['enum'], $live['enum'])) {
			// A value that the last version had and she has not, she withdrew.
			$new = array_diff(self::values($ours, 'enum'), self::values($base === [] ? $ours : $base, 'enum'));
			$merged['enum'] = array_values(array_unique([...self::values($live, 'enum'), ...$new]));
		}
		return $merged;
	}

	/**
	 * @template K of array-key
	 * @param array<K, mixed> $ours
	 * @param array<array-key, mixed> $live
	 * @param array<array-key, mixed> $base
	 * @return array<K, mixed>
	 */
	private static function keepTexts(array $ours, array $live, array $base): array {
		foreach (self::TEXTS as $text) {
			if (isset($ours[$text], $live[$text]) && is_string($live[$text]) && $live[$text] !== '' && $live[$text] !== ($base[$text] ?? $ours[$text])) {
				$ours[$text] = $live[$text];
			}
		}
		return $ours;
	}

	/**
	 * Complete, whatever she made of it: an action without groups is open to everybody.
	 *
	 * @param array<array-key, mixed> $ours
	 * @param array<array-key, mixed> $live
	 * @return array<array-key, mixed>
	 */
	private static function authorization(array $ours, array $live): array {
		foreach (self::ACTIONS as $action) {
			$ours[$action] = self::values($live, $action) === [] ? self::values($ours, $action) : self::values($live, $action);
		}
		return $ours + $live;
	}

	/** Equal whatever the order of keys; the order of a list counts. */
	private static function same(mixed $one, mixed $other): bool {
		if (!is_array($one) || !is_array($other) || array_is_list($one)) {
			return $one === $other || (($one === [] || $one === null) && ($other === [] || $other === null));
		}
		if (count($one) !== count($other)) {
			return false;
		}
		foreach ($one as $key => $value) {
			if (!array_key_exists($key, $other) || !self::same($value, $other[$key])) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param array<array-key, mixed> $of
	 * @return array<string, mixed>
	 */
	private static function map(array $of, string $name): array {
		/** @var array<string, mixed> $map */
		$map = is_array($of[$name] ?? null) ? $of[$name] : [];
		return $map;
	}

	/**
	 * @param array<array-key, mixed> $of
	 * @return list<string|int|float|bool>
	 */
	private static function values(array $of, string $name): array {
		return array_values(array_filter(is_array($of[$name] ?? null) ? $of[$name] : [], is_scalar(...)));
	}
}
