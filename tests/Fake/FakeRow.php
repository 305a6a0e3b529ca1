<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Fake;

/**
 * What OpenRegister makes of an object on its way in and out.
 */
final class FakeRow {
	/**
	 * @param array<string, mixed> $object
	 * @param array<string, mixed> $schema
	 * @return array<string, mixed> columns as they are stored: known properties only, defaults filled in, the offset of a moment dropped
	 */
	public static function store(array $object, array $schema): array {
		$row = [];
		foreach (self::properties($schema) as $name => $property) {
			$value = $object[$name] ?? $property['default'] ?? null;
			$value = $value === '' || $value === [] ? null : $value;
			if (is_string($value) && in_array($property['format'] ?? null, ['date', 'date-time'], true)) {
				$value = (new \DateTimeImmutable($value))->format('Y-m-d H:i:s');
			}
			if (is_string($value) && is_int($property['maxLength'] ?? null) && $property['maxLength'] <= 255 && mb_strlen($value) > $property['maxLength']) {
				throw new FakeDbException(FakeDbException::TOO_LONG);
			}
			$row[$name] = $value;
		}
		return $row;
	}

	/**
	 * @param array<string, mixed> $row
	 * @param array<string, mixed> $schema
	 * @return array<string, mixed> as a list gives it: nulls for what is empty, dates without T and Z, texts decoded that are JSON
	 */
	public static function read(array $row, array $schema): array {
		$data = [];
		foreach (self::properties($schema) as $name => $property) {
			$value = $row[$name] ?? null;
			$isJson = is_string($value) && preg_match('/^\s*[\[{]/', $value) === 1;
			$data[$name] = $isJson ? json_decode($value, true) ?? $value : $value;
		}
		return $data;
	}

	/**
	 * @param array<string, mixed> $row
	 * @param array<string, mixed> $schema
	 * @return string what OpenRegister calls the object, kept in a column of 255 characters
	 */
	public static function name(array $row, array $schema): string {
		$configuration = is_array($schema['configuration'] ?? null) ? $schema['configuration'] : [];
		$field = $configuration['objectNameField'] ?? null;
		$name = is_string($field) ? $row[$field] ?? null : null;
		return is_string($name) ? $name : '';
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, array<string, mixed>>
	 */
	public static function properties(array $schema): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $schema['properties'] ?? [];
		return $properties;
	}
}
