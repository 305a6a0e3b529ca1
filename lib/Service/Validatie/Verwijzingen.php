<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;

/**
 * The references of an object to other objects, as its schema marks them ("x-verwijst").
 */
final class Verwijzingen {
	public function __construct(
		private readonly Schemas $schemas,
	) {
	}

	/**
	 * @param array<string, mixed> $object
	 * @return list<array{pad: string, soort: Soort, id: string}> path in the object, kind and id referred to
	 */
	public function van(Soort $soort, array $object): array {
		$gevonden = [];
		$this->verzamel($this->schemas->van($soort), $object, '', $gevonden);
		return $gevonden;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @param list<array{pad: string, soort: Soort, id: string}> $gevonden
	 */
	private function verzamel(array $schema, mixed $waarde, string $pad, array &$gevonden): void {
		$soort = Soort::tryFrom(Waarden::tekst($schema, 'x-verwijst'));
		if ($soort !== null && is_string($waarde)) {
			$gevonden[] = ['pad' => $pad, 'soort' => $soort, 'id' => $waarde];
		}
		if (!is_array($waarde)) {
			return;
		}
		$eigenschappen = Waarden::kaart($schema['properties'] ?? null);
		$items = Waarden::kaart($schema['items'] ?? null);
		foreach ($waarde as $naam => $deel) {
			$onder = $items === [] ? Waarden::kaart($eigenschappen[$naam] ?? null) : $items;
			$this->verzamel($onder, $deel, $pad === '' ? (string)$naam : $pad . '.' . $naam, $gevonden);
		}
	}
}
