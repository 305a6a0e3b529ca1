<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

/**
 * Where a value stands in an object: names and places with dots between; "a>b.c" is c of the element of b whose id is in a.
 */
final class Path {
	/** @return mixed null when there is nothing */
	public static function read(mixed $from, string $path): mixed {
		$link = strstr($path, '>', true);
		if ($link === false) {
			return self::walk($from, explode('.', $path));
		}
		[$list, $name] = explode('.', substr($path, strlen($link) + 1), 2);
		$id = self::walk($from, [$link]);
		foreach ((array)self::walk($from, [$list]) as $element) {
			if (is_array($element) && ($element['id'] ?? null) === $id) {
				return self::walk($element, explode('.', $name));
			}
		}
		return null;
	}

	/** @param list<string> $names */
	private static function walk(mixed $from, array $names): mixed {
		foreach ($names as $name) {
			$from = is_array($from) ? $from[$name] ?? null : null;
		}
		return $from;
	}
}
