<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

/**
 * An object as this app writes it, and as OpenRegister gives it back.
 *
 * Lists give "2026-05-08 10:00:00" where it stored "2026-05-08T10:00:00Z", empty properties come back as null, and a text
 * that happens to be JSON comes back decoded: a mark before such a text keeps it a text.
 */
final class ObjectForm {
	/** Word joiner: invisible, and no white space to trim() or JSON. */
	private const MARK = "\u{2060}";

	/**
	 * @param array<string, mixed> $object
	 * @param array<string, array<string, mixed>> $properties of the schema
	 * @return array<string, mixed> what to hand to OpenRegister, without the id
	 */
	public static function toStore(array $object, array $properties): array {
		unset($object['id'], $object['@self']);
		foreach ($object as $name => $value) {
			if (is_string($value) && ($properties[$name]['type'] ?? null) === 'string') {
				$object[$name] = self::marked($value);
			}
		}
		return $object;
	}

	/** @return string a text as it is stored, and as a filter must name it */
	public static function marked(string $text): string {
		return self::looksLikeJson($text) ? self::MARK . $text : $text;
	}

	/**
	 * @param array<string, mixed> $data as OpenRegister gives it
	 * @param array<string, array<string, mixed>> $properties of the schema
	 * @return array<string, mixed> with its id, without nulls and empty values
	 */
	public static function fromStore(string $id, array $data, array $properties): array {
		$object = ['id' => $id];
		foreach ($properties as $name => $definition) {
			$value = self::withoutEmpty($data[$name] ?? null);
			if ($value !== null && $name !== 'id') {
				$object[$name] = ($definition['type'] ?? null) === 'string' ? self::text($value, $definition['format'] ?? null) : $value;
			}
		}
		return $object;
	}

	private static function text(mixed $value, mixed $format): mixed {
		if (is_array($value)) {
			return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
		}
		if (!is_string($value)) {
			return $value;
		}
		return match ($format) {
			'date-time' => self::moment($value),
			'date' => substr($value, 0, 10),
			default => str_starts_with($value, self::MARK) && self::looksLikeJson($value) ? substr($value, strlen(self::MARK)) : $value,
		};
	}

	/** What OpenRegister holds is UTC, whatever it says about the offset. */
	private static function moment(string $value): string {
		if (preg_match('/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/', $value, $parts) !== 1) {
			return $value;
		}
		$moment = new \DateTimeImmutable($parts[1] . 'T' . $parts[2] . ($parts[3] ?? 'Z'));
		return $moment->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z');
	}

	/** @return mixed the value without nulls, empty texts and empty lists at any depth; null when nothing is left */
	private static function withoutEmpty(mixed $value): mixed {
		if (!is_array($value)) {
			return $value === '' ? null : $value;
		}
		$isList = array_is_list($value);
		$left = array_filter(array_map(self::withoutEmpty(...), $value), static fn (mixed $part): bool => $part !== null);
		if ($left === []) {
			return null;
		}
		return $isList ? array_values($left) : $left;
	}

	private static function looksLikeJson(string $value): bool {
		while (str_starts_with($value, self::MARK)) {
			$value = substr($value, strlen(self::MARK));
		}
		return preg_match('/^\s*[\[{]/', $value) === 1 && is_array(json_decode($value, true));
	}
}
