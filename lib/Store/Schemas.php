<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store;

use OCA\Klantcontact\Exception\StoreUnavailable;

/**
 * The schemas as the app ships them, read from lib/Settings/klantcontact_register.json.
 *
 * @phpstan-type Schema array{title: string, required: list<string>, properties: array<string, array<string, mixed>>}
 */
final class Schemas {
	/** @var array<string, mixed>|null schemas by slug */
	private ?array $schemas = null;

	/** @var array<string, array<string, string>> answers of facetable() by kind: every save asks */
	private array $facetable = [];

	public function __construct(
		private readonly string $bestand = __DIR__ . '/../Settings/klantcontact_register.json',
	) {
	}

	/**
	 * @return Schema
	 * @throws StoreUnavailable when the file does not hold this schema
	 */
	public function schema(Soort $soort): array {
		$schema = $this->schemas()[$soort->slug()] ?? null;
		if (!is_array($schema) || !is_string($schema['title'] ?? null) || !is_array($schema['properties'] ?? null)) {
			throw new StoreUnavailable('The register file is damaged.');
		}
		$properties = [];
		foreach ($schema['properties'] as $naam => $property) {
			$properties[(string)$naam] = self::metNamen($property);
		}
		$required = is_array($schema['required'] ?? null) ? $schema['required'] : [];
		return ['title' => $schema['title'], 'required' => array_values(array_filter($required, is_string(...))), 'properties' => $properties];
	}

	/**
	 * @return array<string, string> property that may be filtered and sorted on => its JSON type
	 * @throws StoreUnavailable when the file does not hold this schema
	 */
	public function facetable(Soort $soort): array {
		if (isset($this->facetable[$soort->value])) {
			return $this->facetable[$soort->value];
		}
		$types = [];
		foreach ($this->schema($soort)['properties'] as $naam => $property) {
			if (($property['facetable'] ?? false) === true && is_string($property['type'] ?? null)) {
				$types[$naam] = $property['type'];
			}
		}
		return $this->facetable[$soort->value] = $types;
	}

	/**
	 * @return string the file as it is, for a fingerprint
	 * @throws StoreUnavailable when the file cannot be read
	 */
	public function bron(): string {
		$json = is_readable($this->bestand) ? file_get_contents($this->bestand) : false;
		return $json === false ? throw new StoreUnavailable('The register file is missing.') : $json;
	}

	/** @return array<string, mixed> */
	private function schemas(): array {
		return $this->schemas ??= self::metNamen(self::metNamen(self::metNamen(json_decode($this->bron(), true))['components'] ?? null)['schemas'] ?? null);
	}

	/** @return array<string, mixed> */
	private static function metNamen(mixed $waarde): array {
		$met = [];
		foreach (is_array($waarde) ? $waarde : [] as $naam => $deel) {
			$met[(string)$naam] = $deel;
		}
		return $met;
	}
}
