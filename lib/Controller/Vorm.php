<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

/**
 * The last step to JSON: an empty PHP array does not say whether it is a list or an object.
 */
final class Vorm {
	private const OBJECTEN = ['namen', 'velden', 'fields', 'eenheden', 'inhoud'];

	/**
	 * @param array<array-key, mixed> $antwoord
	 * @return array<array-key, mixed> with an object where the API promises one
	 */
	public static function json(array $antwoord): array {
		foreach ($antwoord as $naam => $deel) {
			if ($deel === [] && in_array($naam, self::OBJECTEN, true)) {
				$antwoord[$naam] = new \stdClass();
			} elseif (is_array($deel)) {
				$antwoord[$naam] = self::json($deel);
			}
		}
		return $antwoord;
	}
}
