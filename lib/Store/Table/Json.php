<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\Table;

use OCA\Klantcontact\Exception\StoreUnavailable;

/**
 * JSON as it stands in a column: readable, exact, never silently false.
 */
final class Json {
	/**
	 * @param array<array-key, mixed> $waarde
	 * @throws StoreUnavailable when it cannot be written as JSON
	 */
	public static function schrijf(array $waarde): string {
		try {
			return json_encode($waarde, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
		} catch (\JsonException $e) {
			throw new StoreUnavailable('The data could not be written.', previous: $e);
		}
	}

	/**
	 * @return array<array-key, mixed>
	 * @throws StoreUnavailable when the column holds no JSON object or array
	 */
	public static function lees(string $json): array {
		$waarde = json_decode($json, true);
		if (!is_array($waarde)) {
			throw new StoreUnavailable('The stored data could not be read.');
		}
		return $waarde;
	}
}
