<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\OpenApi;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * A schema of the register in the words of OpenAPI: without what is for OpenRegister and for our own code alone.
 */
final class RegisterSchema {
	private const OURS = ['facetable', 'x-server', 'x-verwijst', 'order', 'title', 'visible', 'hideOnCollection', 'hideOnForm'];

	/** @return array<string, mixed> */
	public static function of(mixed $register, Soort $soort): array {
		$schema = Waarden::kaart(Waarden::kaart(Waarden::kaart(Waarden::kaart($register)['components'] ?? null)['schemas'] ?? null)[$soort->slug()] ?? null);
		return ['type' => 'object', 'description' => $schema['description'] ?? ucfirst($soort->value)]
			+ (isset($schema['required']) ? ['required' => $schema['required']] : [])
			+ ['properties' => self::properties($schema['properties'] ?? null)];
	}

	/** @return array<string, mixed> */
	private static function properties(mixed $properties): array {
		return array_map(static fn (mixed $property): array => self::property(Waarden::kaart($property)), Waarden::kaart($properties));
	}

	/**
	 * @param array<string, mixed> $property
	 * @return array<string, mixed>
	 */
	private static function property(array $property): array {
		$schema = array_diff_key($property, array_flip(self::OURS));
		foreach (['properties' => self::properties(...), 'items' => static fn (mixed $items): array => self::property(Waarden::kaart($items))] as $name => $convert) {
			if (isset($schema[$name])) {
				$schema[$name] = $convert($schema[$name]);
			}
		}
		return Waarden::waar($property, 'x-server') ? $schema + ['readOnly' => true] : $schema;
	}
}
