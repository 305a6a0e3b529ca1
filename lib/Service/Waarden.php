<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service;

/**
 * Typed reading of decoded JSON: what is missing or of another type reads as empty.
 */
final class Waarden {
	/** @param array<array-key, mixed> $van */
	public static function tekst(array $van, string $sleutel): string {
		$waarde = $van[$sleutel] ?? null;
		return is_string($waarde) ? $waarde : '';
	}

	/**
	 * @param array<array-key, mixed> $van
	 * @return bool whether the value is true, not merely truthy
	 */
	public static function waar(array $van, string $sleutel): bool {
		return ($van[$sleutel] ?? null) === true;
	}

	/** @return bool whether the value is an object, or an empty array, which may be one */
	public static function isKaart(mixed $waarde): bool {
		return is_array($waarde) && ($waarde === [] || !array_is_list($waarde));
	}

	/** @return array<string, mixed> the value as an object, empty when it is none; PHP makes keys of digits integers, which names never are */
	public static function kaart(mixed $waarde): array {
		$kaart = [];
		foreach (is_array($waarde) ? $waarde : [] as $sleutel => $deel) {
			if (is_string($sleutel)) {
				$kaart[$sleutel] = $deel;
			}
		}
		return $kaart;
	}

	/** @return list<array<string, mixed>> the objects of a list, others left out */
	public static function kaarten(mixed $waarde): array {
		return array_map(self::kaart(...), array_values(array_filter(is_array($waarde) ? $waarde : [], is_array(...))));
	}

	/** @return list<string> the strings of a list, others left out */
	public static function teksten(mixed $waarde): array {
		return array_values(array_filter(is_array($waarde) ? $waarde : [], is_string(...)));
	}

	/**
	 * Puts a value under a key, or takes the key away when the value is empty, because absent means unknown.
	 *
	 * @param array<string, mixed> $in
	 * @return array<string, mixed>
	 */
	public static function met(array $in, string $sleutel, mixed $waarde): array {
		if ($waarde === null || $waarde === '' || $waarde === []) {
			unset($in[$sleutel]);
		} else {
			$in[$sleutel] = $waarde;
		}
		return $in;
	}
}
