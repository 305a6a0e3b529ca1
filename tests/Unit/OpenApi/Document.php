<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\OpenApi;

use OCA\Klantcontact\Service\Waarden;

/**
 * openapi.json, read.
 */
final readonly class Document {
	/** @param array<string, mixed> $data */
	private function __construct(
		private array $data,
	) {
	}

	public static function read(string $file): self {
		return new self(Waarden::kaart(json_decode((string)file_get_contents($file), true, 64, JSON_THROW_ON_ERROR)));
	}

	public function version(): string {
		return Waarden::tekst(Waarden::kaart($this->data['info'] ?? null), 'version');
	}

	/** @return array<string, Operation> "GET /path" => the call */
	public function operations(): array {
		$operations = [];
		foreach (Waarden::kaart($this->data['paths'] ?? null) as $path => $verbs) {
			foreach (Waarden::kaart($verbs) as $verb => $operation) {
				$operations[strtoupper($verb) . ' ' . $path] = new Operation(Waarden::kaart($operation), $this);
			}
		}
		return $operations;
	}

	/** @return list<string> the tags that are explained */
	public function tags(): array {
		return Waarden::teksten(array_column(Waarden::kaarten($this->data['tags'] ?? null), 'name'));
	}

	/** @return array<string, mixed> */
	public function schema(string $name): array {
		return Waarden::kaart(Waarden::kaart(Waarden::kaart($this->data['components'] ?? null)['schemas'] ?? null)[$name] ?? null);
	}

	/** @return list<string> references to what is not there */
	public function brokenReferences(): array {
		$broken = [];
		$data = $this->data;
		array_walk_recursive($data, function (mixed $value, mixed $key) use (&$broken): void {
			if ($key === '$ref' && is_string($value) && !$this->leadsSomewhere($value)) {
				$broken[] = $value;
			}
		});
		return $broken;
	}

	private function leadsSomewhere(string $reference): bool {
		$part = $this->data;
		foreach (explode('/', substr($reference, 2)) as $step) {
			$part = Waarden::kaart($part[$step] ?? null);
		}
		return $part !== [];
	}
}
