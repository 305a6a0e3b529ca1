<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

/**
 * What lists are ordered and seeked on: a moment, then what keeps ties in the order of registration.
 *
 * A store relies on one thing: where an object has the property of basis(), its sorteersleutel begins with that value.
 * So a period over that property is a range of the sort key, and costs the same however many objects there are.
 */
final class Sorteersleutel {
	/** @return string|null the property that the sort key of this kind begins with, null when it is the registration */
	public static function basis(Soort $soort): ?string {
		return match ($soort) {
			Soort::Contactmoment => 'plaatsgevondenOp',
			Soort::Bericht => 'datum',
			Soort::Klant => 'geregistreerdOp',
			Soort::Zaak => 'startdatum',
			Soort::Taak => 'aangemaaktOp',
			Soort::Sjabloon => null,
		};
	}

	/**
	 * The sort key of an object, to be made again when the property of basis() changes.
	 *
	 * @param array<string, mixed> $object with its id, and its nummer where the kind has one
	 * @param string $geregistreerdOp moment of registration, ISO 8601 UTC
	 */
	public static function van(Soort $soort, array $object, string $geregistreerdOp): string {
		$basis = self::basis($soort);
		$begin = $basis === null ? null : $object[$basis] ?? null;
		$nummer = $object['nummer'] ?? null;
		$id = $object['id'] ?? null;
		return implode('-', [
			is_string($begin) ? $begin : $geregistreerdOp,
			is_string($nummer) ? str_pad($nummer, 10, '0', STR_PAD_LEFT) : $geregistreerdOp . '-' . substr(is_string($id) ? $id : '', 0, 8),
		]);
	}
}
